// Calls that overlap, end early or are refused; in a worker and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createInspector, InspectorError, MAX_TEXT_LENGTH, SupersededError } from 'article-inspector';

import { codeOf } from './support.mjs';

const long = 'Anna Berg said on Monday that it rained. '.repeat(100_000); // seconds of work

for (const worker of [true, false]) {
  const where = worker ? 'in a worker' : 'without a worker';

  async function withInspector(use) {
    const inspector = await createInspector({ worker });
    try {
      assert.equal(inspector.inWorker, worker);
      await use(inspector);
    } finally {
      inspector.close();
    }
  }

  test(`the latest call wins ${where}`, () =>
    withInspector(async (inspector) => {
      const calls = ['one', 'two', 'three'].map((text) => inspector.inspect(text));
      const outcomes = await Promise.allSettled(calls);
      for (const { reason } of outcomes.slice(0, 2)) {
        assert.ok(reason instanceof SupersededError && reason instanceof InspectorError);
        assert.equal(reason.code, 'superseded');
      }
      assert.equal(outcomes[2].value.article.text, 'three');
    }));

  test(`a call is aborted ${where}`, () =>
    withInspector(async (inspector) => {
      const controller = new AbortController();
      const call = inspector.inspect('text', { signal: controller.signal });
      controller.abort('no longer wanted');
      const error = await call.catch((thrown) => thrown);
      assert.deepEqual(
        [error.code, error.name, error.cause],
        ['aborted', 'AbortError', 'no longer wanted'],
      );
      const again = inspector.inspect('text', { signal: controller.signal });
      assert.equal(await codeOf(again), 'aborted');
      assert.equal((await inspector.inspect('next')).article.text, 'next');
    }));

  test(`too long a text is refused ${where}`, () =>
    withInspector(async (inspector) => {
      assert.equal(await codeOf(inspector.inspect('a'.repeat(MAX_TEXT_LENGTH + 1))), 'too-large');
      await assert.rejects(inspector.inspect(Buffer.from('text')), TypeError);
      assert.equal((await inspector.inspect('next')).article.text, 'next');
    }));

  test(`a bad option is named ${where}`, () =>
    withInspector(async (inspector) => {
      const error = await inspector.inspect('text', { kind: 'pdf' }).catch((thrown) => thrown);
      assert.equal(error.code, 'bad-option');
      assert.match(error.message, /kind/);
      assert.equal((await inspector.inspect('next')).article.text, 'next');
    }));

  test(`closing ends what runs, and twice does no harm ${where}`, async () => {
    const inspector = await createInspector({ worker });
    const call = inspector.inspect('text');
    inspector.close();
    inspector.close();
    assert.equal(await codeOf(call), 'closed');
    assert.equal(await codeOf(inspector.inspect('text')), 'closed');
  });

  test(`a signal ends the start, and closes later ${where}`, async () => {
    const controller = new AbortController();
    const inspector = await createInspector({ worker, signal: controller.signal });
    const starting = createInspector({ worker, signal: controller.signal });
    controller.abort();
    assert.equal(await codeOf(starting), 'aborted');
    assert.equal(await codeOf(inspector.inspect('text')), 'closed');
    assert.equal(await codeOf(createInspector({ worker, signal: controller.signal })), 'aborted');
  });
}

test('what runs in a worker is ended: by a later call, a signal, a timeout', async () => {
  const inspector = await createInspector();
  const superseded = codeOf(inspector.inspect(long));
  await begun();
  const controller = new AbortController();
  const abortedCall = codeOf(inspector.inspect(long, { signal: controller.signal }));
  await begun();
  controller.abort();
  assert.equal(await superseded, 'superseded');
  assert.equal(await abortedCall, 'aborted');
  assert.equal(await codeOf(inspector.inspect(long, { timeout: 30 })), 'timeout');
  assert.equal((await inspector.inspect('next')).article.text, 'next');
  inspector.close();
});

const begun = () => new Promise((resolve) => setTimeout(resolve, 30));
