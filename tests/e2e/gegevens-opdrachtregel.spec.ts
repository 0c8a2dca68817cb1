import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { checkFile } from '../../scripts/check-csv/check.ts';
import { openContext } from '../../scripts/check-csv/context.ts';
import { load } from '../../src/policy/source.ts';
import { areaRows } from '../../src/screens/gegevens/area-rows.ts';
import type { ImportReport } from '../../src/intake/report.ts';
import { formatCount } from '../../src/text/format.ts';
import { perGebied } from '../../src/text/nl/gegevens-gebied.ts';
import { diskReader } from '../../scripts/data/disk.ts';
import { added, chooseFile, fixture } from './gegevens.ts';
import { cellsOf, expect, open, test } from './page.ts';

/** What the command line says of a fixture, read now, as the page does. */
async function reportOf(path: string): Promise<ImportReport> {
  const context = await openContext('data', Date.now());
  if (context === null) throw new Error('data/ cannot be opened');
  const checked = await checkFile(path, context, 'propose');
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value.report;
}

async function tableOf(report: ImportReport): Promise<string[][]> {
  const loaded = await load(diskReader('data'));
  if (!loaded.ok) throw new Error('data/ cannot be opened');
  return areaRows(report, loaded.value.municipality).map(({ name, level, rows, count, missing }) => [
    perGebied.name(name, level),
    ...[rows, count, missing].map(formatCount),
  ]);
}

/** Leaves out every place about which the page asks, as nobody answers at a command line. */
async function leaveOut(page: Page): Promise<void> {
  const go = page.getByRole('button', { name: 'Verder met toevoegen' });
  await expect(go).toBeVisible();
  for (const group of await page.getByRole('group', { name: /^“/ }).all())
    await group.getByRole('radio', { name: 'Niet meenemen' }).check({ force: true });
  await go.click();
}

const files: readonly (readonly [string, ((page: Page) => Promise<void>) | null])[] = [
  ['politie-tabel-buurten-2024.csv', null],
  ['politie-tabel-alle-niveaus-2024.csv', leaveOut],
  ['eigen-incidenten.csv', null],
  [
    'wizard-telling-per-buurt.csv',
    async (page) => {
      await page.getByRole('button', { name: 'Voeg toe' }).click();
    },
  ],
];

for (const [name, answer] of files)
  test(`${name} is told of by the page as by the command line`, async ({ page }) => {
    const report = await reportOf(fixture(name));
    await open(page, '#/gegevens');
    await chooseFile(page, fixture(name));
    await answer?.(page);
    const card = await added(page, name);
    await isToldAs(card, report);
  });

async function isToldAs(card: Locator, report: ImportReport): Promise<void> {
  const counts = card.locator('.vb-import-report__counts');
  await expect(counts).toContainText(`gelezen${formatCount(report.read)}`);
  await expect(counts).toContainText(`aangenomen${formatCount(report.accepted)}`);
  await expect(counts).toContainText(`geweigerd${formatCount(report.refused)}`);
  await expect(counts).toContainText(`zonder cijfer${formatCount(report.missing)}`);
  const rows = await tableOf(report);
  // Of one area what is kept of it is what is kept of the file.
  if (rows.length < 2) return;
  await card.getByText(perGebied.title, { exact: true }).first().click();
  const table = card.getByRole('table', { name: perGebied.title });
  expect(await cellsOf(table)).toEqual(rows);
}

/** Files as people really have them, from the reference beside the checkout, where it is there. */
const field = fileURLToPath(new URL('../../../shared/field/', import.meta.url));
const fromTheField = existsSync(field)
  ? readdirSync(field).filter((name) => /\.(?:csv|xlsx)$/.test(name))
  : [];

/** Of these nothing counts before a person has said what they are. */
const asked: Readonly<Record<string, string>> = {
  'ampm-question-empty.csv': 'Wat staat eerst in',
  'crime-id-as-kind.csv': 'Bicycle theft',
};

/** Adds a file, with the answers of a command line: what is proposed, and of what is asked nothing. */
async function bringIn(page: Page, name: string): Promise<Locator> {
  const done = page.getByRole('region', { name: new RegExp(`^${name} is (?:voor een deel )?toegevoegd$`) });
  const go = page.getByRole('button', { name: /^(?:Verder met toevoegen|Voeg toe)$/ });
  for (let step = 0; step < 5; step += 1) {
    await expect(done.or(go).first()).toBeVisible();
    if (await done.isVisible()) break;
    for (const group of await page.getByRole('group', { name: /^“/ }).all())
      await group.getByRole('radio', { name: 'Niet meenemen' }).check({ force: true });
    // A place that can be many is chosen from a list.
    for (const list of await page.getByRole('combobox', { name: /^“/ }).all())
      await list.selectOption('Niet meenemen');
    await go.first().click();
  }
  return done;
}

for (const name of fromTheField)
  test(`field: ${name} is told of by the page as by the command line`, async ({ page }) => {
    const report = await reportOf(`${field}${name}`);
    await open(page, '#/gegevens');
    await chooseFile(page, `${field}${name}`);
    const question = asked[name];
    if (question === undefined) {
      await isToldAs(await bringIn(page, name), report);
      return;
    }
    expect(report).toMatchObject({ accepted: 0, refused: report.read });
    await expect(page.getByText(question).first()).toBeVisible();
    await expect(page.getByText(/is (?:voor een deel )?toegevoegd$/)).toHaveCount(0);
  });
