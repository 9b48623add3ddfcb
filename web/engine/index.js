// The entry for browsers. Importing it does nothing; createInspector() begins the work.
import { browserSpawn } from './browser_worker.js';
import { openInspector } from './inspector.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ wasm, worker, signal } = {}) {
  wasm ??= new URL('./inspector.wasm', import.meta.url);
  return openInspector({ wasm, signal }, browserSpawn(worker));
}
