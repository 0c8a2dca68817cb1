import type { Page } from '@playwright/test';
import { mapReady } from './kaart.ts';
import { expect, open, test } from './page.ts';
import { coloursOfPictures, sheetsOf } from './pdf.ts';

const screens = [
  ['Overzicht', '#/overzicht', 'map'],
  ['Overzicht openbaar', '#/overzicht?publiek=openbaar', 'map'],
  ['Prioriteiten', '#/prioriteit', null],
  ['Kaart', '#/kaart', 'map'],
  ['Kaart, buurten, openbaar', '#/kaart?hoe=buurten&publiek=openbaar', 'map'],
  ['Trends', '#/trends', null],
  ['Bijzonderheden', '#/bijzonderheden', null],
  ['Beleving', '#/beleving', null],
  ['Uitvoering', '#/uitvoering', null],
  ['Cameratoezicht', '#/cameratoezicht', 'map'],
  ['Evaluatie', '#/cameratoezicht?onderdeel=evaluatie', null],
  ['Verslag', '#/cameratoezicht?onderdeel=verslag', null],
  ['Raad en pers', '#/raad', null],
  ['Dossier', '#/dossier', null],
  ['Gegevens', '#/gegevens', null],
  ['Verantwoording', '#/verantwoording', null],
] as const;

/** Between the margins of A4, in CSS pixels. */
const widths = { upright: 688, lying: 1016 } as const;

/** What stands past the edge, by its class and its words; a drawing ends at its own edges, whatever is in it. */
function pastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      const isDrawn = element instanceof SVGElement && element.ownerSVGElement !== null;
      const isSeen = width > 1 && !isDrawn && getComputedStyle(element).visibility === 'visible';
      const isPast = isSeen && (right > innerWidth + 1 || left < -1);
      return isPast
        ? [`${element.tagName} .${element.getAttribute('class')} ${element.textContent.slice(0, 40)}`]
        : [];
    }),
  );
}

for (const [name, hash, map] of screens) {
  test(`${name} is on paper whole, within its edges, with its map`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
    await open(page, hash);
    if (map !== null) {
      await page.locator('.vb-map__stage').first().scrollIntoViewIfNeeded();
      await mapReady(page);
      await expect(page.locator('.vb-map__canvas').first()).toHaveAttribute('aria-busy', 'false');
    }
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
    for (const { width, height } of sheetsOf(pdf)) {
      // To a point: a browser rounds millimetres.
      expect(Math.abs(Math.min(width, height) - 595)).toBeLessThan(1.5);
      expect(Math.abs(Math.max(width, height) - 842)).toBeLessThan(1.5);
    }
    const pictures = coloursOfPictures(pdf);
    if (map !== null) expect(Math.max(0, ...pictures), 'the map is blank').toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    for (const width of Object.values(widths)) {
      await page.setViewportSize({ width, height: 1000 });
      await expect.poll(() => pastTheEdge(page)).toEqual([]);
    }
  });
}

test('the map lies on its sheet, and what is upright is so', async ({ page }) => {
  for (const [hash, isLying] of [
    ['#/kaart', true],
    ['#/trends', false],
  ] as const) {
    await open(page, hash);
    const [sheet] = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect((sheet?.width ?? 0) > (sheet?.height ?? 0)).toBe(isLying);
  }
});
