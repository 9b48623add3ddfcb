// The entry for browsers. Importing it does nothing; createInspector() begins the work.
import { browserSpawn } from './browser_worker.js';
import { openInspector } from './inspector.js';
import { modelBeside } from './model_file.js';

export { InspectorError, SupersededError } from './errors.js';
export { MAX_TEXT_LENGTH } from './inspector.js';
export { spansOf } from './spans.js';

export async function createInspector({ wasm, model, worker, signal } = {}) {
  // Bundlers look for addresses written in just this way.
  model ??= modelBeside(wasm, new URL('./inspector.model', import.meta.url));
  wasm ??= new URL('./inspector.wasm', import.meta.url);
  return openInspector({ wasm, model, signal }, browserSpawn(worker));
}
