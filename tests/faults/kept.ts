import { expect, type Page } from '@playwright/test';
import { added, chooseFile, sets, type MadeFile } from '../e2e/gegevens.ts';
import { open, settled } from '../e2e/page.ts';

const head = 'van;tot;soort;gebied;vak;aantal;voorlopig\n';

/** A file with so many records in one month of 2026. */
export function made(name: string, month: string, records: number): MadeFile {
  const row = `2026-${month}-10T14:30;;1.2.3;BU01630103;;1;0\n`;
  return { name, bytes: Buffer.from(head + row.repeat(records)) };
}

/** What the browser holds before anything goes wrong, and one more file. */
export const keptFile = made('bewaard.csv', '10', 3);
export const second = made('tweede.csv', '08', 2);
/** So long that a person sees it being read. */
export const long = made('lang.csv', '05', 150_000);

const target = '#/dossier?indicator=woninginbraken';

/** Fills in a target from `low` to 150 for one indicator, on its screen, and presses the button. */
export async function writeTarget(page: Page, low: string): Promise<void> {
  await page.getByRole('button', { name: /^(Stel grenzen in|Wijzig)/ }).click();
  await page.getByLabel('Laagste per jaar').fill(low);
  await page.getByLabel('Hoogste per jaar').fill('150');
  await page.getByLabel('Waarom?').fill('Zo besproken in het overleg.');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: 'Leg vast' }).click();
}

/** Adds a file and an entry of the dossier to an empty browser. */
export async function keepAll(page: Page): Promise<void> {
  await open(page, '#/gegevens');
  await chooseFile(page, keptFile);
  await added(page, keptFile.name);
  await open(page, target);
  await writeTarget(page, '10');
  await expect(page.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
}

export async function expectFiles(page: Page): Promise<void> {
  await open(page, '#/gegevens');
  await expect(sets(page)).toContainText(keptFile.name);
}

export async function expectEntry(page: Page, low: RegExp = /10\s\S+\s150/): Promise<void> {
  await open(page, target);
  await expect(page.locator('.vb-desk__work')).toContainText(low);
}

/** Goes to the screen of files and chooses one, without waiting for what comes of it. */
export async function give(page: Page, file: string | MadeFile): Promise<void> {
  await page.evaluate(() => (location.hash = '#/gegevens'));
  await settled(page);
  await chooseFile(page, file);
}

/** Goes to the screen of targets and writes one down. */
export async function write(page: Page): Promise<void> {
  await page.evaluate((to) => (location.hash = to), target);
  await settled(page);
  await writeTarget(page, '20');
}
