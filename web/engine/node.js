// The entry for Node.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { InspectorError } from './errors.js';
import { openInspector } from './inspector.js';
import { modelBeside } from './model_file.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ wasm, model, worker = true, signal } = {}) {
  model ??= isPath(wasm)
    ? join(dirname(wasm), 'inspector.model')
    : modelBeside(wasm, new URL('./inspector.model', import.meta.url));
  wasm ??= new URL('./inspector.wasm', import.meta.url);
  const files = { wasm: await fromDisk('wasm', wasm), model: await fromDisk('model', model) };
  return openInspector({ ...files, signal }, worker ? spawn(worker) : null);
}

/** A path, not an address; one letter before the colon is a drive. */
const isPath = (source) => typeof source === 'string' && !/^[a-z]{2,}:/i.test(source);

/**
 * Node's fetch reads no files.
 * @param {import('./package_files.js').Kind} kind
 */
async function fromDisk(kind, source) {
  const isFile = isPath(source) || (source instanceof URL && source.protocol === 'file:');
  if (!isFile) return source;
  const path = source instanceof URL ? fileURLToPath(source) : source;
  try {
    return await readFile(path);
  } catch (error) {
    throw new InspectorError(
      `${kind}-missing`,
      `${path} cannot be read (${error.code}). Copy inspector.${kind} from the package there, or ` +
        `pass its path as \`${kind}\` to createInspector().`,
      { cause: error },
    );
  }
}

/** @returns {import('./hosts.js').Spawn} */
function spawn(worker) {
  const url = worker === true ? new URL('./node_worker.js', import.meta.url) : worker;
  return (onMessage, onError) => {
    const running = new Worker(url);
    running.unref(); // an idle inspector keeps no process alive
    running.on('message', onMessage);
    running.on('error', onError);
    return {
      post: (message) => running.postMessage(message),
      setBusy: (busy) => (busy ? running.ref() : running.unref()),
      terminate: () => void running.terminate(),
    };
  };
}
