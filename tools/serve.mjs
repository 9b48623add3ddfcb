// Serves a folder on this machine only:
//   node tools/serve.mjs FOLDER [PORT]
// PORT 0 takes a free one. Prints the address once it answers.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.model': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const HEADERS = {
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY', // what a policy in a meta tag cannot say
};

/** The file that answers `url`, or null where there is none inside `folder`. */
async function findFile(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  let file = join(folder, normalize(path));
  if (file !== folder && !file.startsWith(`${folder}/`)) return null;
  try {
    let found = await stat(file);
    if (found.isDirectory()) {
      file = join(file, 'index.html');
      found = await stat(file);
    }
    return found.isFile() ? { file, size: found.size } : null;
  } catch {
    return null;
  }
}

/** @returns {Promise<import('node:http').Server>} that listens */
export function serve(folder, port) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found = isRead ? await findFile(root, request.url) : null;
    if (!found) {
      response.writeHead(isRead ? 404 : 405, { ...HEADERS, 'Content-Type': 'text/plain' });
      response.end(isRead ? 'Not found\n' : 'GET and HEAD only\n');
      return;
    }
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
  });
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(server));
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [folder, port = '8080'] = process.argv.slice(2);
  try {
    const server = await serve(folder, Number(port));
    console.log(`\nServing ${folder}/ at http://127.0.0.1:${server.address().port}/`);
    console.log('Ctrl-C ends it.');
  } catch (error) {
    const busy = error.code === 'EADDRINUSE';
    console.error(busy ? `Port ${port} is in use; name another: serve PORT` : error.message);
    process.exitCode = 1;
  }
}
