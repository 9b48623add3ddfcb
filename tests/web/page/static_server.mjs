import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const kTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Serves `folder` on a free port of this machine. `changed` maps paths ("/index.html") to a body that
 * takes the file's place, or to null for a file that is missing. `asked` lists the paths in order.
 */
export async function serve(folder, changed = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname.replace(/\/$/, '/index.html'));
    asked.push(path);
    try {
      if (changed[path] === null) throw new Error('missing');
      const body = changed[path] ?? await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': kTypes[extname(path)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
