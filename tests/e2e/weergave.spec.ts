import { mapReady, stage } from './kaart.ts';
import { expect, open, readingTest, test } from './page.ts';

test.describe('with colours that a person forced', () => {
  for (const [name, hash] of [
    ['the choices of Kaart', '#/kaart'],
    ['the bar of Overzicht', '#/overzicht'],
    ['the parts of Cameratoezicht', '#/cameratoezicht'],
  ] as const) {
    test(`${name} show which is chosen`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await open(page, hash);
      const options = page.locator('main .vb-choice__option:visible');
      const chosen = options.filter({ has: page.locator(':checked') }).first();
      const other = options.filter({ hasNot: page.locator(':checked') }).first();
      // What a person sees of each, without its words: where the words begin, and what can be ticked.
      const clip = async (option: typeof chosen): Promise<string> => {
        await option.scrollIntoViewIfNeeded();
        const box = await option.boundingBox();
        if (box === null) throw new Error('a choice has no box');
        const at = { x: box.x + 2, y: box.y + 2, width: 9, height: box.height - 4 };
        const isBar = await option.evaluate((element) => element.closest('.vb-choice--bar') !== null);
        const width = isBar ? at.width : 26;
        return (await page.screenshot({ clip: { ...at, width } })).toString('base64');
      };
      expect(await clip(chosen)).not.toBe(await clip(other));
    });
  }

  test('the menu shows one screen as the one in view', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '#/trends');
    const grounds = await page
      .locator('.vb-nav__link')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    expect(grounds.filter((ground) => ground === grounds[0])).toHaveLength(grounds.length - 1);
  });
});

test.describe('the map', () => {
  test('says that it is being drawn until it is', async ({ page }) => {
    await page.goto('./#/kaart');
    const words = page.locator('.vb-map__busy, .vb-kaart__wait').first();
    await expect(words).toContainText(/De kaart wordt (geladen|getekend)/);
    await mapReady(page);
    await expect(page.locator('.vb-map__busy')).toBeEmpty();
    await expect(page.locator('.vb-map__canvas')).toHaveAttribute('aria-busy', 'false');
  });

  readingTest('has its legend under it, over neither the map nor what is read off it', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, '#/kaart');
    await mapReady(page);
    const map = await stage(page).boundingBox();
    const legend = await page.getByRole('group', { name: 'Legenda' }).boundingBox();
    expect(legend?.y).toBeGreaterThanOrEqual((map?.y ?? Infinity) + (map?.height ?? 0) - 1);
  });
});
