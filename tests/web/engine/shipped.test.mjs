// What is shipped: small enough, no code made from strings, each named file there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { root } from './support.mjs';

const read = (path) => readFileSync(new URL(path, root));
const filesIn = (folder) =>
  existsSync(new URL(folder, root))
    ? readdirSync(new URL(folder, root), { recursive: true }).map((name) => `${folder}/${name}`)
    : [];
const scripts = [...filesIn('dist'), ...filesIn('public')].filter((path) => /\.(js|html)$/.test(path));

test('engine and lexicon are under 600 KB gzipped', () => {
  const wasm = gzipSync(read('dist/inspector.wasm'), { level: 9 }).length;
  const glue = gzipSync(read('dist/worker.js'), { level: 9 }).length;
  assert.ok(wasm + glue < 600_000, `${wasm} + ${glue} bytes`);
});

test('the model is under 2 MB', () => {
  const { length } = read('dist/inspector.model');
  assert.ok(length < 2_000_000, `${length} bytes`);
});

test('engine, model and main entry are under 1.6 MB with brotli', () => {
  const files = ['dist/inspector.wasm', 'dist/inspector.model', 'dist/index.js'];
  const sizes = files.map((path) => brotliCompressSync(read(path)).length); // quality 11
  const together = sizes.reduce((sum, size) => sum + size);
  assert.ok(together < 1_600_000, `${sizes.join(' + ')} bytes`);
});

test('no script makes code from strings', () => {
  assert.ok(scripts.length >= 5, scripts.join());
  for (const path of scripts) {
    const found = /\bnew Function\b|\bFunction\(|[^.\w]eval\(|setTimeout\(["'`]/.exec(read(path));
    assert.equal(found, null, `${path}: ${found?.[0]}`);
  }
});

test('the engine runs where code from strings is forbidden', () => {
  const program = `
    import assert from 'node:assert/strict';
    import * as node from 'article-inspector';
    import * as inline from 'article-inspector/inline';
    assert.throws(() => new Function(''), EvalError);
    for (const start of [node.createInspector, inline.createInspector]) {
      const inspector = await start();
      const report = await inspector.inspect('No, Anna Berg said.');
      console.log(report.article.text);
      inspector.close();
    }`;
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval'];
  const output = execFileSync(process.execPath, [...flags, program], { cwd: root, encoding: 'utf8' });
  assert.equal(output, 'No, Anna Berg said.\n'.repeat(2));
});

test("the browser's files name nothing of Node's", () => {
  for (const path of ['dist/index.js', 'dist/inline.js', 'dist/worker.js']) {
    const found = /\bnode:\w+|\brequire\(/.exec(read(path));
    assert.equal(found, null, `${path}: ${found?.[0]}`);
  }
});

test('each file that package.json names is there, types first', () => {
  const { exports, files } = JSON.parse(read('package.json'));
  const walk = (value) => {
    if (typeof value === 'string') return assert.ok(existsSync(new URL(value, root)), value);
    assert.equal(Object.keys(value)[0], 'types');
    Object.values(value).forEach(walk);
  };
  Object.values(exports).forEach(walk);
  for (const path of files) if (path !== 'README.md') assert.ok(existsSync(new URL(path, root)), path);
});

test('importing does nothing', () => {
  const program = `
    for (const name of ['fetch', 'Worker', 'WebAssembly', 'document', 'setTimeout'])
      Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched'); } });
    await import('./dist/index.js');
    await import('./dist/inline.js');`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
});
