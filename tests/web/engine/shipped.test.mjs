// What is shipped: small enough, no code made from strings, each named file there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { BUDGETS, sizeOf } from '../../../tools/budgets.mjs';
import { root } from './support.mjs';

const read = (path) => readFileSync(new URL(path, root));
const filesIn = (folder) =>
  existsSync(new URL(folder, root))
    ? readdirSync(new URL(folder, root), { recursive: true }).map((name) => `${folder}/${name}`)
    : [];
const scripts = [...filesIn('dist'), ...filesIn('public')].filter((path) => /\.(js|html)$/.test(path));

for (const budget of BUDGETS) {
  test(`${budget.name}: under ${budget.limit} bytes, ${budget.measure}`, () => {
    const size = sizeOf(budget);
    assert.ok(size > 0 && size < budget.limit, `${size} bytes`);
  });
}

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
