import type { Page } from '@playwright/test';
import { month, type Span } from '../../src/domain/time/month.ts';
import { formatPeriod } from '../../src/text/format.ts';
import { mapReady, stage } from './kaart.ts';
import { choose, expect, open, part, readingTest, test } from './page.ts';

/** The questions that the page put to its worker: what they are of, and of which months. */
interface Asked {
  readonly by: string;
  readonly level?: string;
  readonly span: Span;
}

/** Listens at the workers: what a part asks is what it shows, whatever it says. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    const look = (value: unknown, depth: number): void => {
      if (typeof value !== 'object' || value === null || depth > 6) return;
      if ('by' in value && 'span' in value) asked.push(value);
      else for (const inner of Object.values(value)) look(inner, depth + 1);
    };
    for (const { prototype } of [Worker, MessagePort]) {
      const post = prototype.postMessage as (...all: unknown[]) => void;
      prototype.postMessage = function (this: Worker | MessagePort, ...all: unknown[]) {
        look(all[0], 0);
        post.apply(this, all);
      };
    }
    Object.assign(window, { asked });
  });
}

/** What parts of the screen show of one period alone: maps, lists per buurt, hours of the week. */
async function shownAlone(page: Page): Promise<Span[]> {
  const asked = await page.evaluate(() => (window as unknown as { asked: Asked[] }).asked);
  return asked
    .filter(({ by, level }) => ['density', 'cell', 'hour-weekday'].includes(by) || level === 'buurt')
    .map(({ span }) => span);
}

const named = ({ from, to }: Span): string => formatPeriod(from, to);
const year = (at: number): Span => ({ from: month(at, 1), to: month(at, 12) });
const lastQuarters: Span = { from: month(2025, 10), to: month(2026, 9) };
const periods = [null, '2024-01..2024-12', '2025-02..2025-04'];
const hash = (screen: string, audience: string, period: string | null) =>
  `#/${screen}?publiek=${audience}${period === null ? '' : `&periode=${period}`}`;

/** What was chosen by nobody stands for the driehoek, and a year for openbaar, which has no months. */
const isForFull = (audience: string, period: string | null) =>
  audience === 'driehoek' ? period !== null : period === '2025-02..2025-04';

for (const audience of ['driehoek', 'openbaar']) {
  for (const screen of ['overzicht', 'kaart']) {
    for (const period of periods) {
      test(`${screen} names every period that it shows: ${audience}, ${period ?? 'none chosen'}${isForFull(audience, period) ? ' @full' : ''}`, async ({
        page,
      }) => {
        await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
        await listen(page);
        await open(page, hash(screen, audience, period));
        await expect(page.locator('.vb-map__stage').first()).toBeVisible();
        const shown = await shownAlone(page);
        expect(shown.length, 'nothing was asked: this test looks at nothing').toBeGreaterThan(0);
        const words = await page.locator('main, .vb-strip').allInnerTexts();
        const chosen = await page.locator('.vb-strip option:checked').allInnerTexts();
        for (const span of shown) expect([...words, ...chosen].join(' ')).toContain(named(span));
      });
    }
  }
}

test.describe('in openbaar', () => {
  readingTest('a screen with another period than was chosen says both', async ({ page }) => {
    for (const screen of ['overzicht', 'prioriteit', 'trends', 'bijzonderheden']) {
      await open(page, hash(screen, 'openbaar', '2024-01..2024-12'));
      await expect(page.locator('.vb-strip')).toContainText(`${named(lastQuarters)} en niet 2024`);
      await open(page, hash(screen, 'openbaar', null));
      await expect(page.locator('.vb-strip')).not.toContainText('en niet');
    }
    await open(page, hash('kaart', 'openbaar', null));
    await expect(page.locator('.vb-strip')).toContainText(`2025 en niet ${named(lastQuarters)}`);
    await open(page, hash('kaart', 'openbaar', '2024-01..2024-12'));
    await expect(page.locator('.vb-strip')).not.toContainText('en niet');
  });

  readingTest('the small map says that it is of another year than the cards', async ({ page }) => {
    await open(page, hash('overzicht', 'openbaar', null));
    await expect(part(page, 'Waar')).toContainText(
      `Dit is ${named(year(2025))}, niet ${named(lastQuarters)}.`,
    );
    await open(page, hash('overzicht', 'driehoek', '2024-01..2024-12'));
    await expect(part(page, 'Waar')).not.toContainText('Dit is');
  });

  readingTest('the slider and the legend say the same metres, and offer no finer ones', async ({ page }) => {
    await open(page, hash('kaart', 'openbaar', null));
    await mapReady(page);
    const slider = page.getByRole('slider', { name: /^Gladstrijken over/ });
    await expect(slider).toHaveValue('250');
    await expect(slider).toHaveAttribute('min', '250');
    await expect(stage(page).locator('..')).toContainText('uitgesmeerd over 250 meter');
    await expect(page.getByRole('radio', { name: 'Vakken van 100 meter' })).toHaveCount(0);
  });

  readingTest('a quarter has buurten alone, in the controls and on the map, with why', async ({ page }) => {
    await open(page, hash('kaart', 'openbaar', '2026-07..2026-09'));
    await expect(page.getByRole('radio', { name: 'Buurten, aantal' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Dichtheid' })).toHaveCount(0);
    await expect(page.getByText('Dat is er openbaar alleen per heel jaar.')).toBeVisible();
    await expect(stage(page).locator('..')).toContainText('aantal per buurt');
    await choose(page, 'Lengte', 'Jaar');
    await expect(page.getByRole('radio', { name: 'Dichtheid' })).toBeChecked();
  });
});

test.describe('for the driehoek', () => {
  readingTest('no survey of a later year stands beside figures of 2024', async ({ page }) => {
    for (const screen of ['overzicht', 'prioriteit']) {
      await open(page, hash(screen, 'driehoek', '2024-01..2024-12'));
      await expect(page.locator('main')).toContainText(/\d+%, (?:n = \d+, )?20(?:1\d|2[0-4])/);
      const words = await page.locator('main').innerText();
      expect(words).toMatch(/\d+\s–\u2060\s\d+%, (?:n = \d+, )?20(?:1\d|2[0-4])/);
      expect(words).not.toMatch(/\d+\s–\u2060\s\d+%, (?:n = \d+, )?202[5-9]/);
    }
  });

  readingTest(
    'what people filled in is of today, and says so beside a period that is past',
    async ({ page }) => {
      for (const screen of ['overzicht', 'prioriteit']) {
        await open(page, hash(screen, 'driehoek', '2024-01..2024-12'));
        await expect(page.getByText('Dit is de stand van vandaag, niet van 2024.').first()).toBeVisible();
        await open(page, hash(screen, 'driehoek', null));
        await expect(page.getByText('Dit is de stand van vandaag')).toHaveCount(0);
      }
    },
  );

  readingTest('there is no period to choose where it changes nothing', async ({ page }) => {
    await open(page, '#/beleving');
    await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveCount(0);
  });

  readingTest('a trend of years offers no months, and names the year that it tells of', async ({ page }) => {
    await open(page, '#/trends?onderwerp=totaal');
    await expect(page.getByRole('heading', { name: 'Totaal misdrijven per jaar' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'maand', exact: true })).toHaveCount(0);
    await expect(page.getByRole('radio', { name: 'jaar', exact: true })).toBeChecked();
    await expect(page.getByText(/Dit is 20\d\d, niet nov\s2025\s–\u2060\sokt\s2026\./)).toBeVisible();
  });
});
