import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mapReady } from './kaart.ts';
import { expect, open, part, readingTest, test } from './page.ts';
import { sheetsOf } from './pdf.ts';

/** In the centre of Nijverdal, and in the fields; RD metres. */
const [town, fields] = ['228237,486851,15', '225050,492050,15'] as const;

/** Opens the screen and chooses the place under the cross, by keyboard. */
async function choosePlace(page: Page, place: string): Promise<void> {
  await open(page, `#/kaart?besmettingszone=ja&plek=${place}`);
  await mapReady(page);
  await page.locator('.vb-map canvas.maplibregl-canvas').press('Enter');
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.describe('Besmettingszone', () => {
  readingTest('is found on Kaart, and says how far, how long and what is not known', async ({ page }) => {
    await open(page, '#/kaart?wat=woninginbraken&plek=228237,486851,16&rond=228237/486851/100');
    await page.getByRole('link', { name: 'Maak een besmettingszone' }).click();
    await expect(page).toHaveURL(/besmettingszone=ja/);
    // Where Kaart looked may be somebody's door.
    expect(page.url()).not.toMatch(/228237|486851/);
    await choosePlace(page, town);
    const result = part(page, 'De zone');
    await expect(result).toContainText(/Woningen binnen 200\smeter van de rand van een vak van 100\smeter\./);
    await page.getByLabel('Dag van het incident').fill('26-10-2026');
    await expect(result).toContainText('tot en met 9 november 2026');
    await expect(result).toContainText(/0,22\skm²/);
    await expect(result).toContainText('niet bekend: woningen zijn alleen per buurt geteld');
    await expect(result).toContainText('een keuze, geen uitkomst van een berekening');
    await expect(page.locator('.vb-besmetting__sheet')).toContainText('Alleen driehoek');
    await expect(page.locator('.vb-besmetting__sheet')).toContainText('Voorbeelddata: fictief');
  });

  readingTest(
    'is a file with its edge alone: no place in it, in its name, or in the address',
    async ({ page }) => {
      await choosePlace(page, town);
      await page.getByLabel('Dag van het incident').fill('26-10-2026');
      await expect(part(page, 'De zone')).toContainText('9 november 2026');
      const before = page.url();
      const { name, text } = await saved(page, 'GeoJSON');
      expect(name).toBe('besmettingszone-tot-en-met-2026-11-09-driehoek.geojson');
      expect(text).toContain('Alleen driehoek · Voorbeelddata: fictief');
      expect(text).not.toMatch(/228237|486851|mE2282|"Point"/);
      const kml = await saved(page, 'KML');
      expect(kml.text).not.toMatch(/228237|486851|<Point>|LookAt/);
      expect(page.url()).toBe(before);
      expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
        'mE2282',
      );
    },
  );

  readingTest('gives no file where its edge would point to one home', async ({ page }) => {
    await choosePlace(page, fields);
    const result = part(page, 'De zone');
    await expect(result).toContainText('De kaart kan hier één woning aanwijzen');
    await expect(page.getByRole('button', { name: 'GeoJSON' })).toHaveCount(0);
    await expect(page.locator('.vb-besmetting__sheet')).toHaveCount(0);
    await page.getByRole('button', { name: /Reken vanaf een vak van 500/ }).click();
    await expect(result).toContainText(/vak van 500\smeter/);
  });

  readingTest('says in a sentence what is wrong', async ({ page }) => {
    await choosePlace(page, '215000,470000,15');
    await expect(part(page, 'De zone')).toContainText('Deze plek ligt buiten de gemeente');
    await page.getByLabel('Dag van het incident').fill('gisteren');
    await expect(page.getByText('Dit is geen dag.')).toBeVisible();
    await open(page, '#/kaart?besmettingszone=ja&publiek=openbaar');
    await expect(page.getByRole('link', { name: 'Maak een besmettingszone' })).toHaveCount(0);
  });

  test('is one sheet of A4', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
    await choosePlace(page, town);
    await page.getByLabel('Dag van het incident').fill('26-10-2026');
    await expect(page.locator('.vb-besmetting__sheet')).toContainText('9 november 2026');
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(sheets).toHaveLength(1);
    expect(Math.abs((sheets[0]?.height ?? 0) - 842)).toBeLessThan(1.5);
  });
});
