import type { Report, Span } from './report.js';

export type * from './report.js';

export interface InspectOptions {
  /** What the text is; `auto`: HTML where it has block markup. */
  kind?: 'auto' | 'text' | 'html';
  /** Where the article stood; resolves links and gives the publisher's domain. */
  url?: string;
  /** When it was published, YYYY-MM-DD; relative dates resolve against it. */
  date?: string;
  /** `article`: only its text, blocks, links and metadata, much faster; `all` unless given. */
  parts?: 'all' | 'article';
  /** Ends the inspection: the call rejects with the code `aborted`. */
  signal?: AbortSignal;
  /**
   * Milliseconds after which the call rejects with the code `timeout`; 60,000 unless given, 0 for
   * none. Without a worker, what has begun runs to its end all the same.
   */
  timeout?: number;
}

export interface Inspector {
  /** Whether the engine has a thread of its own; without, a long text holds up the page. */
  readonly inWorker: boolean;
  /**
   * The report of one text. The latest call wins: one that still runs rejects with a
   * SupersededError.
   */
  inspect(text: string, options?: InspectOptions): Promise<Report>;
  /** The same as the engine wrote it: byte for byte what the command line prints. */
  inspectJson(text: string, options?: InspectOptions): Promise<string>;
  /** Ends what runs and frees the memory. Closing twice does no harm. */
  close(): void;
}

export type ErrorCode =
  /** The browser or the page's security policy forbids WebAssembly. */
  | 'wasm-blocked'
  /** inspector.wasm is not where it was looked for. */
  | 'wasm-missing'
  /** Something else than the package's inspector.wasm. */
  | 'wasm-invalid'
  /** inspector.model is not where it was looked for. */
  | 'model-missing'
  /** Something else than the inspector.model of the same release. */
  | 'model-invalid'
  /** The text is longer than MAX_TEXT_LENGTH. */
  | 'too-large'
  /** An option of inspect() has a value that it cannot have. */
  | 'bad-option'
  | 'superseded'
  | 'aborted'
  | 'timeout'
  /** A fault of ours; the engine was replaced and the next call works. */
  | 'engine-crashed'
  /** close() was called. */
  | 'closed';

/** The message says what to do. */
export class InspectorError extends Error {
  readonly code: ErrorCode;
}

export class SupersededError extends InspectorError {
  readonly code: 'superseded';
}

/** UTF-16 units that one text may have. */
export const MAX_TEXT_LENGTH: number;

/** Every span in the report. */
export function spansOf(report: Report): Iterable<Span>;
