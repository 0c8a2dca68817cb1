import { readFile } from 'node:fs/promises';
import { violations } from './axe.ts';
import { chooseFile, fixture } from './gegevens.ts';
import { expect, open, part, test } from './page.ts';
import { publicTest } from './site.ts';

test.describe('Surveys and cameras from a file', () => {
  test('findings are shown first, and go into the dossier when a person says so', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture('eigen-enquete.csv'));
    const card = part(page, 'eigen-enquete.csv: uitkomsten van enquêtes');
    await expect(card).toContainText('3 nieuw');
    await expect(card.getByRole('row').filter({ hasText: 'De Brake' })).toContainText('23%');
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Neem op in het dossier' }).click();
    await expect(card).toContainText('Vul in vanuit welke rol u dit vastlegt.');
    await card.getByLabel('Uw rol').fill('analist veiligheid');
    await card.getByRole('button', { name: 'Neem op in het dossier' }).click();
    await expect(page.getByText(/^eigen-enquete\.csv is opgenomen in het dossier/)).toBeVisible();
    await chooseFile(page, fixture('eigen-enquete.csv'));
    await expect(card).toContainText('Alles uit dit bestand staat al zo in het dossier.');
    await open(page, '#/dossier?deel=bestand');
    await expect(page.getByRole('row', { name: /^Enquêtes 1 1 / })).toBeVisible();
  });

  test('cameras say what is assumed, and nothing is written when a person does not want it', async ({
    page,
  }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, fixture('eigen-cameras.csv'));
    const card = part(page, 'eigen-cameras.csv: camera’s');
    await expect(card).toContainText('2 nieuw');
    await expect(card).toContainText('Wij nemen 100 meter aan.');
    await card.getByRole('button', { name: 'Niet opnemen' }).click();
    await expect(card).toHaveCount(0);
    await open(page, '#/dossier?deel=bestand');
    await expect(page.getByRole('row', { name: /^Camera’s 0 0 nog niet/ })).toBeVisible();
  });

  publicTest('a public page shows them and writes nothing', async ({ page }) => {
    await open(page, '#/gegevens?publiek=openbaar');
    await chooseFile(page, fixture('eigen-cameras.csv'));
    await expect(
      page.getByText('Opnemen in het dossier kan alleen in het beeld voor de driehoek.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Neem op in het dossier' })).toHaveCount(0);
  });

  test('the register of cameras comes in at Gegevens as it went out', async ({ page }) => {
    for (const kind of ['CSV', 'GeoJSON']) {
      await open(page, '#/cameratoezicht');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${kind}` }).click(),
      ]);
      const name = `register.${kind.toLowerCase()}`;
      const text = await readFile(await download.path(), 'utf8');
      await open(page, '#/gegevens');
      await chooseFile(page, { name, bytes: Buffer.from(text) });
      const card = part(page, `${name}: camera’s`);
      await expect(card).toContainText('Alles uit dit bestand staat al zo in het dossier.');
      await card.getByRole('button', { name: 'Niet opnemen' }).click();
      const other = text.replace('Minder fietsendiefstal', 'Veel minder fietsendiefstal');
      await chooseFile(page, { name, bytes: Buffer.from(other) });
      await expect(card.getByRole('row', { name: /^NS-station Nijverdal/ })).toContainText('aangepast: doel');
    }
  });
});
