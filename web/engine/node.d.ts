import type { Inspector } from './inspector.js';

export * from './inspector.js';

export interface CreateOptions {
  /** inspector.wasm: its path, address, bytes or compiled module. Looked for beside this file
   * unless given. */
  wasm?: string | URL | ArrayBuffer | ArrayBufferView | Response | WebAssembly.Module;
  /** true (the default): on a thread of its own; an address: of the package's node_worker.js. */
  worker?: boolean | string | URL;
  /** Aborts the start, and closes the inspector later. */
  signal?: AbortSignal;
}

export function createInspector(options?: CreateOptions): Promise<Inspector>;
