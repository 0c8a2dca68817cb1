import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileListener } from '../../scripts/lib/file-listener.ts';
import { expect, open, settled, test as base } from './page.ts';
import { dist } from './site.ts';

/** A server of this build's own, that can stop and bring a next build. */
interface Site {
  readonly address: string;
  readonly stop: () => void;
  readonly bringNext: () => Promise<void>;
}

const test = base.extend<{ readonly site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that it needs
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'veiligheidsbeeld-'));
    await cp(dist, folder, { recursive: true });
    const server = createServer(fileListener(folder));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const bound = server.address();
    const stop = (): void => {
      server.closeAllConnections();
      server.close();
    };
    await use({
      address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`,
      stop,
      bringNext: () => bringNext(folder),
    });
    stop();
    await rm(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.address),
});

test.use({ serviceWorkers: 'allow' });

// The whole program is fetched, and each file held against its checksum.
test.setTimeout(240_000);

const digest = (text: string, by: 'md5' | 'sha256', as: 'hex' | 'base64'): string =>
  createHash(by).update(text).digest(as);

/** Puts another index in the place of this one, and says so in the service worker as a build does. */
async function bringNext(folder: string): Promise<void> {
  const [index, worker] = [join(folder, 'index.html'), join(folder, 'offline.js')];
  const before = await readFile(index, 'utf8');
  const after = before.replace('<html lang="nl">', '<html lang="nl" data-version="volgende">');
  await writeFile(index, after);
  const script = await readFile(worker, 'utf8');
  const changed = script
    .replace(digest(before, 'md5', 'hex'), digest(after, 'md5', 'hex'))
    .replace(digest(before, 'sha256', 'base64'), digest(after, 'sha256', 'base64'));
  await writeFile(worker, changed);
}

/** The page has been opened once, and holds itself from now on. */
async function openOnce(page: Page): Promise<void> {
  await open(page, '#/trends');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const version = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-version');

/** What the browser holds of data/. */
const keptData = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let files = 0;
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) if (url.includes('/data/')) files += 1;
    return files;
  });

test.describe('Without a connection', () => {
  test('the page opens once it was there, and says that the data are not', async ({ page, site, faults }) => {
    await openOnce(page);
    expect(await keptData(page)).toBe(0);
    site.stop();
    await page.reload();
    await expect(
      page.getByText(/^Er is nu geen verbinding, en de gegevens staan niet op dit apparaat/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible();
    faults.length = 0;
  });

  test('it shows the figures where a person asked for that, and they go when that is put off', async ({
    page,
    site,
    faults,
  }) => {
    await openOnce(page);
    await page.evaluate(() => (location.hash = '#/gegevens'));
    const keeps = page.getByRole('checkbox', { name: 'Ook zonder internet bekijken' });
    await expect(keeps).not.toBeChecked();
    await keeps.click();
    await expect(keeps).toBeChecked();
    await expect(page.getByText('De gegevens staan op dit apparaat.')).toBeVisible();
    expect(await keptData(page)).toBeGreaterThan(20);
    site.stop();
    await page.reload();
    await settled(page);
    for (const hash of ['#/trends', '#/kaart', '#/beleving', '#/dossier', '#/gegevens']) {
      await page.evaluate((to) => (location.hash = to), hash);
      await settled(page);
      await expect(page.getByText('Een deel van de pagina is niet geladen')).toHaveCount(0);
    }
    await keeps.click();
    await expect(keeps).not.toBeChecked();
    await expect(page.getByText('De gegevens staan op dit apparaat.')).toHaveCount(0);
    expect(await keptData(page)).toBe(0);
    faults.length = 0;
  });

  test('a new version waits until a person takes it, and is whole then', async ({ page, site }) => {
    await openOnce(page);
    await site.bringNext();
    await page.reload();
    await expect(page.getByText('Er is een nieuwe versie van deze pagina')).toBeVisible();
    expect(await version(page)).toBeNull();
    await page.reload();
    await settled(page);
    expect(await version(page)).toBeNull();
    await page.getByRole('button', { name: 'Gebruik de nieuwe versie' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'volgende');
    await settled(page);
    await expect(page.getByText('Er is een nieuwe versie van deze pagina')).toHaveCount(0);
  });
});
