import {
  test as base,
  expect,
  type Browser,
  type ConsoleMessage,
  type Locator,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';

/**
 * Every test fails on a console error, a page error, a policy violation or a request to another origin, in any page
 * or worker that it opens. A test that causes one on purpose takes it out of `faults`.
 */
export const test = base.extend<{ readonly faults: string[] }, { readonly shelf: { page: Page | null } }>({
  // In every test, for a worker takes only tests with the same fixtures of workers.
  shelf: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that it needs
    async ({}, use) => {
      const shelf: { page: Page | null } = { page: null };
      await use(shelf);
      await shelf.page?.context().close();
    },
    { scope: 'worker' },
  ],
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      };
      const onError = (error: WebError): void => void faults.push(`page: ${error.error().message}`);
      const onRequest = (request: Request): void => {
        const { protocol, origin: to } = new URL(request.url());
        if (protocol.startsWith('http') && to !== origin) faults.push(`other origin: ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await use(faults);
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The day on which a kept page lives: the same for every test and every year. */
const today = new Date('2026-11-23T10:00:00Z');

/** The pages that stay open from one reading test to the next. */
const kept = new WeakSet<Page>();

/**
 * A test that only reads: it writes nothing into the store, holds no request back, sets no clock and leaves nothing
 * open that is not of its screen (the dialog of the audience). All reading
 * tests of a worker look at one page in turn, which saves them the start of the program; `open` gives each a screen
 * that was not there before. What a cold start shows, the tests with a page of their own look at.
 */
export const readingTest = test.extend({
  page: async ({ shelf, browser, viewport }, use) => {
    shelf.page ??= await keptPage(browser);
    await use(shelf.page);
    expect(await storedRecords(shelf.page), 'a reading test wrote into the store').toBe(0);
    for (const other of shelf.page.context().pages()) if (other !== shelf.page) await other.close();
    if (viewport !== null) await shelf.page.setViewportSize(viewport);
  },
  context: async ({ page }, use) => use(page.context()),
});

async function keptPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.clock.setFixedTime(today);
  kept.add(page);
  return page;
}

/** How many records and drafts the browser holds of this site. */
function storedRecords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((found, lost) => {
        request.onsuccess = () => found(request.result);
        request.onerror = () => lost(new Error('the store cannot be read'));
      });
    let records = localStorage.length;
    for (const { name = '' } of await indexedDB.databases()) {
      const store = await answer(indexedDB.open(name));
      for (const part of store.objectStoreNames)
        records += await answer(store.transaction(part).objectStore(part).count());
      store.close();
    }
    return records;
  });
}

export { expect };

/** Opens a screen by its hash as a fresh page, and waits until nothing on it is loading any more. */
export async function open(page: Page, hash: string): Promise<void> {
  const isFresh = page.url() === 'about:blank';
  if (!isFresh && kept.has(page)) return reopen(page, hash);
  if (!isFresh) await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await settled(page);
}

/** Goes to a screen by way of another one, so that nothing of an earlier look at it is left. */
async function reopen(page: Page, hash: string): Promise<void> {
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  const between = hash.startsWith('#/gegevens') ? '#/dossier' : '#/gegevens';
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const to of [between, hash]) {
    await page.evaluate((next) => (location.hash = next), to);
    const screen = /^#\/\w+/.exec(to)?.[0] ?? '';
    await expect(page.locator(':is(.vb-nav, .vb-footer) [aria-current=page]')).toHaveAttribute(
      'href',
      new RegExp(`^${screen}`),
    );
  }
  await settled(page);
}

/** The frame is there and no part says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.getByText(/word(t|en) geladen/)).toHaveCount(0);
}

/** Goes to a screen by the menu: opens the list that it is in, and follows its link. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Onderdelen' });
  const entry = page.locator('a').filter({ hasText: new RegExp(`^${screen}$`) });
  const opener = menu.locator('.vb-nav__opener').filter({ has: entry });
  await opener.getByRole('button').click();
  await opener.locator(entry).click();
  await expect(page).toHaveTitle(new RegExp(`^${screen} `));
  await settled(page);
}

/** A card or another named part of a screen. */
export function part(page: Page | Locator, name: string): Locator {
  return page.getByRole('region', { name, exact: true }).first();
}

/** The cells of a table as text, row by row, without its head. */
export async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

/** Unfolds the table behind a picture and reads it. */
export async function twinCells(region: Locator, label: string): Promise<string[][]> {
  const twin = region.locator('details').filter({ has: region.page().getByText(label, { exact: true }) });
  await expect(twin).toBeVisible();
  if ((await twin.getAttribute('open')) === null) await twin.getByText(label, { exact: true }).click();
  await expect(twin.getByRole('table')).toBeVisible();
  return cellsOf(twin.getByRole('table'));
}

/** Chooses a radio button; they may be hidden behind their label. */
export async function choose(within: Page | Locator, group: string, option: string): Promise<void> {
  const radio = within.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true });
  await radio.check({ force: true });
  await expect(radio).toBeChecked();
}
