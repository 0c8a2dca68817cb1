import { readFile } from 'node:fs/promises';
import { maskedFileName } from '../../src/domain/privacy/file-name.ts';
import { added, chooseFile, fixture } from './gegevens.ts';
import { expect, open, settled, test } from './page.ts';

/** Names of files that hold something about a person, and what may be found of it nowhere. */
const files = [
  { name: 'export Jan de Vries.csv', from: 'eigen-incidenten.csv', secret: /Vries/ },
  { name: 'telling 123456782 AB-12-CD.csv', from: 'eigen-telling.csv', secret: /123456782|AB-12-CD/ },
];

test('a name of a file with a person in it is nowhere: not on the page, not in the store, not in a library', async ({
  page,
}) => {
  await open(page, '#/gegevens');
  for (const { name, from } of files) {
    await chooseFile(page, { name, bytes: await readFile(fixture(from)) });
    await added(page, maskedFileName(name));
  }
  await expect(page.getByRole('rowheader', { name: 'export •••.csv' })).toBeVisible();
  await settled(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar alles in één bestand' }).click(),
  ]);
  const library = await readFile(await download.path(), 'utf8');
  const shown = await page.locator('body').innerHTML();
  const stored = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('veiligheidsbeeld');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the store does not open'));
    });
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const asked = database.transaction(name).objectStore(name).getAll();
            asked.onsuccess = () => resolve(asked.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(all);
  });
  for (const { secret } of files)
    for (const place of [library, shown, stored]) expect(place).not.toMatch(secret);
  expect(stored).toContain('•••');
});

test('openbaar tells nothing of a loaded file: no name, no count of its rows, no export', async ({
  page,
}) => {
  await open(page, '#/gegevens');
  await chooseFile(page, fixture('eigen-incidenten.csv'));
  await added(page, 'eigen-incidenten.csv');
  await expect(page.getByText('eigen-incidenten.csv').first()).toBeVisible();
  for (const screen of ['gegevens', 'overzicht', 'trends', 'kaart', 'dossier', 'bijzonderheden']) {
    await page.evaluate((hash) => (location.hash = hash), `#/${screen}?publiek=openbaar`);
    await settled(page);
    await expect(page.getByRole('main')).not.toContainText('eigen-incidenten');
  }
  await page.evaluate(() => (location.hash = '#/gegevens?publiek=openbaar'));
  await settled(page);
  await expect(page.getByText('Bestanden ziet u hier alleen voor de driehoek')).toBeVisible();
  await expect(page.getByRole('button', { name: /Bewaar alles|Wis alles/ })).toHaveCount(0);
});
