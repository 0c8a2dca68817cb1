import type { Page } from '@playwright/test';
import {
  cellsOf,
  choose,
  expect,
  goTo,
  open,
  part,
  settled,
  readingTest as test,
  twinCells,
} from './page.ts';

const subject = (page: Page) => page.getByRole('combobox', { name: 'Onderwerp' });

test.describe('Trends', () => {
  test('shows the real totals of gemeente, Twente and Nederland, and never a sum of sources', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=misdrijven/0.0.0');
    await expect(page.getByRole('heading', { name: 'Totaal misdrijven per jaar' })).toBeVisible();
    await expect(page.getByText('Per maand is er niets; hieronder staan de jaarcijfers.')).toBeVisible();
    const compared = part(page, 'Vergeleken met anderen');
    await expect(compared.getByRole('img', { name: 'Index, 2022 = 100' })).toBeVisible();
    const rows = await twinCells(compared, 'Tabel per jaar');
    expect(rows.find(([year]) => year === '2022')).toEqual(['2022', '808', '26.691', '799.895']);
    await expect(compared.getByText(/^Nederland: Landelijke cijfers \(Politie open data/)).toBeVisible();
    await expect(compared.getByRole('columnheader')).toHaveText([
      'jaar',
      'Hellendoorn',
      'Twente',
      'Nederland',
    ]);
  });

  for (const width of [1920, 1366, 390])
    test(`every subject can be chosen at ${width} px, and the browser has nothing against what is drawn @full`, async ({
      page,
    }) => {
      test.setTimeout(5 * 60_000);
      await page.setViewportSize({ width, height: 900 });
      await open(page, '#/trends');
      const ids = await subject(page)
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      expect(ids.length).toBeGreaterThan(10);
      for (const id of ids) {
        await subject(page).selectOption(id);
        await settled(page);
        await expect(part(page, 'Wat zegt het plan')).toBeVisible();
        await expect(page.getByText('Er ging iets mis')).toHaveCount(0);
        await expect(
          page.getByRole('main').getByRole('img').or(page.getByRole('status')).first(),
        ).toBeAttached();
      }
    });

  test('weeks of the chosen period add up to it, say which are not whole, and are not for openbaar', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=fietsendiefstal&periode=2020-12..2021-01');
    await choose(page, 'Toon per', 'week');
    const weeks = part(page, 'Fietsendiefstallen per week');
    await expect(weeks.getByText('De eerste week is niet heel: 6 van 7 dagen.')).toBeVisible();
    const rows = await twinCells(weeks, 'Tabel bij de grafiek');
    expect(rows.map(([week]) => week)).toContain('week 53 van 2020');
    expect(rows.at(-1)?.[0]).toBe('week 49 van 2020');
    expect(rows.at(-1)?.[1]).toContain('(6 van 7 dagen)');
    const sum = rows.reduce((total, [, , count]) => total + Number(count), 0);
    await expect(weeks.getByText(new RegExp(`^Fietsendiefstallen: ${sum} in dec`))).toBeVisible();
    expect(page.url()).toContain('eenheid=week');
    await open(page, `${page.url().replace(/^[^#]*/, '')}&publiek=openbaar`);
    await expect(page.getByRole('radio', { name: 'week', exact: true })).toHaveCount(0);
    await expect(part(page, 'Fietsendiefstallen per kwartaal')).toBeVisible();
  });

  test('months and rolling twelve months with interval, and years, each with its table', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    const months = part(page, 'Meldingen jeugdoverlast per maand');
    await expect(
      months.getByText(/^Meldingen jeugdoverlast: 187\*? in nov\s2025\s–\u2060\sokt\s2026 \(met toeval/),
    ).toBeVisible();
    await expect(months.getByText('gemiddelde over twaalf maanden, met wat toeval geeft')).toBeVisible();
    await expect(
      months.getByRole('img', { name: /per maand, januari\s2019\stot\sen\smet\soktober\s2026/ }),
    ).toBeVisible();
    const table = await twinCells(months, 'Tabel bij de grafiek');
    expect(table.length).toBe(94);
    expect(table[0]?.[0]).toBe('oktober 2026');
    expect(sum(table.slice(0, 12))).toBe(187);
    await choose(page, 'Toon per', 'jaar');
    await expect(page).toHaveURL(/eenheid=jaar/);
    const years = part(page, 'Meldingen jeugdoverlast per jaar');
    const perYear = await twinCells(years, 'Tabel bij de grafiek');
    expect(perYear[0]?.[0]).toBe('2025');
    expect(perYear[0]?.[1]).toBe(String(sum(table.slice(10, 22))));
    await page.goBack();
    await expect(months).toBeVisible();
  });

  test('shows what the plan says with its line, that there is no target, and the events', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    await expect(page.getByText(/^Niemand heeft een getal als streefwaarde vastgesteld/)).toBeVisible();
    await expect(page.getByRole('blockquote')).toContainText(/^“.+”$/);
    await expect(page.getByLabel('Gebeurtenissen op de tijdlijn')).toContainText(/\S/);
    const plan = part(page, 'Wat zegt het plan');
    await expect(plan.getByRole('link', { name: 'Streefwaarde vastleggen' })).toHaveAttribute(
      'href',
      /#\/dossier\?.*indicator=jeugdoverlast-meldingen/,
    );
    await plan.getByText('Zo is geteld', { exact: true }).click();
    await expect(page.getByText('Een incident hoort bij de maand waarin het begon.')).toBeVisible();
  });

  test('openbaar has quarters in place of months, and no rolling line', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen&publiek=openbaar');
    const quarters = part(page, 'Meldingen jeugdoverlast per kwartaal');
    await expect(quarters).toBeVisible();
    await expect(quarters.getByText('gemiddelde over twaalf maanden')).toHaveCount(0);
    const rows = await twinCells(quarters, 'Tabel bij de grafiek');
    expect(rows[0]?.[0]).toBe('3e kwartaal 2026');
    expect(await cellsOf(quarters.getByRole('table'))).toHaveLength(31);
  });

  test('says in words whether it goes up or down, with its margin, and which years were asked', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    const card = part(page, 'Gaat het omhoog of omlaag?');
    await expect(card.getByText(/per jaar (omhoog|omlaag).* tussen \d+%/)).toBeVisible();
    await expect(card.getByText(/^(kan toeval zijn|waarschijnlijk geen toeval)$/)).toBeVisible();
    await expect(card.getByText(/^Op jaren \(2019\s–\u2060\s2025, 7 jaren\)/)).toBeVisible();
    await expect(page.getByText('trend zonder seizoen, met wat toeval geeft')).toBeVisible();
    await choose(card, 'Kijk terug over', '3 jaar');
    await expect(page).toHaveURL(/jaren=3/);
    await expect(card.getByText(/over nov\s2023\s–\u2060\sokt\s2026/)).toBeVisible();
    const years = await twinCells(card, 'Tabel van hele jaren');
    expect(years.map(([year]) => year)).toEqual(['2025', '2024', '2023', '2022', '2021', '2020', '2019']);
  });

  test('judges the last twelve months by the three years before, each with a chance of false alarm', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    const card = part(page, 'Springt er een maand uit?');
    await expect(card.getByRole('img')).toHaveCount(2);
    await expect(card).not.toContainText(/alarm (geslagen|afgegeven)/);
    const rows = await twinCells(card, 'Tabel');
    expect(rows).toHaveLength(48);
    expect(rows.filter((cells) => cells[3] !== '')).toHaveLength(12);
    await card.getByText('Zo is geteld', { exact: true }).click();
    await expect(card.getByText(/Gewoon is wat past bij nov\s2022\s–\u2060\sokt\s2025/)).toBeVisible();
  });

  test('tells the season, and says where counts are too low for one', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    const card = part(page, 'Wat doet het seizoen?');
    await expect(card.getByText(/^In de donkere dagen \(okt\s–\u2060\smrt\) gemiddeld/)).toBeVisible();
    expect((await twinCells(card, 'Tabel')).map(([month]) => month)[0]).toBe('juli');
    await subject(page).selectOption('cybercrime');
    await expect(card.getByText(/Dat is te weinig om een seizoen te zien/)).toBeVisible();
  });

  test('sets the municipalities of the region side by side in a funnel, by name and never by rank', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=misdrijven/0.0.0');
    const card = part(page, 'Hoe doen anderen het?');
    await expect(
      card.getByText(
        'In 2023, het laatste jaar dat iedereen heeft, per 1.000 inwoners: 23,1 in Hellendoorn, 38,6 in Twente en 46,1 in Nederland.',
      ),
    ).toBeVisible();
    await expect(card.getByRole('img', { name: /met de grenzen van toeval$/ })).toBeVisible();
    const names = (await twinCells(card, 'Tabel per gemeente')).map(([name]) => name);
    expect(names).toHaveLength(14);
    expect(names).toEqual([...names].sort((a = '', b = '') => a.localeCompare(b, 'nl')));
    await card.getByRole('combobox', { name: 'Begin op 100 in' }).selectOption('2023');
    await expect(page).toHaveURL(/basis=2023/);
    await expect(card.getByRole('img', { name: 'Index, 2023 = 100' })).toBeVisible();
  });

  test('says why the region is not there where no figures of it are loaded', async ({ page }) => {
    await open(page, '#/trends?onderwerp=woninginbraken');
    const card = part(page, 'Hoe doen anderen het?');
    await expect(card.getByText(/^Twente staat niet in de index/)).toBeVisible();
    await expect(card.getByText(/Daarom per 1.000 inwoners/)).toBeVisible();
  });

  test('answers in openbaar from published quarters', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen&publiek=openbaar');
    const card = part(page, 'Springt er een kwartaal uit?');
    const rows = await twinCells(card, 'Tabel');
    expect(rows[0]?.[0]).toBe('3e kwartaal 2026');
    expect(rows).toHaveLength(16);
    await expect(
      part(page, 'Wat doet het seizoen?')
        .getByText(/per kwartaal/)
        .first(),
    ).toBeVisible();
  });

  test('thefts at the station stand beside the year before, and their hours are one click away', async ({
    page,
  }) => {
    await open(page, '#/overzicht');
    await goTo(page, 'Trends');
    await subject(page).selectOption('Fietsendiefstallen');
    await page.getByRole('combobox', { name: 'Waar' }).selectOption('Station Nijverdal, 150 m');
    const trend = part(page, 'Fietsendiefstallen per maand: Station Nijverdal, 150 m');
    await expect(trend).toContainText(
      'Fietsendiefstallen: 45 in nov\u00a02025\u00a0–\u2060\u00a0okt\u00a02026',
    );
    await expect(trend).toContainText(
      /Het jaar ervoor \(nov\s2024\s–\u2060\sokt\s2025\): 38\. Verschil \+18% \(/,
    );
    await expect(trend).toContainText(
      /Zonder plek in de hele gemeente: 12, nov\s2024\s–\u2060\sokt\s2025: 11\./,
    );
    await goTo(page, 'Kaart');
    await expect(page).toHaveURL(/#\/kaart\?.*wat=fietsendiefstal&rond=228787/);
    await expect(
      page.getByText(/^Deze klok telt 7\svan\sde\s45\sincidenten; van de andere 38 is het uur niet bekend\./),
    ).toBeVisible();
  });

  test('the dark days of a winter stand beside those before, where months are too few for a season', async ({
    page,
  }) => {
    await open(page, '#/trends');
    await subject(page).selectOption('Woninginbraken');
    const season = part(page, 'Wat doet het seizoen?');
    await expect(season).toContainText('Winter 2025-2026: 26. De winter ervoor: 18.');
    const rows = await twinCells(season, 'Tabel per winter');
    expect(rows.map(([, count]) => count)).toEqual(['26', '18', '39', '26', '21', '34', '49']);
  });

  test('tests nothing of what people do', async ({ page }) => {
    await open(page, '#/trends?onderwerp=integrale-controles');
    await expect(part(page, 'Gaat het omhoog of omlaag?')).toContainText('geen toetsen');
    await expect(part(page, 'Springt er een maand uit?')).toHaveCount(0);
  });
});

function sum(rows: readonly string[][]): number {
  return rows.reduce((total, [, count = '']) => total + Number(count.replace(/[.*]/g, '')), 0);
}
