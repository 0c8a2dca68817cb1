import type { Page } from '@playwright/test';
import { tileServer } from '../../src/map/tiles.ts';
import { centreValue, mapReady, stage } from './kaart.ts';
import { expect, open, part, readingTest, test } from './page.ts';
import { playTiles } from './tiles.ts';

/** In the centre of Nijverdal, where there is a colour; RD metres. */
const spot = '#/kaart?plek=228207,486845,14';

const toggle = (page: Page) => page.getByRole('checkbox', { name: 'Kaart van het Kadaster eronder' });
const credit = (page: Page) => stage(page).locator('.vb-map__credit');

/** What a test causes on purpose: questions to the tile server, and its errors. */
function leaveOutTiles(faults: string[]): void {
  const others = faults.filter(
    (fault) => !fault.includes(tileServer.origin) && !fault.includes('Failed to load'),
  );
  faults.splice(0, faults.length, ...others);
}

/** The colour in the middle of the map: red, green and blue. */
function middleColour(page: Page): Promise<number[]> {
  return stage(page).evaluate((room) => {
    const map = room.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const copy = document.createElement('canvas');
    if (map === null) return [];
    [copy.width, copy.height] = [map.width, map.height];
    const drawing = copy.getContext('2d');
    drawing?.drawImage(map, 0, 0);
    return [...(drawing?.getImageData(map.width / 2, map.height / 2, 1, 1).data ?? [])].slice(0, 3);
  });
}

test.describe('de ondergrond van een kaart', () => {
  readingTest('says whose lines and borders it shows, and how near the borders are', async ({ page }) => {
    await open(page, '#/kaart');
    await mapReady(page);
    await expect(credit(page)).toHaveText(
      'Grenzen vereenvoudigd: CBS / Kadaster, CC BY 4.0 · © OpenStreetMap contributors',
    );
    await open(page, '#/overzicht');
    await expect(part(page, 'Waar').locator('.vb-map__credit')).toContainText('© OpenStreetMap contributors');
  });

  test('asks nothing of another site before a person says so, remembers it, and stops at one click', async ({
    page,
    faults,
  }) => {
    const tiles = await playTiles(page);
    await open(page, spot);
    await mapReady(page);
    await expect(page.getByText(/De server ziet uw IP-adres en welk stuk kaart u bekijkt/)).toBeVisible();
    expect(tiles.asked).toEqual([]);
    expect(faults).toEqual([]);
    await toggle(page).check();
    await expect(credit(page)).toContainText('Kaartgegevens © Kadaster');
    expect(tiles.asked[0]).toMatch(
      /^\/brt\/achtergrondkaart\/wmts\/v2_0\/grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/,
    );
    await open(page, spot);
    await expect(toggle(page)).toBeChecked();
    await expect(credit(page)).toContainText('Kaartgegevens © Kadaster');
    await toggle(page).uncheck();
    await expect(credit(page)).not.toContainText('Kaartgegevens');
    const before = tiles.asked.length;
    leaveOutTiles(faults);
    await open(page, spot);
    await mapReady(page);
    await page.getByRole('button', { name: 'Inzoomen' }).click();
    await mapReady(page);
    await expect(toggle(page)).not.toBeChecked();
    expect(tiles.asked).toHaveLength(before);
    expect(faults).toEqual([]);
    await tiles.close();
  });

  for (const how of ['red', 'broken', 'page', 'silent'] as const)
    test(`keeps figures and their colours with tiles that are ${how}`, async ({ page, faults }) => {
      const tiles = await playTiles(page);
      tiles.how = how;
      await open(page, spot);
      const value = await centreValue(page);
      const colour = await middleColour(page);
      await toggle(page).check();
      if (how === 'red') await expect(credit(page)).toContainText('Kaartgegevens © Kadaster');
      else if (how === 'silent') await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
      else await expect(credit(page)).toContainText('komt niet door');
      expect(value).toBeGreaterThan(5);
      expect(await centreValue(page)).toBe(value);
      // Another subject is drawn as fast as without tiles.
      await page.getByRole('radio', { name: 'Buurten, aantal' }).check({ force: true });
      await mapReady(page);
      await expect(stage(page).locator('.vb-map__canvas')).toHaveAttribute('aria-busy', 'false');
      await page.getByRole('radio', { name: 'Dichtheid' }).check({ force: true });
      await expect(stage(page).locator('.vb-map__canvas')).toHaveAttribute('aria-busy', 'false');
      const now = await middleColour(page);
      const off = now.map((channel, at) => Math.abs(channel - (colour[at] ?? 0)));
      // A step of the ramp is 30 and more; red under the colour would be 20 in green alone.
      expect(Math.max(...off)).toBeLessThanOrEqual(12);
      await tiles.close();
      leaveOutTiles(faults);
    });
});
