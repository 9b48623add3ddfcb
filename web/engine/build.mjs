// Makes the JavaScript package from what the compiler left:
//   node web/engine/build.mjs
// build/wasm/  inspector.js, inspector.wasm and inspector.model are there already; adds the modules
//              that package.json names under "imports": #glue, #worker-source, #wasm-base64,
//              #model-base64
// dist/        the package's files: what package.json names under "exports"
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

import { build, transform } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;
const compiled = `${root}build/wasm`;
const dist = `${root}dist`;
const target = ['chrome100', 'firefox100', 'safari16'];

const common = { bundle: true, format: 'esm', target, absWorkingDir: root, logLevel: 'warning' };

// The glue asks for its own address, which a classic worker and an inline script cannot answer; it
// never uses the answer, for it gets the compiled module.
const glue = await readFile(`${compiled}/inspector.js`, 'utf8');
const { code } = await transform(glue, { define: { 'import.meta.url': '""' }, target });
await writeFile(`${compiled}/glue.js`, code);

const worker = await build({
  ...common,
  entryPoints: ['web/engine/worker.js'],
  format: 'iife', // Chromium starts no module worker from a Blob on a page from disk
  minify: true,
  write: false,
});
const source = worker.outputFiles[0].text;
await writeFile(`${compiled}/worker_source.js`, `export default ${JSON.stringify(source)};\n`);

for (const kind of ['wasm', 'model']) {
  const bytes = await readFile(`${compiled}/inspector.${kind}`);
  const module = `export default '${bytes.toString('base64')}';\n`;
  await writeFile(`${compiled}/${kind}_base64.js`, module);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
const browser = ['web/engine/index.js', 'web/engine/inline.js'];
const node = ['web/engine/node.js', 'web/engine/node_worker.js'];
await build({ ...common, entryPoints: browser, outdir: dist, platform: 'browser' });
await build({ ...common, entryPoints: node, outdir: dist, platform: 'node', target: 'node18' });
await writeFile(`${dist}/worker.js`, source);
for (const name of ['inspector.wasm', 'inspector.model']) {
  await copyFile(`${compiled}/${name}`, `${dist}/${name}`);
}
await copyFile(`${root}core/language/lists/CREDITS.md`, `${dist}/CREDITS.md`);
await copyFile(`${root}docs/model-card.md`, `${dist}/model-card.md`);
for (const types of ['index', 'inline', 'node', 'inspector', 'report']) {
  await copyFile(`${root}web/engine/${types}.d.ts`, `${dist}/${types}.d.ts`);
}
