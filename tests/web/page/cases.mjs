// The articles of tests/cases, and what the command line makes of a text.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { kRoot } from './site.mjs';

const run = promisify(execFile);
const kProgram = join(kRoot, 'build/release/article-inspector');

/** Every case as {name, input, kind, options}; kind is html or text, by the name of its file. */
export async function readCases() {
  const folder = join(kRoot, 'tests/cases');
  const names = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(names.map(async (name) => {
    const files = await readdir(join(folder, name));
    const kind = files.includes('input.html') ? 'html' : 'text';
    const file = join(folder, name, kind === 'html' ? 'input.html' : 'input.txt');
    const options = files.includes('options.json')
      ? JSON.parse(await readFile(join(folder, name, 'options.json'), 'utf8')) : {};
    return { name, kind, options, input: await readFile(file, 'utf8') };
  }));
}

/** The report of the native program, as it prints it, without the line end. */
export async function nativeJson(input, { kind = 'auto', date, url, offsets = 'utf16' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'inspector-case-'));
  try {
    const file = join(folder, 'input');
    await writeFile(file, input);
    const { stdout } = await run(kProgram, ['--kind', kind, '--offsets', offsets,
      ...(date ? ['--date', date] : []), ...(url ? ['--url', url] : []), file],
    { maxBuffer: 1 << 28, encoding: 'utf8' });
    return stdout.replace(/\n$/, '');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Fails with the first difference, for reports are long. */
export function assertSame(actual, expected, what) {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) ++at;
  throw new Error(`${what}: differs at ${at}\n  ${JSON.stringify(actual.slice(at - 60, at + 60))}\n` +
    `  ${JSON.stringify(expected.slice(at - 60, at + 60))}`);
}
