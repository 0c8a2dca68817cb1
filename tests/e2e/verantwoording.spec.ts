import type { Page } from '@playwright/test';
import { screens } from '../../src/view/view.ts';
import { violations } from './axe.ts';
import { expect, open, readingTest, settled } from './page.ts';
import { sheetsOf } from './pdf.ts';
import { publicTest } from './site.ts';

const sheet = (page: Page) => page.getByRole('article');
const heads = [
  'Zo is geteld',
  'Wat is beschermd',
  'Toeval: één regel',
  'Wat deze pagina niet kan zeggen',
  'Bronnen en licenties',
  'Versie van de gegevens',
];

readingTest.describe('Verantwoording', () => {
  readingTest('is one action away at the foot of every page, and stands in no group', async ({ page }) => {
    for (const screen of screens) {
      await open(page, `#/${screen}`);
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'Verantwoording' });
      await expect(link).toHaveAttribute('href', /^#\/verantwoording/);
    }
    await open(page, '#/overzicht');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Verantwoording' }).click();
    await settled(page);
    await expect(page).toHaveTitle(/^Verantwoording /);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(heads);
    await expect(page.locator('.vb-nav [aria-current]')).toHaveCount(0);
  });

  readingTest('names each source with its licence, and tells the driehoek the rules', async ({ page }) => {
    await open(page, '#/verantwoording');
    const sources = page.getByRole('table', { name: 'Bronnen en licenties' });
    await expect(sources.getByRole('row', { name: /^GeoNames/ })).toContainText('Naamsvermelding 4.0');
    await expect(sources).toContainText('Voorbeelddata (fictief)');
    const rules = page.getByRole('table', { name: 'Hoe fijn elke soort te zien is' });
    await expect(rules.getByRole('row', { name: /Verdachte panden/ })).toContainText('nooit openbaar');
  });

  readingTest('tells openbaar the same, and nothing of what it may not know', async ({ page }) => {
    await open(page, '#/verantwoording?publiek=openbaar');
    await expect(page.getByRole('table', { name: 'Bronnen en licenties' })).toBeVisible();
    await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(heads);
    await expect(page.getByRole('table')).toHaveCount(1);
    await expect(sheet(page)).not.toContainText(
      /verdachte panden|vertrouwelijk|voorbeeldincidenten|kenmerk/i,
    );
  });

  readingTest('goes on A4 whole, without controls', async ({ page }) => {
    await open(page, '#/verantwoording');
    await expect(page.getByRole('table', { name: 'Bronnen en licenties' })).toBeVisible();
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(sheets.length).toBeLessThan(8);
    for (const { width, height } of sheets) {
      expect(Math.abs(width - 595)).toBeLessThan(1.5);
      expect(Math.abs(height - 842)).toBeLessThan(1.5);
    }
  });

  for (const [width, height] of [
    [1920, 1080],
    [390, 844],
  ] as const)
    readingTest(`axe finds nothing at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/verantwoording');
      await expect(page.getByRole('table', { name: 'Bronnen en licenties' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
});

publicTest('a public deployment accounts for what it has', async ({ page }) => {
  await open(page, '#/verantwoording');
  await expect(page.getByRole('table', { name: 'Bronnen en licenties' })).toContainText('CBS');
  await expect(sheet(page)).not.toContainText('Voorbeeldincidenten');
});
