// Every span is the words that the engine meant: text.slice(begin, end) in UTF-16 is the same words
// as the UTF-8 bytes that the native build points at.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { createInspector, spansOf } from 'article-inspector';

import { checkSpans } from '../../../web/engine/spans.js';
import { cases, oddTexts, runCommandLine, wellFormed } from './support.mjs';

let inspector;
before(async () => (inspector = await createInspector()));
after(() => inspector.close());

for (const { name, text, options } of [...cases(), ...oddTexts]) {
  test(`spans: ${name}`, async () => {
    const report = await inspector.inspect(text, options);
    const native = JSON.parse(runCommandLine(text, { ...options, offsets: 'utf8' }));
    const bytes = Buffer.from(native.article.text);
    const isText = report.article.kind === 'text';
    const own = isText ? text : report.article.text; // what a page would slice
    if (isText) assert.equal(report.article.text, wellFormed(text));

    const meant = [...spansOf(native)].map(([begin, end]) => bytes.subarray(begin, end).toString());
    const got = [...spansOf(report)].map(([begin, end]) => wellFormed(own.slice(begin, end)));
    assert.deepEqual(got, meant);
    assert.deepEqual([...spansOf(report)].length, countPairs(report));
  });
}

/** Pairs of integers anywhere in the report, found without knowing its form. */
function countPairs(value, key) {
  if (value === null || typeof value !== 'object' || key === 'value') return 0;
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) return 1;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + countPairs(inner, name), 0);
}

test('a span that is none is noticed', async () => {
  const report = await inspector.inspect('\u201cNo,\u201d Anna Berg said.');
  const [block] = report.article.blocks;
  const { length } = report.article.text;
  checkSpans(report);
  for (const span of [[0, length + 1], [-1, 2], [3, 2], [0.5, 2], [0, NaN], ['0', 2], [0]]) {
    block.span = span;
    assert.throws(() => checkSpans(report), RangeError, JSON.stringify(span));
  }
});
