import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packData } from '../../scripts/data/pack.ts';
import { fileListener } from '../../scripts/lib/file-listener.ts';
import { test as base } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The build that the tests look at. */
export const dist = resolve(process.env['DIST'] ?? join(root, 'dist'));

/** Tests on a public deployment: the same build, with data that hold no resource for the driehoek. */
export const publicTest = base.extend<object, { readonly publicSite: string }>({
  publicSite: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that it needs
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'veiligheidsbeeld-'));
      for (const name of [
        'index.html',
        'start.css',
        'assets',
        'icon.svg',
        'manifest.webmanifest',
        'offline.js',
      ])
        await symlink(join(dist, name), join(folder, name));
      const packed = await packData(join(root, 'data'), join(folder, 'data'), 'openbaar');
      if (!packed.ok) throw new Error('data/ could not be packed for openbaar');
      const server = createServer(fileListener(folder));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
      const address = server.address();
      await use(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`);
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ publicSite }, use) => use(publicSite),
});
