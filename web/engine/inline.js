// The entry that holds the engine and its model in itself: no second file to fetch, so it also works from disk.
import modelBase64 from '#model-base64';
import wasmBase64 from '#wasm-base64';

import { browserSpawn } from './browser_worker.js';
import { openInspector } from './inspector.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ worker, signal } = {}) {
  const files = { wasm: toBytes(wasmBase64), model: toBytes(modelBase64) };
  return openInspector({ ...files, signal }, browserSpawn(worker));
}

const toBytes = (base64) =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
