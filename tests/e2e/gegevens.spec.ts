import { existsSync } from 'node:fs';
import { mkdir, open as openFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { added, chooseFile, dropFile, fixture, sets } from './gegevens.ts';
import { centreValue, list } from './kaart.ts';
import { cellsOf, expect, goTo, open, part, settled, test, twinCells } from './page.ts';

const pivot = 'statline-draaitabel.csv';
const genuine = fileURLToPath(
  new URL('../../../shared/samples/statline_misdrijven_gemeente_2022_2023.csv', import.meta.url),
);
const buurten = 'politie-tabel-buurten-2024.csv';

test.describe('A file of yearly totals', () => {
  test('in the layout of the StatLine pivot shows in the trend, survives a reload, and goes', async ({
    page,
  }) => {
    await roundTrip(page, fixture(pivot), { before: '799.895', after: '800.111', hellendoorn: '811' });
  });

  test('the genuine StatLine file shows in the trend, survives a reload, and goes', async ({ page }) => {
    test.skip(!existsSync(genuine), 'the genuine sample is not here: ../shared is absent');
    await roundTrip(page, genuine, { before: '799.895', after: '800.027', hellendoorn: '808' });
  });
});

async function roundTrip(
  page: Page,
  path: string,
  reads: { readonly before: string; readonly after: string; readonly hellendoorn: string },
): Promise<void> {
  const name = basename(path);
  await open(page, '#/trends?onderwerp=totaal');
  const before = await year2022(page);
  expect(before).toEqual(['2022', '808', '26.691', reads.before]);
  await goTo(page, 'Gegevens');
  await dropFile(page, path);
  await added(page, name);
  await expect(sets(page).getByRole('row', { name: new RegExp(`^${name} .*2022`) })).toBeVisible();
  await goTo(page, 'Trends');
  await expect(source(page)).toContainText(`bestand ${name}`);
  const after = ['2022', reads.hellendoorn, '26.691', reads.after];
  expect(await year2022(page)).toEqual(after);
  await expect(part(page, 'Totaal misdrijven per jaar').first()).toContainText(`bestand ${name}`);
  await page.reload();
  await settled(page);
  await expect(source(page)).toContainText(`bestand ${name}`);
  expect(await year2022(page)).toEqual(after);
  await goTo(page, 'Gegevens');
  await page.getByRole('button', { name: `Verwijder ${name}` }).click();
  await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  await goTo(page, 'Trends');
  await expect(source(page)).not.toContainText('bestand');
  expect(await year2022(page)).toEqual(before);
}

test.describe('A table of data.politie.nl with our buurten', () => {
  test('shows on the choropleth as real figures, the made-up ones not added', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture(buurten));
    const card = await added(page, buurten);
    await card.getByRole('link', { name: 'Kaart: Fietsendiefstallen' }).click();
    await settled(page);
    await expect(page).toHaveURL(/periode=2024-01\.\.2024-12.*hoe=buurten/);
    await expect(list(page)).toContainText('Bron: ');
    await expect(list(page)).not.toContainText('Voorbeeldincidenten');
    await list(page).getByRole('button', { name: 'Toon alle buurten' }).click();
    const counts = new Map(
      (await cellsOf(list(page).getByRole('table'))).map(([key = '', count]) => [key, count]),
    );
    expect(counts.get('De Noord Es')).toBe('19');
    expect(counts.get('Den Dam')).toBe('7');
    expect(counts.get('De Höfte')).toBe('2');
    expect(counts.get('De Blenke')).toBe('0');
    await page.evaluate(() => (location.hash += '&plek=227124,489842,14'));
    await expect.poll(() => centreValue(page)).toBe(19);
  });

  test('its years never enter the months, and nothing made up stands beside them', async ({ page }) => {
    await open(page, '#/trends?onderwerp=fietsendiefstal');
    const months = part(page, 'Fietsendiefstallen per maand');
    expect((await twinCells(months, 'Tabel bij de grafiek')).length).toBe(94);
    await goTo(page, 'Gegevens');
    await chooseFile(page, fixture(buurten));
    await added(page, buurten);
    await goTo(page, 'Trends');
    await expect(part(page, 'Fietsendiefstallen per jaar')).toBeVisible();
    await expect(months).toHaveCount(0);
    await expect(page.locator('main').getByText('Voorbeeldincidenten')).toHaveCount(0);
  });

  test('asks which place an ambiguous name means, and takes the answer', async ({ page }) => {
    await open(page, '#/gegevens');
    const text = `"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"
"1.2.3 Diefstal van brom-, snor-, fietsen";"2024";"Haarle";"3"
`;
    await chooseFile(page, { name: 'dubbel.csv', bytes: Buffer.from(text) });
    await expect(
      page.getByRole('heading', { name: 'dubbel.csv: over welke plaats gaat het?' }),
    ).toBeVisible();
    const go = page.getByRole('button', { name: 'Verder met toevoegen' });
    await expect(go).toBeDisabled();
    const question = page.getByRole('group', { name: /^“Haarle”/ });
    await expect(question.getByRole('radio')).not.toHaveCount(1);
    await question
      .getByRole('radio', { name: /^buurt Haarle/ })
      .first()
      .check();
    await go.click();
    const card = await added(page, 'dubbel.csv');
    await expect(card).toContainText('aangenomen1geweigerd0');
  });
});

test.describe('What cannot be read', () => {
  test('is told in plain Dutch, loses nothing and leaves the page usable', async ({ page }, info) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture(pivot));
    await added(page, pivot);
    const huge = info.outputPath('te-groot.csv');
    await sparseFile(huge, 501_000_000);
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    await refuses(page, { name: 'foto.csv', bytes: png }, 'Dit is geen CSV-bestand.');
    await refuses(page, { name: 'leeg.csv', bytes: Buffer.alloc(0) }, 'Het bestand is leeg.');
    await refuses(
      page,
      { name: 'anders.csv', bytes: Buffer.from('appels;peren\n1;2\n') },
      'Wij herkennen de kop van dit bestand niet. Er staat: “appels”, “peren”.',
    );
    await refuses(page, huge, 'er past hoogstens 500,0 MB. Er is niets van gelezen.');
    await refuses(
      page,
      { name: 'namen.csv', bytes: Buffer.from('naam;adres;geboortedatum;aantal\nA;B;2000-01-01;1\n') },
      /kolommen over personen|herkennen de kop/,
    );
    await expect(sets(page).getByRole('row')).toHaveCount(2);
    await chooseFile(page, fixture(buurten));
    await added(page, buurten);
    await expect(sets(page).getByRole('row')).toHaveCount(3);
  });

  test('in part: the report counts what was refused and says why', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture('eigen-telling.csv'));
    const card = await added(page, 'eigen-telling.csv');
    await expect(card).toHaveAccessibleName('eigen-telling.csv is voor een deel toegevoegd');
    const counted = (name: string) => card.locator('dl > div').filter({ hasText: name }).locator('dd');
    const read = Number(await counted('gelezen').innerText());
    const refused = Number(await counted('geweigerd').innerText());
    expect(Number(await counted('aangenomen').innerText()) + refused).toBe(read);
    expect(refused).toBeGreaterThan(0);
    await expect(card.getByRole('heading', { name: 'Waarom geweigerd' })).toBeVisible();
    await expect(
      card.getByRole('table', { name: 'Voorbeelden uit het bestand' }).getByRole('row'),
    ).toHaveCount(refused + 1);
  });
});

test.describe('The person decides', () => {
  test('a large file shows progress and can be stopped; nothing changes', async ({ page }, info) => {
    const large = info.outputPath('groot.csv');
    await rowsFile(large, 2_000_000);
    await open(page, '#/gegevens');
    await chooseFile(page, large);
    await expect(page.getByRole('progressbar', { name: 'groot.csv wordt gelezen' })).toBeVisible();
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await expect(page.getByText('U hebt het lezen gestopt; er is niets veranderd.')).toBeVisible();
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  });

  test('wis alles asks first, and leaves what came with the page', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture(pivot));
    await added(page, pivot);
    await chooseFile(page, fixture(buurten));
    await added(page, buurten);
    const bundled = page.getByRole('table', { name: 'Meegeleverde gegevens' }).getByRole('row');
    const rows = await bundled.count();
    await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Alle toegevoegde bestanden wissen?' });
    await dialog.getByRole('button', { name: 'Nee, behouden' }).click();
    await expect(sets(page).getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
    await expect(bundled).toHaveCount(rows);
    await page.reload();
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  });

  test('200,000 rows come in while the page keeps answering @full', async ({ page }, info) => {
    const large = info.outputPath('200000.csv');
    await rowsFile(large, 200_000);
    await open(page, '#/gegevens');
    await page.evaluate(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        const now = performance.now();
        Object.assign(window, { longest: Math.max(Number(Reflect.get(window, 'longest')), now - last) });
        last = now;
      }, 10);
    });
    await chooseFile(page, large);
    await expect(added(page, '200000.csv')).resolves.toBeTruthy();
    expect(await page.evaluate(() => Number(Reflect.get(window, 'longest')))).toBeLessThan(1000);
  });
});

async function year2022(page: Page): Promise<string[] | undefined> {
  const rows = await twinCells(part(page, 'Vergeleken met anderen'), 'Tabel per jaar');
  return rows.find(([year]) => year === '2022');
}

/** Where the figures of the comparison come from. */
function source(page: Page) {
  return part(page, 'Vergeleken met anderen');
}

async function refuses(
  page: Page,
  file: Parameters<typeof chooseFile>[1],
  message: string | RegExp,
): Promise<void> {
  await chooseFile(page, file);
  const name = typeof file === 'string' ? basename(file) : file.name;
  const notice = page.getByRole('alert').filter({ hasText: `${name} is niet toegevoegd` });
  await expect(notice).toContainText(message);
}

/** A file of a size that holds nothing: it costs no disk. */
async function sparseFile(path: string, bytes: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await openFile(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

/** Incidents in our own layout, as many as asked. */
async function rowsFile(path: string, rows: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const month = Array.from({ length: 28 }, (_, day) => `2024-03-${String(day + 1).padStart(2, '0')}T14:30`);
  const lines = month.map((from) => `${from};;1.2.3;BU01630103;;1;0\n`).join('');
  const whole = lines
    .repeat(Math.ceil(rows / month.length))
    .split('\n')
    .slice(0, rows)
    .join('\n');
  await writeFile(path, `van;tot;soort;gebied;vak;aantal;voorlopig\n${whole}\n`);
}
