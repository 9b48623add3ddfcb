import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '../../../tools/serve.mjs';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const PUBLIC = join(ROOT, 'public');

/** Serves `folder` on a free port; `asked` lists every path that was asked for, by whomever. */
export async function openSite(folder = PUBLIC) {
  const server = await serve(folder, 0);
  const asked = [];
  server.on('request', (request) => asked.push(request.url));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * A copy of the built page where `files` take the place of its own; null is a file that is missing.
 */
export async function openVariant(files) {
  const folder = await mkdtemp(join(tmpdir(), 'inspector-site-'));
  await cp(PUBLIC, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content === null) await rm(join(folder, name));
    else await writeFile(join(folder, name), content);
  }
  const site = await openSite(folder);
  return {
    ...site,
    folder,
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}
