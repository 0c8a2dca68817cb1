import { readFile } from 'node:fs/promises';
import { violations } from './axe.ts';
import { added, chooseFile, fixture, preview, sets } from './gegevens.ts';
import { expect, open, settled, test } from './page.ts';

test('shows what changes on Overzicht before a file is added, and adds nothing until it is told to', async ({
  page,
}) => {
  await open(page, '#/gegevens');
  await chooseFile(page, fixture('eigen-maand.csv'));
  const card = preview(page, 'eigen-maand.csv');
  await expect(card.getByText('Er is nog niets toegevoegd.')).toBeVisible();
  const table = card.getByRole('table', { name: 'Wat er op Overzicht verandert' });
  await expect(table.getByRole('columnheader')).toHaveText(['indicator', 'was', 'wordt']);
  await expect(table.getByRole('row')).not.toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Niet toevoegen' }).click();
  await expect(card).toHaveCount(0);
  await expect(sets(page)).toHaveCount(0);
  await chooseFile(page, fixture('eigen-maand.csv'));
  const becomes = await table.getByRole('row').nth(1).getByRole('cell').nth(1).innerText();
  await added(page, 'eigen-maand.csv');
  await expect(sets(page).getByRole('row', { name: /eigen-maand/ })).toBeVisible();
  // What was told before is what stands there now.
  await page.evaluate(() => (location.hash = '#/overzicht'));
  await settled(page);
  const count = /^\d[\d.]*/.exec(becomes)?.[0];
  if (count !== undefined) await expect(page.getByRole('main')).toContainText(count);
});

test('asks once what an unknown kind is, and saves the refused rows as a list without their content', async ({
  page,
}) => {
  await open(page, '#/gegevens');
  await chooseFile(page, fixture('meldingen-soort-onbekend.csv'));
  const card = page.getByRole('region', { name: 'meldingen-soort-onbekend.csv: welke soort is dit?' });
  await card
    .getByLabel('“Overlast / Jongeren”, 2 regels')
    .selectOption({ label: 'Jeugdoverlast (Melding overlast jeugd)' });
  expect(await violations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Verder met toevoegen' }).click();
  const done = await added(page, 'meldingen-soort-onbekend.csv');
  await expect(done.getByText('1 × Deze soort staat niet in de indeling.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    done.getByRole('button', { name: 'Bewaar de geweigerde regel als lijst' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('geweigerd - meldingen-soort-onbekend.csv');
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toContain('"4";"categorie";"Deze soort staat niet in de indeling"');
  expect(saved).not.toContain('Zwerfvuil');
  // The next month of the same source asks the other kind only.
  const next = (await readFile(fixture('meldingen-soort-onbekend.csv'), 'utf8')).replaceAll('-9-', '-8-');
  await chooseFile(page, { name: 'augustus.csv', bytes: Buffer.from(next) });
  const asked = page.getByRole('region', { name: 'augustus.csv: welke soort is dit?' });
  await expect(asked.getByLabel('“Zwerfvuil”, 1 regel')).toBeVisible();
  await expect(asked.getByText('Overlast / Jongeren')).toHaveCount(0);
  await asked.getByRole('button', { name: 'Neem de soort die ik niet kies nooit mee' }).click();
  const last = await added(page, 'augustus.csv');
  await expect(last.getByText('U koos om deze soort niet mee te nemen.').first()).toBeVisible();
});
