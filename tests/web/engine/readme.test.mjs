// What the README promises: its program runs and prints what stands below it, its links lead
// somewhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

import { root } from './support.mjs';

const readme = readFileSync(new URL('README.md', root), 'utf8');

test("the README's program prints what the README says", () => {
  const [, program, output] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme);
  assert.ok(program.split('\n').length <= 13, 'some ten lines');
  const flags = ['--input-type=module', '--eval', program];
  const printed = execFileSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  assert.equal(printed, output);
});

for (const page of ['README.md', 'docs/architecture.md']) {
  test(`${page} links to files that are there`, () => {
    const base = new URL(page, root);
    const links = readFileSync(base, 'utf8').matchAll(/\]\(([^)]+)\)/g);
    const targets = [...links].map(([, target]) => target).filter((target) => !target.includes(':'));
    assert.ok(targets.length > 2);
    for (const target of targets) assert.ok(existsSync(new URL(target, base)), target);
  });
}

test('docs/embedding.md has each error code, and no other', () => {
  const guide = readFileSync(new URL('docs/embedding.md', root), 'utf8');
  const table = guide.slice(guide.indexOf('| code |'));
  const told = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, codes]) => codes.match(/[a-z-]+/g));
  const types = readFileSync(new URL('dist/inspector.d.ts', root), 'utf8');
  const [, union] = /type ErrorCode =(.*?);\n\n/s.exec(types);
  assert.deepEqual(told.toSorted(), union.match(/(?<=\| ')[a-z-]+/g).toSorted());
});

test('the model card has each part of the model, with its size, and goes with the model', () => {
  const card = readFileSync(new URL('docs/model-card.md', root), 'utf8');
  const folder = new URL('core/language/model/', root);
  const parts = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  assert.ok(parts.length > 0);
  for (const part of parts) {
    const size = statSync(new URL(part, folder)).size.toLocaleString('en-US');
    const row = card.split('\n').find((line) => line.startsWith(`| \`${part.slice(0, -4)}\` |`));
    assert.ok(row?.includes(`| ${size} |`), `${part}, ${size} bytes: ${row}`);
  }
  for (const path of ['dist/model-card.md', 'public/model-card.md']) {
    assert.equal(readFileSync(new URL(path, root), 'utf8'), card, path);
  }
});
