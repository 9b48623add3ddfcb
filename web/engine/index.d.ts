import type { Inspector } from './inspector.js';

export * from './inspector.js';

export interface CreateOptions {
  /** inspector.wasm: its address, its bytes, a response or a compiled module. Looked for beside
   * this script unless given. */
  wasm?:
    | string
    | URL
    | ArrayBuffer
    | ArrayBufferView
    | Response
    | Promise<Response>
    | WebAssembly.Module;
  /**
   * true (the default): a worker from a Blob, which needs `worker-src blob:` under a strict policy;
   * an address: a worker from the package's worker.js; false: none. Where no worker can be had the
   * engine runs on the caller's thread.
   */
  worker?: boolean | string | URL;
  /** Aborts the start, and closes the inspector later. */
  signal?: AbortSignal;
}

export function createInspector(options?: CreateOptions): Promise<Inspector>;
