// The entry that holds the engine in itself: no second file to fetch, so it also works from disk.
import wasmBase64 from '#wasm-base64';

import { browserSpawn } from './browser_worker.js';
import { openInspector } from './inspector.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ worker, signal } = {}) {
  const wasm = Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0));
  return openInspector({ wasm, signal }, browserSpawn(worker));
}
