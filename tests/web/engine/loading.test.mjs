// Where the engine and its model come from, and what is said when they do not come. The browsers' entry loads by
// fetch, Node's from disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import * as node from 'article-inspector';
import * as inline from 'article-inspector/inline';

import * as browser from '../../../dist/index.js';
import { codeOf, root } from './support.mjs';
import { watchMemory } from './watch_memory.mjs';

const wasm = await readFile(new URL('dist/inspector.wasm', root));
const model = await readFile(new URL('dist/inspector.model', root));
const page = '<!doctype html><title>App</title>';
const answers = {
  '/inspector.wasm': [200, 'application/wasm', wasm],
  '/as-text.wasm': [200, 'text/plain', wasm], // servers that do not know the type
  '/page.wasm': [200, 'text/html', page],
  '/cut.wasm': [200, 'application/wasm', wasm.subarray(0, 5000)],
  '/inspector.model': [200, 'application/octet-stream', model],
  '/other.model': [200, 'text/plain', model],
  '/page.model': [200, 'text/html', page],
  '/cut.model': [200, 'application/octet-stream', model.subarray(0, 5000)],
  '/alone/inspector.wasm': [200, 'application/wasm', wasm],
};
let server;
let address;
const asked = [];
before(async () => {
  server = createServer(({ url }, response) => {
    asked.push(url);
    const [status, type, body] = answers[url.split('?')[0]] ?? [404, 'text/html', '<h1>Not found</h1>'];
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

async function works(starting) {
  const inspector = await starting;
  const report = await inspector.inspect('Anna Berg said no.');
  assert.equal(report.article.text, 'Anna Berg said no.');
  inspector.close();
}

test('an address, bytes, a response, a module, the inlined engine', async () => {
  await works(browser.createInspector({ wasm: `${address}/inspector.wasm` }));
  await works(browser.createInspector({ wasm: new URL('/as-text.wasm', address) }));
  await works(browser.createInspector({ model, wasm: fetch(`${address}/inspector.wasm`) }));
  await works(browser.createInspector({ model, wasm: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) }));
  await works(browser.createInspector({ model, wasm: new Uint8Array(wasm) }));
  await works(browser.createInspector({ model, wasm: await WebAssembly.compile(wasm) }));
  await works(inline.createInspector());
  await works(node.createInspector({ wasm: new URL('dist/inspector.wasm', root) }));
  await works(node.createInspector({ wasm: new URL('dist/inspector.wasm', root).pathname }));
  await works(node.createInspector({ wasm: `${address}/inspector.wasm` }));
});

test('the model: an address, bytes, a response, a path; else beside the engine', async () => {
  const copy = Uint8Array.from(model);
  for (const { createInspector } of [browser, node]) {
    await works(createInspector({ wasm, model: `${address}/other.model` }));
    await works(createInspector({ wasm, model: new URL('/other.model', address) }));
    await works(createInspector({ wasm, model: fetch(`${address}/other.model`) }));
    await works(createInspector({ wasm, model: copy }));
    await works(createInspector({ wasm, model: copy.buffer }));
  }
  await works(node.createInspector({ model: new URL('dist/inspector.model', root) }));
  await works(node.createInspector({ model: new URL('dist/inspector.model', root).pathname }));

  asked.length = 0;
  await works(browser.createInspector({ wasm: `${address}/inspector.wasm?v=1` }));
  assert.deepEqual(asked.toSorted(), ['/inspector.model', '/inspector.wasm?v=1']);

  const folder = await mkdtemp(join(tmpdir(), 'inspector-'));
  await copyFile(new URL('dist/inspector.wasm', root), join(folder, 'engine.wasm'));
  const alone = { wasm: join(folder, 'engine.wasm') };
  const error = await node.createInspector(alone).catch((thrown) => thrown);
  assert.equal(error.code, 'model-missing');
  assert.ok(error.message.includes(join(folder, 'inspector.model')), error.message);
  await copyFile(new URL('dist/inspector.model', root), join(folder, 'inspector.model'));
  await works(node.createInspector(alone));
  await rm(folder, { recursive: true });
});

test('inspectors of one page share one fetch and one compilation', async (t) => {
  const compile = t.mock.method(WebAssembly, 'compile');
  asked.length = 0;
  const options = { wasm: `${address}/inspector.wasm?shared`, model: `${address}/other.model?shared` };
  const controller = new AbortController();
  const given = codeOf(browser.createInspector({ ...options, signal: controller.signal }));
  const starting = [1, 2, 3].map(() => browser.createInspector({ ...options, worker: false }));
  controller.abort(); // who gives up takes nothing from the others
  assert.equal(await given, 'aborted');
  const inspectors = await Promise.all(starting);
  inspectors.push(await browser.createInspector({ ...options, worker: false }));
  assert.deepEqual(asked.toSorted(), ['/inspector.wasm?shared', '/other.model?shared']);
  assert.equal(compile.mock.callCount(), 1);
  for (const inspector of inspectors) inspector.close();
});

test('a failed fetch is tried again by the next inspector', async () => {
  const options = { wasm, model: `${address}/late.model` };
  assert.equal(await codeOf(browser.createInspector(options)), 'model-missing');
  answers['/late.model'] = answers['/inspector.model'];
  await works(browser.createInspector(options));
});

test('a crashed engine is replaced without a fetch', async () => {
  const memories = watchMemory();
  const options = { wasm: `${address}/inspector.wasm`, model: `${address}/inspector.model` };
  const inspector = await browser.createInspector({ ...options, worker: false });
  const before = await inspector.inspectJson('Anna Berg said no.');
  asked.length = 0;
  new Uint8Array(memories.at(-1).buffer).fill(0xff);
  assert.equal(await codeOf(inspector.inspect('text')), 'engine-crashed');
  assert.equal(await inspector.inspectJson('Anna Berg said no.'), before);
  assert.deepEqual(asked, []);
  inspector.close();
});

test('bytes that were given stay as they were', async () => {
  const given = Uint8Array.from(model);
  const inspector = await node.createInspector({ wasm, model: given });
  structuredClone(given.buffer, { transfer: [given.buffer] }); // theirs to give away
  const stopped = inspector.inspect('text '.repeat(1_000_000), { timeout: 30 }); // ends the worker
  assert.equal(await codeOf(stopped), 'timeout');
  assert.equal((await inspector.inspect('next')).article.text, 'next');
  inspector.close();
});

test('a web page, a 404, a server that is gone, a file that is none: wasm-missing', async () => {
  for (const create of [browser.createInspector, node.createInspector]) {
    for (const wasm of [`${address}/page.wasm`, `${address}/none.wasm`, 'http://127.0.0.1:1/']) {
      const error = await create({ wasm }).catch((thrown) => thrown);
      assert.equal(error.code, 'wasm-missing');
      assert.ok(error.message.includes(wasm), error.message);
      assert.match(error.message, /Copy inspector\.wasm/);
    }
  }
  assert.equal(await codeOf(node.createInspector({ wasm: 'none/inspector.wasm' })), 'wasm-missing');
});

test('the same of the model: model-missing', async () => {
  for (const create of [browser.createInspector, node.createInspector]) {
    for (const model of [`${address}/page.model`, `${address}/none.model`, 'http://127.0.0.1:1/']) {
      const error = await create({ wasm, model }).catch((thrown) => thrown);
      assert.equal(error.code, 'model-missing');
      assert.ok(error.message.includes(model), error.message);
      assert.match(error.message, /Copy inspector\.model .* as `model` to createInspector/);
    }
    const beside = await create({ wasm: `${address}/alone/inspector.wasm` }).catch((thrown) => thrown);
    assert.equal(beside.code, 'model-missing');
    assert.ok(beside.message.includes(`${address}/alone/inspector.model answers 404`), beside.message);
  }
  assert.equal(await codeOf(node.createInspector({ model: 'none/inspector.model' })), 'model-missing');
});

test('where both are missing, the engine is told of', async () => {
  const options = { wasm: `${address}/none.wasm`, model: `${address}/none.model` };
  assert.equal(await codeOf(browser.createInspector(options)), 'wasm-missing');
  assert.equal(await codeOf(node.createInspector(options)), 'wasm-missing');
});

test('something else than the model: model-invalid, with what is wrong', async () => {
  const flipped = Uint8Array.from(model);
  flipped[model.length >> 1] ^= 1;
  const older = Uint8Array.from(model);
  older[8] ^= 0xff;
  for (const [model, words] of [
    [`${address}/cut.model`, /cut short: 5000 of \d+ bytes/],
    [new TextEncoder().encode('hello'), /no model file/],
    [new Uint8Array(0), /cut short/],
    [wasm, /no model file/],
    [flipped, /damaged/],
    [older, /has version \d+ and the engine reads version \d+/],
  ]) {
    for (const worker of [true, false]) {
      for (const create of [browser.createInspector, node.createInspector]) {
        const error = await create({ wasm, model, worker }).catch((thrown) => thrown);
        assert.equal(error.code, 'model-invalid');
        assert.match(error.message, words);
        assert.match(error.message, /Pass the unchanged inspector\.model/);
      }
    }
  }
});

test('something else than the engine: wasm-invalid', async () => {
  const other = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // a module with nothing in it
  for (const wasm of [`${address}/cut.wasm`, new TextEncoder().encode('hello'), new Uint8Array(0), other]) {
    assert.equal(await codeOf(browser.createInspector({ wasm, model, worker: false })), 'wasm-invalid');
    assert.equal(await codeOf(node.createInspector({ wasm })), 'wasm-invalid');
  }
});

test('WebAssembly switched off: wasm-blocked', () => {
  const program = `
    import { createInspector } from 'article-inspector/inline';
    createInspector().catch((error) => console.log(error.code));`;
  const output = execFileSync(
    process.execPath,
    ['--jitless', '--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(output.trim(), 'wasm-blocked');
});

test('a policy without wasm-unsafe-eval: wasm-blocked', async (t) => {
  t.mock.method(WebAssembly, 'compile', async () => {
    throw new WebAssembly.CompileError(
      "Wasm code generation disallowed by embedder: 'unsafe-eval' is not an allowed source",
    );
  });
  const error = await browser.createInspector({ wasm, model }).catch((thrown) => thrown);
  assert.equal(error.code, 'wasm-blocked');
  assert.match(error.message, /'wasm-unsafe-eval'/);
});

test('a worker that cannot be had: the engine runs without', async () => {
  const inspector = await node.createInspector({ worker: new URL('none.js', import.meta.url) });
  assert.equal(inspector.inWorker, false);
  assert.equal((await inspector.inspect('text')).article.text, 'text');
  inspector.close();
});
