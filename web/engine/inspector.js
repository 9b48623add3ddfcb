// The inspector itself, the same in browsers and in Node; index.js, inline.js and node.js give it
// the parts that differ.
import { aborted, closed, crashed, InspectorError, SupersededError, timedOut } from './errors.js';
import { LocalHost, WorkerHost } from './hosts.js';
import { loadModel } from './model_file.js';
import { checkSpans } from './spans.js';
import { loadModule, startError } from './wasm_module.js';

/**
 * Texts of more UTF-16 units than this are refused before they are copied anywhere. Of shorter ones
 * the engine reads its own limit (core/limits.h, 5.5 MiB) and says so in a notice.
 */
export const MAX_TEXT_LENGTH = 16 << 20;

const DEFAULT_TIMEOUT = 60_000;

/**
 * @param {object} options as createInspector's, with `wasm` and `model` given
 * @param {import('./hosts.js').Spawn | null} spawn makes a worker; null for none
 * @returns {Promise<Inspector>}
 */
export async function openInspector({ wasm, model, signal }, spawn) {
  if (signal?.aborted) throw aborted(signal);
  let host;
  try {
    host = await startHost(await untilAborted(loadFiles(wasm, model), signal), spawn);
  } catch (error) {
    if (signal?.aborted) throw aborted(signal);
    throw error instanceof InspectorError ? error : startError(error);
  }
  const inspector = new Inspector(host);
  signal?.addEventListener('abort', () => inspector.close(), { once: true });
  if (signal?.aborted) {
    inspector.close();
    throw aborted(signal);
  }
  return inspector;
}

/** Both at once; where both fail, it is the engine that is told of. */
async function loadFiles(wasm, model) {
  const loadingModel = loadModel(model);
  loadingModel.catch(() => {}); // heard below
  return { module: await loadModule(wasm), model: await loadingModel };
}

async function startHost(files, spawn) {
  if (spawn) {
    const host = new WorkerHost(spawn, files);
    try {
      await host.prepare();
      return host;
    } catch {
      host.close(); // a policy forbids workers, say: do without
    }
  }
  const host = new LocalHost(files);
  await host.prepare();
  return host;
}

class Inspector {
  #host;
  #current = null; // AbortController of the call that runs

  constructor(host) {
    this.#host = host;
  }

  /** Whether the engine has a thread of its own. */
  get inWorker() {
    return this.#host instanceof WorkerHost;
  }

  async inspect(text, options) {
    const json = await this.inspectJson(text, options);
    try {
      const report = JSON.parse(json);
      checkSpans(report);
      return report;
    } catch (error) {
      this.#host?.discard();
      throw crashed(error);
    }
  }

  async inspectJson(text, options = {}) {
    const { signal, timeout = DEFAULT_TIMEOUT, ...settings } = options;
    if (typeof text !== 'string') throw new TypeError('inspect() takes the text as a string');
    if (!this.#host) throw closed();
    if (signal?.aborted) throw aborted(signal);
    if (text.length > MAX_TEXT_LENGTH) {
      throw new InspectorError(
        'too-large',
        `The text has ${text.length} characters, more than the ${MAX_TEXT_LENGTH} that are ` +
          'taken. Pass one article at a time.',
      );
    }

    this.#current?.abort(new SupersededError());
    const call = new AbortController();
    this.#current = call;
    const onAbort = () => call.abort(aborted(signal));
    signal?.addEventListener('abort', onAbort, { once: true });
    const timer =
      timeout > 0 && timeout < 2 ** 31
        ? setTimeout(() => call.abort(timedOut(timeout)), timeout)
        : undefined;
    try {
      const json = JSON.stringify({ ...settings, offsets: 'utf16' });
      const bytes = await untilAborted(this.#host.run(text, json, call.signal), call.signal);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      if (this.#current === call) this.#current = null;
    }
  }

  close() {
    this.#current?.abort(closed());
    this.#host?.close();
    this.#host = null;
  }
}

/** The outcome of `work`, or the signal's reason as soon as it fires. */
function untilAborted(work, signal) {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    signal?.addEventListener('abort', end, { once: true });
    work.finally(() => signal?.removeEventListener('abort', end)).then(resolve, reject);
  });
}
