// The same report, byte for byte, from the native build and from WebAssembly.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';

import { createInspector } from 'article-inspector';

import { cases, commandLine, oddTexts, root, runCommandLine } from './support.mjs';

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

/** What the command line says and how it ends, with `model` in place of its own. */
function runWithModel(model) {
  const options = { input: 'Anna Berg said no.', encoding: 'utf8' };
  return spawnSync(commandLine.pathname, ['--offsets=utf16', '--model', model], options);
}

test("the command line works with the package's model file", async () => {
  const { stdout, status } = runWithModel(new URL('dist/inspector.model', root).pathname);
  assert.equal(stdout, `${await inspector.inspectJson('Anna Berg said no.')}\n`);
  assert.equal(status, 0);
});

test('the command line refuses what is no model, and says why', () => {
  for (const [path, words] of [
    [new URL('dist/inspector.wasm', root).pathname, /cannot use .*inspector\.wasm: This is no model file/],
    [new URL('dist', root).pathname, /cannot read .*dist: Is a directory/],
    ['none/inspector.model', /cannot read none\/inspector\.model: No such file/],
  ]) {
    const { stdout, stderr, status } = runWithModel(path);
    assert.equal(stdout, '');
    assert.match(stderr, words);
    assert.equal(status, 1);
  }
});
