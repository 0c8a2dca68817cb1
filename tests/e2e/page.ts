import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * Every test fails on a console error, a page error, a policy violation or a request to another origin, in any page
 * or worker that it opens. A test that causes one on purpose takes it out of `faults`.
 */
export const test = base.extend<{ readonly faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin: to } = new URL(request.url());
        if (protocol.startsWith('http') && to !== origin) faults.push(`other origin: ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a screen by its hash as a fresh page, and waits until nothing on it is loading any more. */
export async function open(page: Page, hash: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await settled(page);
}

/** The frame is there and no part says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.getByText(/word(t|en) geladen/)).toHaveCount(0);
}

/** Follows a link of the menu. */
export async function goTo(page: Page, screen: 'Overzicht' | 'Kaart' | 'Trends' | 'Gegevens'): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: screen }).click();
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
