// Where the engine comes from, and what is said when it does not come. The browsers' entry loads by
// fetch, Node's from disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import * as node from 'article-inspector';
import * as inline from 'article-inspector/inline';

import * as browser from '../../../dist/index.js';
import { codeOf, root } from './support.mjs';

const wasm = await readFile(new URL('dist/inspector.wasm', root));
const answers = {
  '/inspector.wasm': [200, 'application/wasm', wasm],
  '/as-text.wasm': [200, 'text/plain', wasm], // servers that do not know the type
  '/page.wasm': [200, 'text/html', '<!doctype html><title>App</title>'],
  '/cut.wasm': [200, 'application/wasm', wasm.subarray(0, 5000)],
};
let server;
let address;
before(async () => {
  server = createServer(({ url }, response) => {
    const [status, type, body] = answers[url] ?? [404, 'text/html', '<h1>Not found</h1>'];
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
  await works(browser.createInspector({ wasm: fetch(`${address}/inspector.wasm`) }));
  await works(browser.createInspector({ wasm: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) }));
  await works(browser.createInspector({ wasm: new Uint8Array(wasm) }));
  await works(browser.createInspector({ wasm: await WebAssembly.compile(wasm) }));
  await works(inline.createInspector());
  await works(node.createInspector({ wasm: new URL('dist/inspector.wasm', root) }));
  await works(node.createInspector({ wasm: new URL('dist/inspector.wasm', root).pathname }));
  await works(node.createInspector({ wasm: `${address}/inspector.wasm` }));
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

test('something else than the engine: wasm-invalid', async () => {
  const other = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // a module with nothing in it
  for (const wasm of [`${address}/cut.wasm`, new TextEncoder().encode('hello'), new Uint8Array(0), other]) {
    assert.equal(await codeOf(browser.createInspector({ wasm, worker: false })), 'wasm-invalid');
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
  const error = await browser.createInspector({ wasm }).catch((thrown) => thrown);
  assert.equal(error.code, 'wasm-blocked');
  assert.match(error.message, /'wasm-unsafe-eval'/);
});

test('a worker that cannot be had: the engine runs without', async () => {
  const inspector = await node.createInspector({ worker: new URL('none.js', import.meta.url) });
  assert.equal(inspector.inWorker, false);
  assert.equal((await inspector.inspect('text')).article.text, 'text');
  inspector.close();
});
