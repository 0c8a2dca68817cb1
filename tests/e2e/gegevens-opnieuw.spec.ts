import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { added, chooseFile, sets } from './gegevens.ts';
import { cellsOf, expect, open, part, settled, test } from './page.ts';

const head = 'van;tot;soort;gebied;vak;aantal;voorlopig\n';
const row = (day: string, times: number): string => `${day}T14:30;;1.2.3;BU01630103;;1;0\n`.repeat(times);
const old = made('oud.csv', head + row('2024-01-10', 2) + row('2024-02-10', 3));
const fresh = made('nieuw.csv', head + row('2024-02-10', 1) + row('2024-02-20', 4) + row('2024-03-10', 1));

function made(name: string, text: string) {
  return { name, bytes: Buffer.from(text) };
}

/** Adds the two files; gives the card that asks what is to be done. */
async function twoFiles(page: Page): Promise<Locator> {
  await open(page, '#/gegevens');
  await chooseFile(page, old);
  await added(page, 'oud.csv');
  await chooseFile(page, fresh);
  const card = part(page, 'nieuw.csv: deze maanden zijn er al');
  await expect(card).toBeVisible();
  return card;
}

/** The names of the loaded files with their numbers of rows. */
async function loaded(page: Page): Promise<string[]> {
  return (await cellsOf(sets(page))).map(([file = '', , , rows = '']) => `${file} ${rows}`);
}

/** Makes the library and reads it from disk. */
async function saveLibrary(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar alles in één bestand' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function openLibrary(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open een bewaard bestand' }).click();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

test.describe('Months that come again', () => {
  test('can be compared, replaced and put back, by keyboard alone', async ({ page }, info) => {
    const card = await twoFiles(page);
    await expect(card).toContainText('feb 2024 staat ook in oud.csv');
    await expect(card).toContainText('Eén regel staat er al precies zo.');
    expect(await loaded(page)).toEqual(['oud.csv 5']);
    await page.screenshot({ path: info.outputPath('keuze.png'), fullPage: true });
    await card.getByRole('button', { name: 'Eerst vergelijken' }).focus();
    await page.keyboard.press('Enter');
    const table = card.getByRole('table', { name: 'Aantallen in de maanden die er al zijn' });
    expect((await cellsOf(table))[0]?.slice(1)).toEqual(['feb 2024', '3', '5', '7']);
    await page.screenshot({ path: info.outputPath('vergelijken.png'), fullPage: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Terug naar de keuze' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Vervangen' })).toBeFocused();
    await page.keyboard.press('Enter');
    const done = await added(page, 'nieuw.csv');
    const changed = done.getByRole('table', { name: 'Wat er veranderde' });
    expect((await cellsOf(changed))[0]?.slice(1)).toEqual(['feb 2024', '3', '5']);
    expect(await loaded(page)).toEqual(['nieuw.csv 6', 'oud.csv 5, 3 vervangen']);
    // The focus stays with the file: the next stops are what it asks and what it leads to.
    await page.keyboard.press('Tab');
    await expect(done.getByRole('radio', { name: 'Nee, of dat weet ik niet' })).toBeFocused();
    // Past the months of the file, and what is asked about the made-up data.
    const link = done.getByRole('link', { name: 'Trend: Fietsendiefstallen' });
    for (let step = 0; step < 5 && !(await isFocused(link)); step += 1) await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.screenshot({ path: info.outputPath('vervangen.png'), fullPage: true });
    await page.reload();
    await settled(page);
    expect(await loaded(page)).toEqual(['nieuw.csv 6', 'oud.csv 5, 3 vervangen']);
    await expect(page.getByRole('button', { name: /^Maak ongedaan/ })).toHaveCount(0);
  });

  test('can be added, what both have counted once, and undone', async ({ page }) => {
    const card = await twoFiles(page);
    await expect(card.getByRole('checkbox', { name: 'Tel dezelfde regels maar één keer' })).toBeChecked();
    await card.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    const done = await added(page, 'nieuw.csv');
    const changed = done.getByRole('table', { name: 'Wat er veranderde' });
    expect((await cellsOf(changed))[0]?.slice(1)).toEqual(['feb 2024', '3', '7']);
    await page.getByRole('button', { name: 'Maak ongedaan: aanvullen met nieuw.csv' }).click();
    await expect(page.getByText('De laatste wijziging is ongedaan gemaakt.')).toBeVisible();
    expect(await loaded(page)).toEqual(['oud.csv 5']);
    await expect(page.getByRole('button', { name: /^Maak ongedaan/ })).toHaveCount(0);
    await page.reload();
    await settled(page);
    expect(await loaded(page)).toEqual(['oud.csv 5']);
  });

  test('of the very same file are said to be that, and stopping changes nothing', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, old);
    await added(page, 'oud.csv');
    await chooseFile(page, old);
    const card = part(page, 'oud.csv: deze maanden zijn er al');
    await expect(card).toContainText('Dit is hetzelfde bestand als oud.csv');
    await card.getByRole('button', { name: 'Niet toevoegen' }).click();
    await expect(card).toHaveCount(0);
    expect(await loaded(page)).toEqual(['oud.csv 5']);
  });

  test('a removed file can be brought back', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, old);
    await added(page, 'oud.csv');
    await page.getByRole('button', { name: 'Verwijder oud.csv' }).click();
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
    await page.getByRole('button', { name: 'Maak ongedaan: verwijderen van oud.csv' }).click();
    await expect(sets(page)).toBeVisible();
    expect(await loaded(page)).toEqual(['oud.csv 5']);
  });
});

test('axe finds nothing on the question, the comparison, what changed and a refused library', async ({
  page,
}) => {
  const card = await twoFiles(page);
  expect(await violations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Eerst vergelijken' }).click();
  expect(await violations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Terug naar de keuze' }).click();
  await card.getByRole('button', { name: 'Vervangen' }).click();
  await added(page, 'nieuw.csv');
  await openLibrary(page, 'b.json', '{}');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('A half month is named and not compared', async ({ page }) => {
  await open(page, '#/gegevens');
  const days = (month: string, last: number): string =>
    Array.from({ length: last }, (_, day) =>
      row(`2024-${month}-${String(day + 1).padStart(2, '0')}`, 1),
    ).join('');
  await chooseFile(page, made('half.csv', head + days('01', 31) + days('02', 14)));
  const card = await added(page, 'half.csv');
  await expect(card).toContainText('Februari 2024 staat er niet helemaal in.');
});

test('Two tabs see each other', async ({ page, context }) => {
  await open(page, '#/gegevens');
  const other = await context.newPage();
  await open(other, '#/gegevens');
  await chooseFile(page, old);
  await added(page, 'oud.csv');
  await expect(
    other.getByText('In een ander tabblad zijn bestanden toegevoegd of weggehaald.'),
  ).toBeVisible();
  await expect(sets(other)).toBeVisible();
  expect(await loaded(other)).toEqual(['oud.csv 5']);
  await other.getByRole('button', { name: 'Verwijder oud.csv' }).click();
  await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Maak ongedaan/ })).toHaveCount(0);
});

test('A tab that closes in the middle of an import leaves the old state', async ({ page, context }) => {
  await open(page, '#/gegevens');
  await chooseFile(page, old);
  await added(page, 'oud.csv');
  const second = await context.newPage();
  await open(second, '#/gegevens');
  await chooseFile(second, made('lang.csv', head + row('2024-05-10', 150_000)));
  await expect(second.getByRole('button', { name: 'Stoppen' })).toBeVisible();
  await second.close();
  await page.reload();
  await settled(page);
  expect(await loaded(page)).toEqual(['oud.csv 5']);
});

test('A store of the first version is brought along', async ({ page }) => {
  const body = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Leeg</title>';
  await page.route('**/leeg.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./leeg.html');
  await page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('veiligheidsbeeld', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('sets');
        opening.result.createObjectStore('series');
        opening.transaction?.objectStore('sets').put({ set: { file: 'kapot.csv' } }, 'set-x');
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(new Error('no store'));
    });
  });
  await open(page, '#/gegevens');
  await expect(
    page.getByText('Deze bewaarde bestanden zijn beschadigd en niet geladen: kapot.csv.'),
  ).toBeVisible();
  await chooseFile(page, old);
  await added(page, 'oud.csv');
  await page.reload();
  await settled(page);
  expect(await loaded(page)).toEqual(['oud.csv 5']);
});

/** Keeps a band from `low` to 150 for the indicator in view. */
async function setTarget(page: Page, low: string): Promise<void> {
  await page.getByRole('button', { name: /^(Stel grenzen in|Wijzig)/ }).click();
  await page.getByLabel('Laagste per jaar').fill(low);
  await page.getByLabel('Hoogste per jaar').fill('150');
  await page.getByLabel('Waarom?').fill('Zo besproken in het overleg.');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
}

test.describe('A library of files', () => {
  test('is saved in one file, which opens elsewhere', async ({ page, browser, baseURL }, info) => {
    await open(page, '#/gegevens');
    await expect(page.getByRole('button', { name: 'Bewaar alles in één bestand' })).toBeDisabled();
    await chooseFile(page, old);
    await added(page, 'oud.csv');
    const { name, text } = await saveLibrary(page);
    expect(name).toMatch(/^veiligheidsbeeld-GM0163-\d{4}-\d{2}-\d{2}-vertrouwelijk\.json$/);
    expect(text).toContain('vertrouwelijk, alleen driehoek');
    const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const there = await elsewhere.newPage();
    await open(there, '#/gegevens');
    await openLibrary(there, name, text);
    await expect(there.getByText('Eén bestand is toegevoegd.')).toBeVisible();
    expect(await loaded(there)).toEqual(['oud.csv 5']);
    await there.screenshot({ path: info.outputPath('bibliotheek.png'), fullPage: true });
    await there.reload();
    await settled(there);
    expect(await loaded(there)).toEqual(['oud.csv 5']);
    await elsewhere.close();
  });

  test('takes what the team made along, and changes nothing unseen where another dossier is', async ({
    page,
    browser,
    baseURL,
  }) => {
    await open(page, '#/dossier?indicator=woninginbraken');
    await setTarget(page, '10');
    await open(page, '#/gegevens');
    const { name, text } = await saveLibrary(page);
    const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const there = await elsewhere.newPage();
    await open(there, '#/gegevens');
    await openLibrary(there, name, text);
    await expect(there.getByText('Eén wijziging van het team is toegevoegd.')).toBeVisible();
    await open(there, '#/dossier?indicator=woninginbraken');
    await expect(there.locator('.vb-desk__work')).toContainText(/10\s\S+\s150/);
    await setTarget(there, '20');
    await open(there, '#/gegevens');
    await openLibrary(there, name, text);
    await expect(there.getByText('Het dossier was hier al hetzelfde.')).toHaveCount(0);
    await expect(there.getByText(/Het dossier is nog niet samengevoegd/)).toBeVisible();
    await there.getByRole('link', { name: 'Naar Dossier, Bestand' }).click();
    const chooser = there.waitForEvent('filechooser');
    await there.getByRole('button', { name: 'Kies een dossierbestand' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(there.getByText('Alles uit dit bestand staat hier al. Er verandert niets.')).toBeVisible();
    await elsewhere.close();
  });

  test('that is damaged, newer, of another gemeente or none at all is refused in words', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, old);
    await added(page, 'oud.csv');
    const { text } = await saveLibrary(page);
    const refusals: readonly (readonly [string, string])[] = [
      [text.replace('oud.csv', 'OUD.csv'), 'Deze bibliotheek is beschadigd of veranderd.'],
      [text.replace('"version":2', '"version":9'), 'nieuwere versie van deze pagina'],
      ['{}', 'Dit is geen bewaard bestand van deze pagina.'],
    ];
    for (const [given, message] of refusals) {
      await openLibrary(page, 'b.json', given);
      const notice = page.getByRole('alert').filter({ hasText: 'b.json is niet geopend' });
      await expect(notice).toContainText(message);
      await expect(notice).toContainText('Er is niets veranderd.');
      expect(await loaded(page)).toEqual(['oud.csv 5']);
    }
  });
});

async function isFocused(link: Locator): Promise<boolean> {
  return await link.evaluate((element) => element === element.ownerDocument.activeElement);
}

test.describe('A later file that corrects a report by its number', () => {
  const reports = (area: string): string =>
    `meldingnummer;datumMelding;tijdstip;categorie;buurt\nM-1;2026-07-03;14:30;1.2.3;Den Dam\nM-2;2026-07-03;14:30;1.2.3;${area}\n`;

  test('asks once whether the new one stands, counts it once, and can be undone', async ({ page }, info) => {
    await open(page, '#/gegevens');
    await chooseFile(page, made('juli.csv', reports('Den Dam')));
    await added(page, 'juli.csv');
    await chooseFile(page, made('verbeterd.csv', reports('De Brake')));
    const card = part(page, 'verbeterd.csv: één melding stond er al en is anders');
    await expect(card).toContainText('Eén melding stond er al en is anders: vervangen?');
    await expect(card).toContainText('Eén melding uit juli.csv');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath('vervangen.png'), fullPage: true });
    await card.getByRole('button', { name: 'Vervang deze melding' }).focus();
    await page.keyboard.press('Enter');
    const done = await added(page, 'verbeterd.csv');
    await expect(done).toContainText('Eén melding die er al stond, is vervangen.');
    expect(await loaded(page)).toEqual(['verbeterd.csv 2']);
    await page.getByRole('button', { name: 'Maak ongedaan: aanvullen met verbeterd.csv' }).click();
    await expect(page.getByText('De laatste wijziging is ongedaan gemaakt.')).toBeVisible();
    await expect.poll(() => loaded(page)).toEqual(['juli.csv 2']);
  });
});
