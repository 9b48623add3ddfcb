// The page's modules that need no page.
import assert from 'node:assert/strict';

import { pastedHtml } from '../../../web/page/input/clipboard.js';
import { excerpt } from '../../../web/page/report/excerpt.js';
import { flatten } from '../../../web/page/report/runs.js';
import { valueWords } from '../../../web/page/report/value_words.js';
import { test } from './harness.mjs';

/** "0-9 c1, 2-5 e1" as parts. */
const parts = (words) =>
  words.split(', ').map((part) => {
    const [, begin, end, id] = /^(\d+)-(\d+) (\w+)$/.exec(part);
    return { begin: Number(begin), end: Number(end), id };
  });

const runs = (words) =>
  flatten(parts(words))
    .map(
      ({ begin, end, parts: covering }) =>
        `${begin}-${end} ${covering.map(({ id }) => id).join('+')}`,
    )
    .join(', ');

export function modulesTests() {
  test('overlapping parts are cut at every boundary', () => {
    assert.equal(runs('0-9 c1'), '0-9 c1');
    assert.equal(runs('0-9 c1, 2-5 e1'), '0-2 c1, 2-5 c1+e1, 5-9 c1');
    assert.equal(runs('0-5 c1, 3-9 c2'), '0-3 c1, 3-5 c1+c2, 5-9 c2');
    assert.equal(runs('0-3 e1, 3-6 e2'), '0-3 e1, 3-6 e2');
    assert.equal(runs('0-2 e1, 4-6 e2'), '0-2 e1, 4-6 e2');
    assert.equal(runs('0-4 c1, 0-4 s1'), '0-4 c1+s1');
    assert.deepEqual(flatten([]), []);
  });

  test('values are told in words', () => {
    const words = (type, value) => valueWords({ type, value });
    assert.equal(words('DATE', '2026-03-12'), '12 March 2026');
    assert.equal(words('DATE', '2026-03'), 'March 2026');
    assert.equal(words('DATE', '2026'), '2026');
    assert.equal(words('DATE', '2026-03-02/2026-03-08'), '2 March 2026 to 8 March 2026');
    assert.equal(words('DATE', null), 'no exact value');
    assert.equal(words('TIME', '2026-03-12T15:30'), '12 March 2026, 15:30');
    assert.equal(words('TIME', 'T15:30'), '15:30');
    assert.equal(words('DURATION', 'PT1H30M'), '1 hour 30 minutes');
    assert.equal(words('DURATION', 'P1M/P4M'), '1 month to 4 months');
    assert.equal(words('DURATION', 'odd'), 'odd');
    assert.equal(
      words('CARDINAL', { number: 1400, modifier: 'more_than', unit: 'people' }),
      'more than 1,400 people',
    );
    assert.equal(words('QUANTITY', { number: null, unit: 'tonnes' }), 'no exact value');
    assert.equal(
      words('MONEY', { amount: 85e6, currency: 'USD', modifier: 'about' }),
      'about USD 85,000,000',
    );
    assert.equal(words('PERCENT', [10, 15]), '10–15%');
    assert.equal(words('ORDINAL', 3), 'no. 3');
  });

  test('an excerpt joins passages and never parts a pair', () => {
    const at = (begin, end) => ({ begin, end });
    assert.equal(excerpt('one two three', [at(0, 3), at(8, 13)], 40), 'one … three');
    assert.equal(excerpt('one two', [at(0, 3), at(4, 7)], 40), 'one two');
    assert.equal(excerpt('one  two\n three', [at(0, 15)], 40), 'one two three');
    assert.equal(excerpt('one two three', [at(0, 13)], 9), 'one two…');
    assert.equal(excerpt('\u{1f600}\u{1f600}\u{1f600}', [at(0, 6)], 3), '\u{1f600}…');
  });

  test('only a clipboard with blocks is a page', () => {
    const clipboard = (html) => ({ getData: (type) => (type === 'text/html' ? html : 'text') });
    assert.equal(pastedHtml(clipboard('<p>One</p>')), '<p>One</p>');
    assert.equal(pastedHtml(clipboard('<H2 class=x>One</H2>')), '<H2 class=x>One</H2>');
    assert.equal(pastedHtml(clipboard('<meta charset="utf-8"><span>One</span>')), null);
    assert.equal(pastedHtml(clipboard('<param><picture>')), null);
    assert.equal(pastedHtml(clipboard('')), null);
    assert.equal(pastedHtml(null), null);
  });
}
