import type { Inspector } from './inspector.js';

export * from './inspector.js';

export interface CreateOptions {
  /** inspector.wasm: its path, address, bytes or compiled module. Looked for beside this file
   * unless given. */
  wasm?: string | URL | ArrayBuffer | ArrayBufferView | Response | WebAssembly.Module;
  /** inspector.model, the trained weights: its path, address or bytes. Looked for beside `wasm`
   * where that is a path or an address, else beside this file. */
  model?: string | URL | ArrayBuffer | ArrayBufferView | Response;
  /** true (the default): on a thread of its own; an address: of the package's node_worker.js. */
  worker?: boolean | string | URL;
  /** Aborts the start, and closes the inspector later. */
  signal?: AbortSignal;
}

export function createInspector(options?: CreateOptions): Promise<Inspector>;
