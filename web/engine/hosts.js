// Where the engine runs: in a worker, or on the caller's own thread. Both have
//   run(text, options, signal) -> Promise<Uint8Array>   one at a time; ended when the signal fires
//   discard()                                           the engine gave nonsense: take a fresh one
//   close()
//
// Both keep the compiled module and the model, so that replacing an engine fetches nothing.
import { EngineSlot } from './engine_slot.js';
import { closed, crashed, fromMessage } from './errors.js';

/** @typedef {{ module: WebAssembly.Module, model: Uint8Array }} Files */

/** Until what waits has had its turn. Node's timers wait a whole millisecond. */
const pause = () =>
  new Promise((resolve) => {
    (globalThis.setImmediate ?? setTimeout)(resolve);
  });

/** On the caller's thread. What has begun cannot be ended. */
export class LocalHost {
  #slot;

  /** @param {Files} files */
  constructor({ module, model }) {
    this.#slot = new EngineSlot(module, model);
  }

  async prepare() {
    await this.#slot.prepare();
  }

  async run(text, options, signal) {
    await pause(); // let the page paint, or change its mind
    signal.throwIfAborted();
    return this.#slot.run(text, options);
  }

  discard() {
    this.#slot.discard();
  }

  close() {
    this.#slot.discard();
  }
}

/**
 * In a worker, which is ended and replaced when it works on what nobody wants any more.
 *
 * @typedef {object} WorkerPort a worker with the differences between browsers and Node taken away
 * @property {(message: object) => void} post
 * @property {(busy: boolean) => void} setBusy whether the process should stay alive for it
 * @property {() => void} terminate
 *
 * @typedef {(onMessage: (message: object) => void, onError: (error: unknown) => void) =>
 *     WorkerPort} Spawn may throw
 */
export class WorkerHost {
  #spawn;
  #files;
  #thread = null;

  /**
   * @param {Spawn} spawn
   * @param {Files} files
   */
  constructor(spawn, files) {
    this.#spawn = spawn;
    this.#files = files;
  }

  /** Rejects where no worker can be had. */
  async prepare() {
    await this.#ready();
  }

  async run(text, options, signal) {
    const thread = await this.#ready();
    signal.throwIfAborted();
    const end = () => thread.end(signal.reason);
    signal.addEventListener('abort', end);
    try {
      const { bytes } = await thread.ask({ text, options });
      return bytes;
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  discard() {
    this.#thread?.end(closed());
    this.#thread = null;
  }

  close() {
    this.discard();
  }

  async #ready() {
    if (!this.#thread || this.#thread.ended) this.#thread = new Thread(this.#spawn, this.#files);
    const thread = this.#thread;
    try {
      await thread.ready;
    } catch (error) {
      thread.end(error);
      throw error;
    }
    return thread;
  }
}

// Milliseconds in which a worker must be ready. Some are never heard of: the address of a script that
// is another, say.
const START_TIMEOUT = 10_000;

/** One worker, which is asked one thing at a time. */
class Thread {
  ended = false;
  #port;
  #waiting = null; // {resolve, reject} of the answer that is awaited

  constructor(spawn, files) {
    this.#port = spawn(
      (message) => {
        if (message.error) this.#waiting?.reject(fromMessage(message.error));
        else this.#waiting?.resolve(message);
      },
      (error) => this.end(crashed(error)),
    );
    const timer = setTimeout(() => this.end(new Error('the worker did not start')), START_TIMEOUT);
    this.ready = this.ask(files).finally(() => clearTimeout(timer));
  }

  async ask(message) {
    this.#port.setBusy(true);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
        this.#port.post(message);
      });
    } finally {
      this.#waiting = null;
      if (!this.ended) this.#port.setBusy(false);
    }
  }

  end(error) {
    if (this.ended) return;
    this.ended = true;
    this.#port.terminate();
    this.#waiting?.reject(error);
  }
}
