// A crashed engine is thrown away and replaced; the compiled module and the model are kept. The crash is a real
// one: the instance's memory is overwritten under it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createInspector } from 'article-inspector';

import { codeOf } from './support.mjs';
import { watchMemory } from './watch_memory.mjs';

const text = '\u201cNo,\u201d Anna Berg said.';

test('without a worker', async (t) => {
  const compile = t.mock.method(WebAssembly, 'compile');
  const memories = watchMemory();
  const inspector = await createInspector({ worker: false });
  const before = await inspector.inspectJson(text);
  new Uint8Array(memories.at(-1).buffer).fill(0xff);
  assert.equal(await codeOf(inspector.inspect(text)), 'engine-crashed');
  assert.equal(await inspector.inspectJson(text), before);
  assert.equal(memories.length, 2);
  assert.equal(compile.mock.callCount(), 1);
  inspector.close();
});

test('in a worker', async () => {
  const inspector = await createInspector({ worker: new URL('crashing_worker.mjs', import.meta.url) });
  assert.equal(inspector.inWorker, true);
  const before = await inspector.inspectJson(text);
  assert.equal(await codeOf(inspector.inspect('crash')), 'engine-crashed');
  assert.equal(await inspector.inspectJson(text), before);
  inspector.close();
});

test('the worker itself dies', async () => {
  const inspector = await createInspector({ worker: new URL('crashing_worker.mjs', import.meta.url) });
  const before = await inspector.inspectJson(text);
  assert.equal(await codeOf(inspector.inspect('die')), 'engine-crashed');
  assert.equal(await inspector.inspectJson(text), before);
  inspector.close();
});
