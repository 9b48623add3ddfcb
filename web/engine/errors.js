// What can go wrong, as errors whose `code` a program can act on and whose message says what to do.

/**
 * Codes: `wasm-blocked`, `wasm-missing`, `wasm-invalid`, `model-missing`, `model-invalid`,
 * `too-large`, `bad-option`, `superseded`, `aborted`, `timeout`, `engine-crashed`, `closed`.
 */
export class InspectorError extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.name = 'InspectorError';
    this.code = code;
  }
}

/** A later call took this one's place. Mostly nothing to tell the user. */
export class SupersededError extends InspectorError {
  constructor() {
    super('superseded', 'A later call to inspect() took the place of this one. Ignore this error.');
    this.name = 'SupersededError';
  }
}

export function aborted(signal) {
  const error = new InspectorError('aborted', 'Aborted through the signal that was given.', {
    cause: signal?.reason,
  });
  error.name = 'AbortError'; // the name by which the platform's own functions tell it
  return error;
}

export function timedOut(milliseconds) {
  return new InspectorError(
    'timeout',
    `The inspection took longer than ${milliseconds} ms and was ended. Give a shorter text, or a ` +
      'higher `timeout`.',
  );
}

export function closed() {
  return new InspectorError(
    'closed',
    'This inspector was closed. Make another with createInspector().',
  );
}

/** `what` is what the engine says against the file. */
export function modelInvalid(what) {
  return new InspectorError(
    'model-invalid',
    `${what} Pass the unchanged inspector.model of the package that inspector.wasm is from ` +
      '(servers and bundlers must not rewrite it as text).',
  );
}

export function crashed(cause) {
  return new InspectorError(
    'engine-crashed',
    'The engine failed on this text and was replaced; the next call works again. Please report ' +
      `the text that did it. (${cause?.message ?? cause})`,
    { cause },
  );
}

/** An error as plain data, for the way out of a worker. */
export const toMessage = ({ code, message }) => ({ code: code ?? 'engine-crashed', message });
export const fromMessage = ({ code, message }) => new InspectorError(code, message);
