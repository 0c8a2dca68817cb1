import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { mapReady } from './kaart.ts';
import { expect, open, part, readingTest, test } from './page.ts';

async function openCard(page: Page, hash: string): Promise<Locator> {
  await open(page, hash);
  await mapReady(page);
  const card = part(page, 'Meenemen');
  await card.getByText('Toon wat u meeneemt').click();
  await expect(card.locator('.vb-take__picture > svg')).toBeVisible();
  return card;
}

async function saved(
  page: Page,
  card: Locator,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await card.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.describe('Meenemen', () => {
  readingTest('the map goes along as a picture with all that belongs to it', async ({ page }) => {
    const card = await openCard(page, '#/kaart');
    const { name, bytes } = await saved(page, card, 'Beeld (SVG)');
    expect(name).toBe('veiligheidsbeeld-kaart-jeugdoverlast-meldingen-vertrouwelijk-alleen-driehoek.svg');
    const svg = bytes.toString();
    for (const words of [
      'Meldingen jeugdoverlast',
      'per km² per jaar',
      'Regge',
      'Bron: ',
      'Cijfers tot en met 31 oktober 2026',
      'Alleen driehoek · Voorbeelddata: fictief',
    ])
      expect(svg).toContain(words);
    const png = await saved(page, card, 'Beeld (PNG)');
    expect(png.name).toMatch(/\.png$/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(30_000);
  });

  readingTest('squares go along as a layer and a table, with a mark on each', async ({ page }) => {
    const card = await openCard(page, '#/kaart?hoe=vakken&vak=100');
    const { bytes } = await saved(page, card, 'Kaartlaag (GeoJSON)');
    const { features } = JSON.parse(bytes.toString()) as {
      features: { properties: Record<string, unknown> }[];
    };
    expect(features.length).toBeGreaterThan(20);
    for (const { properties } of features)
      expect(properties['merk']).toBe('Alleen driehoek · Voorbeelddata: fictief');
    const csv = (await saved(page, card, 'Tabel (CSV)')).bytes.toString();
    expect(csv).toContain('# Alleen driehoek');
    expect(csv).toContain('vak;rd oost;rd noord;meter;aantal;in woorden;klasse');
    expect(csv.split('\n').filter((line) => line.startsWith('100mE'))).toHaveLength(features.length);
  });

  readingTest('openbaar takes along no number that it does not see', async ({ page }) => {
    const card = await openCard(page, '#/kaart?hoe=buurten&publiek=openbaar&wat=woninginbraken');
    const { name, bytes } = await saved(page, card, 'Tabel (CSV)');
    expect(name).toMatch(/-openbaar\.csv$/);
    const rows = bytes
      .toString()
      .split('\n')
      .filter((line) => /;BU\d+;/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    const kept = rows.filter((row) => /minder dan|afgeschermd/.test(row));
    expect(kept.length).toBeGreaterThan(0);
    for (const row of kept) expect(row.split(';')[2]).toBe('');
  });
});
