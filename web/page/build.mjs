// Makes both pages: node web/page/build.mjs OUT_DIR
//
//   OUT_DIR/index.html    the served page, with page.js and page.css; inspector.wasm and
//                         inspector.model are there already
//   OUT_DIR/offline.html  the same page in a single file, to be opened from disk; the licences that
//                         lie beside the served page stand at its end
//   OUT_DIR/_headers      the headers that a server should send, in the form that static hosts read
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { page } from './messages.js';
import { hashOf, policyTag } from './policy.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('usage: node web/page/build.mjs OUT_DIR');

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" ' +
      'fill="#274c87"/><path d="M8 9h16M8 16h6m6 0h4M8 23h12" stroke="#fffefb" stroke-width="3" ' +
      'stroke-linecap="round"/><path d="M13 16h7" stroke="#ffd95a" stroke-width="5"/></svg>',
  );

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.txt': 'text' },
    define: { 'import.meta.url': '""' }, // what asks for it is given the engine by the page
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** The template with the page's words; `slots` are markup. */
function fill(template, slots) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const words = slots[name] ?? (page[name] && escape(page[name]));
    if (words === undefined) throw new Error(`index.html asks for {{${name}}}`);
    return words;
  });
}

/** As a comment of HTML. */
function comment(text) {
  if (/-->|--!>/.test(text)) throw new Error('the comment would end early');
  return `<!--\n${text}\n-->\n`;
}

const licences = ['THIRD_PARTY.md', 'model-card.md'].map((name) =>
  readFile(join(out, name), 'utf8'),
);
const [template, style, served, offline] = await Promise.all([
  readFile(join(here, 'index.html'), 'utf8'),
  bundle('style/page.css'),
  bundle('served.js'),
  bundle('offline.js'),
]);
if (/<\/(script|style)/i.test(offline + style)) throw new Error('the offline page would end early');

await writeFile(join(out, 'page.js'), served);
await writeFile(join(out, 'page.css'), style);
await writeFile(
  join(out, 'index.html'),
  fill(template, {
    icon,
    policy: policyTag({ script: served, style: "'self'", connect: "'self'" }),
    style: `<link rel="stylesheet" href="page.css" integrity="${hashOf(style)}">`,
    script: `<script src="page.js" integrity="${hashOf(served)}"></script>`,
  }),
);
await writeFile(
  join(out, 'offline.html'),
  fill(template, {
    icon,
    policy: policyTag({ script: offline, style: `'${hashOf(style)}'` }),
    style: `<style>${style}</style>`,
    script: `<script>${offline}</script>`,
  }) + comment((await Promise.all(licences)).join('\n')),
);
await copyFile(join(here, '_headers'), join(out, '_headers'));
