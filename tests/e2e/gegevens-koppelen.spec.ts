import type { Locator, Page } from '@playwright/test';
import { workbookOf } from '../unit/intake/unpack/make.ts';
import { violations } from './axe.ts';
import { added, chooseFile, sets } from './gegevens.ts';
import type { MadeFile } from './gegevens.ts';
import { list } from './kaart.ts';
import { cellsOf, choose, expect, open, settled, test } from './page.ts';

/** Thirty thefts in De Brake and three reports of a kind and a place that nobody knows, in a form of its own. */
function month(name: string, number: number): MadeFile {
  const day = (at: number): string => `${at}/${number}/26`;
  const thefts = Array.from(
    { length: 30 },
    (_, at) => `Jan Jansen;${day(Math.min(at + 1, 12))};14:30;Fietsendiefstal;De Brake;;`,
  );
  const late = `Piet;${day(12)};02:15;Fietsendiefstal;De Brake;;`;
  const youth = [9, 10, 11].map((at) => `Piet;${day(at)};22:10;Hangjeugd;Het centrum;228600;486300`);
  const lines = ['Naam;Gepleegd op;Tijd;Delict;Wijk/buurt;X;Y', ...thefts, late, ...youth];
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}

function wizard(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `${name}: wat staat in welke kolom?` });
}

const september = 'meldpunt-2026-09.csv';

/** What a reporting system gives: its own words, names and stories of people, and some points far off. */
function odd(): MadeFile {
  const line = (at: number, month: number): string => {
    const isAway = at % 20 === 0;
    const [x, y] = isAway ? [241_200 + at, 486_100] : [228_400 + at, 487_000 + at];
    const kind = at % 3 === 0 ? 'Hangjeugd' : 'Diefstal fiets';
    const place = at % 4 === 0 ? '' : 'Nijverdal Centrum';
    const when = `${(at % 28) + 1}-${month}-2026;${at % 24}:05`;
    return `M${20_260_000 + at};${when};${kind};${isAway ? '' : place};${x};${y};Jan Jansen;Er stond iemand bij de deur van Kees`;
  };
  const header = 'Meldnr;Datum melding;Tijdstip;Omschrijving categorie;Wijk;X;Y;Naam melder;Toelichting';
  const lines = Array.from({ length: 240 }, (_, at) => line(at, at % 2 === 0 ? 8 : 9));
  return { name: 'export meldingen.csv', bytes: Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`) };
}

test.describe('A file that nobody knows', () => {
  test('gets on the map in a few steps, and is known the next time', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, month(september, 9));
    const card = wizard(page, september);
    await expect(card.getByLabel('Lees “Gepleegd op” als')).toHaveValue('date');
    await expect(card.getByLabel('Lees “Delict” als')).toHaveValue('kind');
    await expect(card.getByRole('row', { name: /^Naam nooit gelezen/ })).toBeVisible();
    await expect(card).not.toContainText('Jansen');
    const add = card.getByRole('button', { name: 'Voeg toe' });
    await expect(add).toBeDisabled();
    await card.getByRole('radio', { name: 'De dag: dit is 1 september' }).check({ force: true });
    await expect(card.getByText('Van 34 regels kunnen er 31 mee; 3 niet:')).toBeVisible();
    await card
      .getByLabel('“Hangjeugd”, 3 regels')
      .selectOption({ label: 'Jeugdoverlast (Melding overlast jeugd)' });
    await expect(card.getByText('Alle 34 regels kunnen mee.')).toBeVisible();
    await expect(card.getByRole('table', { name: 'Zo worden de eerste regels gelezen' })).toContainText(
      '1 sep 2026, 14:30',
    );
    await card.getByLabel('Onthoud deze koppeling als').fill('Meldpunt');
    await add.click();
    const done = await added(page, september);
    await expect(sets(page).getByRole('row', { name: /^meldpunt-2026-09.csv Meldpunt/ })).toBeVisible();
    await done.getByRole('link', { name: /^Kaart: Fietsendiefstal/ }).click();
    await settled(page);
    const counts = new Map(
      (await cellsOf(list(page).getByRole('table'))).map(([key = '', count]) => [key, count]),
    );
    // Twelve days are half a month, of which nobody can say that all is there.
    expect(counts.get('De Brake')).toBe('31, niet bevestigd');

    await page.goto('about:blank');
    await open(page, '#/gegevens');
    await chooseFile(page, month('meldpunt-2026-08.csv', 8));
    const again = wizard(page, 'meldpunt-2026-08.csv');
    await expect(again.getByText(/de koppeling “Meldpunt” van .* is ingevuld/)).toBeVisible();
    await expect(again.getByRole('radio', { name: 'De dag: dit is 1 augustus' })).toBeChecked();
    await expect(again.getByText('Alle 34 regels kunnen mee.')).toBeVisible();
    await again.getByRole('button', { name: 'Voeg toe' }).click();
    await added(page, 'meldpunt-2026-08.csv');
    await expect(sets(page).getByRole('row')).toHaveCount(3);
  });

  test('from a reporting system is on the map in eight presses, and says what lies outside', async ({
    page,
  }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, odd());
    const card = wizard(page, 'export meldingen.csv');
    await expect(card.getByRole('heading', { level: 3 })).toHaveText([
      'Klopt het wat wij in elke kolom lezen?',
      'Wat wij niet zelf kunnen weten',
      'Klopt het zo?',
      'Voor de volgende keer',
    ]);
    await expect(card).not.toContainText('Jansen');
    await expect(card).not.toContainText('Kees');
    await card.getByRole('button', { name: /^“Diefstal fiets” is Fietsendiefstal/ }).click();
    await card
      .getByLabel('“Hangjeugd”, 80 regels')
      .selectOption({ label: 'Jeugdoverlast (Melding overlast jeugd)' });
    // Nijverdal Centrum is known by its letters, a line without a place by its point.
    await expect(card.getByText('228 van de 240 regels gaan mee.')).toBeVisible();
    await expect(card.getByRole('img', { name: /12 punten oost, 9\skm/ })).toBeVisible();
    await expect(card.getByRole('table', { name: 'Punten buiten de gemeente' })).toContainText('oost');
    await card.getByRole('button', { name: 'Voeg toe' }).click();
    const done = await added(page, 'export meldingen.csv');
    await expect(done.getByRole('table', { name: 'Punten buiten de gemeente' })).toContainText('9 km');
    await expect(done).toContainText('Naam melder (namen)');
    const question =
      'Staan in dit bestand álle meldingen van deze periode (aug\u00a02026\u00a0–\u2060\u00a0sep\u00a02026)?';
    await expect(done.getByRole('group', { name: question }).getByRole('radio').first()).toBeChecked();
    await choose(done, question, 'Ja, alle meldingen');
    await expect(sets(page).getByRole('row', { name: /export meldingen/ })).toContainText('ja');
    await done.getByRole('link', { name: /^Kaart: Fietsendiefstal/ }).click();
    await settled(page);
    const buurten = await cellsOf(list(page).getByRole('table'));
    expect(buurten.find(([name]) => name === 'Nijverdal-Centrum')?.[1]).toMatch(/^\d+$/);
  });

  test('in a workbook with a title and names of its own is read by its contents, and on the map in four presses', async ({
    page,
  }) => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      at % 2 === 0 ? 'Jan Jansen' : 'Piet de Vries',
      (at % 4) + 1,
      ['De Brake', 'Noetsele I'][at % 2] ?? '',
      ['Fietsendiefstal', 'Woninginbraak', 'Jeugdoverlast'][at % 3] ?? '',
      { date: 46_266 + at },
    ]);
    const bytes = workbookOf([
      ['Weekstaat toezicht', 'september 2026', '', '', ''],
      ['', '', '', '', ''],
      ['Wie belde', 'Hoe vaak', 'Waar ongeveer', 'Wat zagen wij', 'Toen'],
      ...rows,
    ]);
    await open(page, '#/gegevens');
    await chooseFile(page, { name: 'weekstaat.xlsx', bytes: Buffer.from(bytes) });
    const card = wizard(page, 'weekstaat.xlsx');
    for (const [column, field] of [
      ['Hoe vaak', 'count'],
      ['Waar ongeveer', 'area'],
      ['Wat zagen wij', 'kind'],
      ['Toen', 'date'],
    ] as const)
      await expect(card.getByLabel(`Lees “${column}” als`)).toHaveValue(field);
    await expect(card.getByRole('row', { name: /^Wie belde nooit gelezen/ })).toBeVisible();
    await expect(card).not.toContainText('Jansen');
    await expect(card.getByText('Alle 30 regels gaan mee.')).toBeVisible();
    await card.getByRole('button', { name: 'Voeg toe' }).click();
    const done = await added(page, 'weekstaat.xlsx');
    await done.getByRole('link', { name: /^Kaart: Fietsendiefstal/ }).click();
    await settled(page);
    const buurten = await cellsOf(list(page).getByRole('table'));
    expect(buurten.find(([name]) => name === 'De Brake')?.[1]).toMatch(/^\d+, niet bevestigd$/);
  });

  test('with numbers that no name calls a count has them proposed, and asks', async ({ page }) => {
    const lines = [7, 3, 9, 4].map((count, at) => `De Brake;${count};Fietsendiefstal;${at + 3}-9-2026`);
    await open(page, '#/gegevens');
    await chooseFile(page, {
      name: 'lijst.csv',
      bytes: Buffer.from(['Plekje;Zoveel;Ding;Op', ...lines].join('\n')),
    });
    const card = wizard(page, 'lijst.csv');
    await expect(card.getByLabel('Lees “Zoveel” als')).toHaveValue('count');
    await expect(card.getByRole('button', { name: 'Voeg toe' })).toBeDisabled();
    const question = card.getByRole('group', { name: /Hoe tellen wij een regel/ });
    // Answered, the question goes.
    await question.getByText('Het aantal staat in “Zoveel” (7, 3, 9)').click();
    await expect(question).toHaveCount(0);
    await expect(card.getByText('Alle 4 regels gaan mee.')).toBeVisible();
  });

  test('without a date asks the period of all its lines, and asks it again the next time', async ({
    page,
  }) => {
    await open(page, '#/gegevens');
    const counts = (name: string): MadeFile => ({
      name,
      bytes: Buffer.from(
        'Wijk;Categorie;Aantal\nDe Brake;Fietsendiefstal;41\nKruidenwijk;Fietsendiefstal;7\n',
      ),
    });
    await chooseFile(page, counts('telling.csv'));
    const card = wizard(page, 'telling.csv');
    await expect(card.getByRole('button', { name: 'Voeg toe' })).toBeDisabled();
    await choose(card, 'Het hele bestand gaat over één', 'jaar');
    await card.getByLabel('Welk jaar').selectOption({ label: '2025' });
    await expect(card.getByText('Alle 2 regels gaan mee.')).toBeVisible();
    await card.getByRole('button', { name: 'Voeg toe' }).click();
    await added(page, 'telling.csv');
    await expect(sets(page).getByRole('row', { name: /^telling.csv/ })).toContainText('2025');
    await page.goto('about:blank');
    await open(page, '#/gegevens');
    await chooseFile(page, counts('telling-2.csv'));
    const again = wizard(page, 'telling-2.csv');
    await expect(again.getByText(/de koppeling “telling” van .* is ingevuld/)).toBeVisible();
    await expect(again.getByLabel('Welke maand')).toHaveValue('');
    await expect(again.getByRole('button', { name: 'Voeg toe' })).toBeDisabled();
  });

  test('of many lines is tried on its first ones, and counted whole when a person asks', async ({ page }) => {
    await open(page, '#/gegevens');
    const line = '3-9-2026;Fietsendiefstal;De Brake\n';
    const bytes = Buffer.from(`Datum;Delict;Wijk\n${line.repeat(11_000)}4-9-2026;Vuurtje;De Brake\n`);
    await chooseFile(page, { name: 'lang.csv', bytes });
    const card = wizard(page, 'lang.csv');
    await expect(card.getByText(/^Op de eerste 5.000 van ongeveer 11.001 regels: alle/)).toBeVisible();
    await expect(card.getByLabel('“Vuurtje”, 1 regel')).toHaveCount(0);
    await card.getByRole('button', { name: 'Lees het hele bestand op proef' }).click();
    await expect(card.getByText('Van 11.001 regels kunnen er 11.000 mee; 1 niet:')).toBeVisible();
    await expect(card.getByLabel('“Vuurtje”, 1 regel')).toBeVisible();
  });

  test('can be left alone', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, month(september, 9));
    await wizard(page, september).getByRole('button', { name: 'Stop' }).click();
    await expect(wizard(page, september)).toHaveCount(0);
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  });

  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const)
    test(`is asked about without barriers at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/gegevens');
      await chooseFile(page, month(september, 9));
      const card = wizard(page, september);
      const question = card.getByRole('group', { name: '“Gepleegd op”: wat staat eerst in 1/9/26?' });
      await question.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await expect(card.getByText('Van 34 regels kunnen er 31 mee; 3 niet:')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    });
});
