// Nothing leaks over the border: thousands of calls in the same memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createInspector, MAX_TEXT_LENGTH } from 'article-inspector';

import { oddTexts } from './support.mjs';
import { watchMemory } from './watch_memory.mjs';

test('2,000 calls leave the memory as it was', async () => {
  const memories = watchMemory();
  const inspector = await createInspector({ worker: false });
  const text = oddTexts.find(({ name }) => name === 'plain').text.repeat(20);
  const sizes = [];
  for (let call = 0; call < 2_000; ++call) {
    await inspector.inspectJson(call % 2 ? text : '', { url: `https://example.org/${call}` });
    sizes.push(memories.at(-1).buffer.byteLength);
  }
  assert.equal(memories.length, 1);
  assert.equal(sizes.at(-1), sizes[10]);
  inspector.close();
});

test('a giant text does not keep its memory', async () => {
  const memories = watchMemory();
  const inspector = await createInspector({ worker: false });
  await inspector.inspectJson('\u20ac'.repeat(MAX_TEXT_LENGTH));
  assert.ok(memories[0].buffer.byteLength > 64 << 20);
  await inspector.inspectJson('next');
  assert.equal(memories.length, 2);
  inspector.close();
});
