// The entry for Node.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { InspectorError } from './errors.js';
import { openInspector } from './inspector.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ wasm, worker = true, signal } = {}) {
  wasm ??= new URL('./inspector.wasm', import.meta.url);
  return openInspector({ wasm: await fromDisk(wasm), signal }, worker ? spawn(worker) : null);
}

/** Node's fetch reads no files. */
async function fromDisk(wasm) {
  const isFile =
    wasm instanceof URL
      ? wasm.protocol === 'file:'
      : typeof wasm === 'string' && !/^[a-z]{2,}:/i.test(wasm);
  if (!isFile) return wasm;
  const path = wasm instanceof URL ? fileURLToPath(wasm) : wasm;
  try {
    return await readFile(path);
  } catch (error) {
    throw new InspectorError(
      'wasm-missing',
      `${path} cannot be read (${error.code}). Copy inspector.wasm from the package there, or ` +
        'pass its path as `wasm` to createInspector().',
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
