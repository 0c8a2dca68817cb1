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

/** How many colours the copy of the map for paper has. */
function coloursOnPaper(page: Page): Promise<number> {
  return page.locator('canvas.vb-map__paper').evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { width, height } = element;
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 3).join());
    return colours.size;
  });
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.vb-map__stage').scrollIntoViewIfNeeded();
  await mapReady(page);
  await expect(page.locator('.vb-map__canvas')).toHaveAttribute('aria-busy', 'false');
}

for (const [hash, width] of [
  ['#/kaart', 1366],
  ['#/kaart', 390],
  ['#/kaart?hoe=buurten&publiek=openbaar', 1366],
  ['#/overzicht', 390],
  ['#/cameratoezicht', 1366],
] as const)
  test(`the map of ${hash} at ${width} px is on paper as it was drawn, and on the screen after it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, '#/trends');
    await page.evaluate((to) => (location.hash = to), hash);
    await drawn(page);
    for (const scrolled of [0, 400]) {
      await page.evaluate((top) => window.scrollTo(0, top), scrolled);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => coloursOnPaper(page)).toBeGreaterThan(60);
      await expect(page.locator('.vb-map__late')).toBeHidden();
      await expect(page.locator('.vb-map__paper')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('.vb-map__paper')).toBeHidden();
      await expect(page.locator('.vb-map__canvas')).toBeVisible();
    }
    // What the screen shows is still all there: another copy has as many colours.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await coloursOnPaper(page)).toBeGreaterThan(60);
  });

test('a page that is on paper from the start gets its map once that is drawn', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('#/kaart');
  await expect(page.locator('.vb-map__canvas')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect.poll(() => coloursOnPaper(page)).toBeGreaterThan(60);
});

test('who prints before the map is drawn reads that, without an empty box or a legend', async ({ page }) => {
  await page.route(/maplibre-gl-worker/, () => {});
  await open(page, '#/kaart');
  await expect(page.getByText('De kaart wordt getekend')).toBeVisible();
  for (const width of [widths.lying, widths.upright, 390]) {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 1000 });
    await expect(page.getByText(/^De kaart was nog niet klaar toen dit werd afgedrukt/)).toBeVisible();
    await expect(page.locator('.vb-map__paper')).toBeHidden();
    await expect(page.locator('.vb-map__legend')).toBeHidden();
    await expect(page.getByRole('main')).not.toContainText('wordt berekend');
  }
});

test('who prints before a screen is there reads that', async ({ page }) => {
  await page.route(/trends-screen/, () => {});
  await page.goto('#/trends');
  await expect(page.locator('.vb-shape').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Dit deel was nog niet klaar toen dit werd afgedrukt/).first()).toBeVisible();
  await expect(page.locator('.vb-shape svg').first()).toBeHidden();
});
