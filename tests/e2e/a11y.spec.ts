import type { Page } from '@playwright/test';
import { screens } from '../../src/view/view.ts';
import { openAudience } from './audience.ts';
import { violations } from './axe.ts';
import { added, chooseFile, fixture } from './gegevens.ts';
import { expect, open, readingTest, test } from './page.ts';

/** What each screen shows by its URL beyond its first look. */
const looks: readonly string[] = [
  ...screens.flatMap((screen) => [`#/${screen}`, `#/${screen}?publiek=openbaar`]),
  '#/kaart?hoe=buurten&wat=jeugdoverlast-meldingen,woninginbraken',
  '#/kaart?hoe=vakken&vak=100&publiek=openbaar',
  '#/kaart?besmettingszone=ja',
  '#/trends?onderwerp=jeugdoverlast-meldingen',
];

/** In openbaar a screen has the parts that it has for the driehoek; two of them stand for the rest, but in a full run. */
function isForFull(hash: string): boolean {
  return hash.endsWith('?publiek=openbaar') && !/overzicht|gegevens/.test(hash);
}

test.describe('axe finds nothing', () => {
  for (const hash of looks)
    readingTest(`on ${hash}${isForFull(hash) ? ' @full' : ''}`, async ({ page }) => {
      await open(page, hash);
      await page
        .locator('details')
        .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')));
      expect(await violations(page)).toEqual([]);
    });

  test('with the dialog of the audience open', async ({ page }) => {
    await open(page, '#/trends');
    await openAudience(page);
    expect(await violations(page)).toEqual([]);
  });

  test('with a report, a question, a refusal and the question before everything goes', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture('eigen-incidenten.csv'));
    await added(page, 'eigen-incidenten.csv');
    await chooseFile(page, { name: 'leeg.csv', bytes: Buffer.alloc(0) });
    await expect(page.getByRole('alert')).toBeVisible();
    const ambiguous =
      '"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"\n"1.1.1 Diefstal/inbraak woning";"2024";"Haarle";"3"\n';
    await chooseFile(page, { name: 'dubbel.csv', bytes: Buffer.from(ambiguous) });
    await expect(page.getByRole('button', { name: 'Niet toevoegen' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('Keyboard', () => {
  test('the skip link comes first and goes to the content', async ({ page }) => {
    await open(page, '#/overzicht');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await skip.click({ trial: true });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(/#\/overzicht$/);
  });

  for (const [screen, names] of [
    [
      'overzicht',
      [
        'Vergadering: Overzicht',
        'Onderzoek',
        'Plan en gegevens',
        'alleen driehoek',
        'Periode',
        'Jeugd en Veiligheid',
        'Jeugdoverlast',
        'Naar de kaart',
        'Alle bijzonderheden',
        '5 van 45 actiepunten te laat',
      ],
    ],
    [
      'kaart',
      [
        'Kaart: Meldingen jeugdoverlast',
        'Inzoomen',
        'Volgende maand',
        'Venster verschuiven',
        'Einde van het venster',
        'Naast elkaar met',
        'Gladstrijken over',
        'Nijverdal-Centrum',
        'Toon alle buurten',
        'Toon als tabel',
      ],
    ],
    ['trends', ['Onderwerp', 'jaar', 'Tabel per jaar', 'Zo is geteld']],
    ['gegevens', ['Kies een bestand', 'Meegeleverde gegevens']],
  ] as const)
    test(`Tab reaches everything on ${screen}, and shows where it is`, async ({ page }) => {
      await open(page, `#/${screen}`);
      const stops = await tabStops(page);
      for (const name of names) expect(stops.map((stop) => stop.name).join(' | ')).toContain(name);
      expect(stops.filter((stop) => !stop.outlined).map((stop) => stop.name)).toEqual([]);
      expect(stops.length).toBe(new Set(stops.map((stop) => stop.index)).size);
    });

  test('the dialog takes the focus, keeps it, and gives it back', async ({ page }) => {
    await open(page, '#/trends');
    const mark = page.getByRole('button', { name: /^Voor wie zijn deze cijfers/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/publiek=openbaar/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(mark).toBeFocused();
  });
});

test.describe('Every width', () => {
  for (const screen of screens)
    readingTest(
      `${screen} needs no sideways scroll at 320 pixels, nor on the big screen`,
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, `#/${screen}`);
        for (const [width, height] of [
          [320, 640],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await sideways(page)).toEqual([]);
        }
        await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
      },
    );
});

interface Stop {
  readonly name: string;
  readonly index: number;
  readonly outlined: boolean;
}

/** Where Tab goes, from the top until it leaves the page. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : undefined;
      const name = at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent;
      const marks = [at, label ?? at, at.parentElement ?? at].map((element) => getComputedStyle(element));
      const outlined = marks.some(
        ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
      );
      return { name, index: [...document.querySelectorAll('*')].indexOf(at), outlined };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** The elements that make the page wider than its window; what scrolls inside its own box does not count. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [
      `${root.scrollWidth} > ${innerWidth}`,
      ...wide.slice(0, 8).map((element) => element.getAttribute('class') ?? element.tagName),
    ];
  });
}
