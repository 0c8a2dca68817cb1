import type { Page } from '@playwright/test';
import { screens } from '../../src/view/view.ts';
import { added, chooseFile, sets } from './gegevens.ts';
import { expect, open, settled, test } from './page.ts';

/** One word, as long as people's systems make them. */
const word = (letters: number): string =>
  'Overlastregistratie'.repeat(Math.ceil(letters / 19)).slice(0, letters);

/** Fifty years of one kind in the own form, in a file with a name without a space. */
const long = {
  name: `${word(180)}.csv`,
  bytes: Buffer.from(
    [
      'van;tot;soort;gebied;vak;aantal;voorlopig',
      ...Array.from({ length: 50 }, (_, at) => `${1976 + at}-05-10T14:30;;1.2.3;BU01630103;;${at + 1};0`),
    ].join('\n'),
  ),
};

/** A form that nobody knows, with a head of three thousand signs and a kind of three hundred. */
const wide = {
  name: 'breed.csv',
  bytes: Buffer.from(
    [
      `datum;${word(3000)};buurt;aantal`,
      ...Array.from({ length: 5 }, (_, at) => `2026-0${at + 1}-10;${word(300)};Den Dam;${at + 1}`),
    ].join('\n'),
  ),
};

/** What stands past the right edge of the window, the outermost first; none where the page does not scroll sideways. */
function pastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const past = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = past.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} > ${clientWidth}`, ...names.slice(0, 12)];
  });
}

async function expectWithin(page: Page, what: string): Promise<void> {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect
      .soft(async () => expect(await pastTheEdge(page)).toEqual([]), `${what} at ${width}`)
      .toPass({ timeout: 3_000 });
  }
  await page.setViewportSize({ width: 1366, height: 844 });
}

test('no screen scrolls sideways for a long name, head, text, address or period @full', async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, '#/gegevens');
  await chooseFile(page, wide);
  await expect(page.getByRole('region', { name: /^breed\.csv/ })).toBeVisible();
  await expectWithin(page, 'the questions about a file');
  await chooseFile(page, long);
  await added(page, long.name);
  await expect(sets(page)).toContainText(long.name);
  await expectWithin(page, 'the report of a file');

  await open(page, '#/dossier?indicator=woninginbraken');
  await page.getByRole('button', { name: 'Stel grenzen in' }).click();
  await page.getByLabel('Laagste per jaar').fill('10');
  await page.getByLabel('Hoogste per jaar').fill('150');
  await page.getByLabel('Waarom?').fill(word(400));
  await page.getByLabel('Uw rol').fill(word(80));
  await expectWithin(page, 'a form that is being filled in');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
  await expectWithin(page, 'what the team wrote');

  for (const screen of screens) {
    await page.evaluate((to) => (location.hash = to), `#/${screen}?periode=1976-01..2025-12&${word(2000)}=1`);
    await settled(page);
    await expectWithin(page, screen);
  }
});
