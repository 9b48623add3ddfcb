// tools/serve.mjs: types, headers, and nothing outside the folder.
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { serve } from '../../../tools/serve.mjs';

let folder;
let server;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'public', 'index.html'), '<title>Page</title>');
  await writeFile(join(folder, 'public', 'inspector.wasm'), '\0asm');
  await writeFile(join(folder, 'public', 'inspector.model'), '\x89AIM');
  await writeFile(join(folder, 'public', 'page.js'), '');
  server = await serve(join(folder, 'public'), 0);
});
after(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** By `request`, which sends a path as it stands; fetch would tidy it. */
function get(path, method = 'GET') {
  return new Promise((resolve, reject) => {
    const { port } = server.address();
    request({ host: '127.0.0.1', port, path, method, agent: false }, async (response) => {
      let body = '';
      for await (const part of response) body += part;
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

test('files have their types', async () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?query', 'text/html; charset=utf-8'],
    ['/inspector.wasm', 'application/wasm'],
    ['/inspector.model', 'application/octet-stream'],
    ['/page.js', 'text/javascript; charset=utf-8'],
  ]) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers['content-type']], [200, type], path);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
  }
});

test('nothing outside the folder is served', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//secret.txt']) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /secret/);
  }
  assert.equal((await get('/none.js')).status, 404);
  assert.equal((await get('/', 'POST')).status, 405);
});

test('only this machine can reach it', () => {
  assert.equal(server.address().address, '127.0.0.1');
});
