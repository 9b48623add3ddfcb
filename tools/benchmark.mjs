// How fast the engine reads plain text under Node, beside wink-nlp's full pipeline in the same run:
//   ./build-wasm.sh && node tools/benchmark.mjs
// Both read the same megabyte of articles, composed from tests/cases; each figure is the best of
// several rounds, by the processor's time, which other programs on the machine disturb least; by
// the clock in brackets. MB is a million UTF-8 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { createInspector } from 'article-inspector';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { measure, megabytesOf } from './benchmark_rounds.mjs';

const BYTES = 1_000_000;

const inspector = await createInspector({ worker: false });
const wink = winkNLP(model); // all of its pipes: sentences, negation, sentiment, tags, entities

const articles = compose(readCases(), BYTES);
console.log(`${articles.length} articles, ${megabytesOf(articles).toFixed(2)} MB, Node ${process.version}`);

const ours = await measure('article-inspector', articles, async (text) => {
  const report = await inspector.inspect(text);
  return report.entities.length + report.values.length + report.claims.length;
});
const theirs = await measure('wink-nlp', articles, (text) => wink.readDoc(text).entities().out().length);
console.log(`ratio ${(ours / theirs).toFixed(2)} (bar: 1 MB/s for article-inspector)`);
inspector.close();

/** The plain-text cases, as lists of paragraphs. */
function readCases() {
  const folder = new URL('../tests/cases/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => new URL(`${name}/input.txt`, folder))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').split(/\n\s*\n/));
}

/**
 * Articles of the given size together. Each is a case with some paragraphs of another, and with other
 * digits, so that no two are the same and nothing is gained by remembering.
 */
function compose(cases, bytes) {
  const articles = [];
  for (let size = 0, i = 0; size < bytes; ++i) {
    const own = cases[i % cases.length];
    const other = cases[(i * 7 + Math.floor(i / cases.length) + 1) % cases.length];
    const paragraphs = own.flatMap((paragraph, at) =>
      (i + at) % 3 === 0 && at < other.length ? [paragraph, other[at]] : [paragraph],
    );
    const text = paragraphs
      .join('\n\n')
      .replace(/\d/g, (digit, at) => String((Number(digit) + i * 3 + at) % 9 || 1));
    articles.push(text);
    size += Buffer.byteLength(text);
  }
  return articles;
}
