// What the package may weigh, and what it weighs. After a build:
//   node tools/budgets.mjs
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);

const MEASURES = {
  raw: (bytes) => bytes.length,
  gzip: (bytes) => gzipSync(bytes, { level: 9 }).length,
  brotli: (bytes) => brotliCompressSync(bytes).length, // quality 11, its default
};

/** Each the sum of its files, in bytes that must stay under `limit`. */
export const BUDGETS = [
  {
    name: 'engine and lexicon',
    measure: 'gzip',
    files: ['dist/inspector.wasm', 'dist/worker.js'],
    limit: 600_000,
  },
  { name: 'model', measure: 'raw', files: ['dist/inspector.model'], limit: 2_000_000 },
  {
    name: 'engine, model and main entry',
    measure: 'brotli',
    files: ['dist/inspector.wasm', 'dist/inspector.model', 'dist/index.js'],
    limit: 1_600_000,
  },
];

export const sizeOf = ({ measure, files }) =>
  files
    .map((path) => MEASURES[measure](readFileSync(new URL(path, root))))
    .reduce((sum, size) => sum + size);

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const budget of BUDGETS) {
    const what = `${budget.name}, ${budget.measure}`.padEnd(38);
    console.log(`${what} ${String(sizeOf(budget)).padStart(9)} of ${budget.limit}`);
  }
}
