// The same report, byte for byte, from the native build and from WebAssembly.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { createInspector } from 'article-inspector';

import { cases, oddTexts, runCommandLine } from './support.mjs';

let inspector;
before(async () => (inspector = await createInspector()));
after(() => inspector.close());

for (const { name, text, options } of [...cases(), ...oddTexts]) {
  test(`same bytes: ${name}`, async () => {
    assert.equal(await inspector.inspectJson(text, options), runCommandLine(text, options));
  });
}

test('options reach the engine', async () => {
  const text = 'It rained on Tuesday. <b>Sun</b> followed.';
  for (const options of [
    { date: '2024-02-29' },
    { kind: 'text', url: 'https://www.example.org/a/b.html?q="\u00e9\u{1f600}' },
    { kind: 'html' },
    { kind: 'auto', date: '1999-12-31', url: 'http://example.com' },
  ]) {
    assert.equal(await inspector.inspectJson(text, options), runCommandLine(text, options));
  }
});
