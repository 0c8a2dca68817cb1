import type { Page } from '@playwright/test';
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
async function reportOf(name: string): Promise<ImportReport> {
  const context = await openContext('data', Date.now());
  if (context === null) throw new Error('data/ cannot be opened');
  const checked = await checkFile(fixture(name), context, 'propose');
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
    const report = await reportOf(name);
    await open(page, '#/gegevens');
    await chooseFile(page, fixture(name));
    await answer?.(page);
    const card = await added(page, name);
    const counts = card.locator('.vb-report__counts');
    await expect(counts).toContainText(`gelezen${formatCount(report.read)}`);
    await expect(counts).toContainText(`aangenomen${formatCount(report.accepted)}`);
    await expect(counts).toContainText(`geweigerd${formatCount(report.refused)}`);
    await expect(counts).toContainText(`zonder cijfer${formatCount(report.missing)}`);
    await card.getByText(perGebied.title, { exact: true }).first().click();
    const table = card.getByRole('table', { name: perGebied.title });
    expect(await cellsOf(table)).toEqual(await tableOf(report));
  });
