import type { Inspector } from './inspector.js';

export * from './inspector.js';

/** One of the package's files: its address, its bytes or a response. */
export type FileSource =
  | string
  | URL
  | ArrayBuffer
  | ArrayBufferView
  | Response
  | Promise<Response>;

export interface CreateOptions {
  /** inspector.wasm, also as a compiled module. Looked for beside this script unless given. */
  wasm?: FileSource | WebAssembly.Module;
  /**
   * inspector.model, the trained weights. Looked for beside `wasm` where that is an address, else
   * beside this script. Inspectors that name the same address share one fetch.
   */
  model?: FileSource;
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
