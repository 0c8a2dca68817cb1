import { expect, open, part, settled, test } from './page.ts';

const now = new Date('2026-11-30T09:12:00Z');
const told = 'Concept van 30 november 10:12 teruggezet.';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now);
});

test('a target that was typed stands there again after another screen and after a reload', async ({
  page,
}) => {
  await open(page, '#/dossier?indicator=woninginbraken');
  await page.getByRole('button', { name: 'Stel grenzen in' }).click();
  await page.getByLabel('Laagste per jaar').fill('17');
  await expect(page.getByText(told)).toHaveCount(0);
  for (const leave of [() => open(page, '#/overzicht'), () => page.reload()]) {
    await leave();
    await open(page, '#/dossier?indicator=woninginbraken');
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByLabel('Laagste per jaar')).toHaveValue('17');
  }
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(page.getByLabel('Laagste per jaar')).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByText(told)).toHaveCount(0);
});

test('an editor that was opened and left as it was is no draft', async ({ page }) => {
  await open(page, '#/dossier?indicator=woninginbraken');
  await page.getByRole('button', { name: 'Stel grenzen in' }).click();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: 'Stel grenzen in' })).toBeVisible();
  await expect(page.getByText(told)).toHaveCount(0);
});

test('a classification keeps what was changed and why, until it is written down', async ({ page }) => {
  const hash = '#/dossier?deel=classificatie&indicator=fietsendiefstal';
  await open(page, hash);
  await page.getByRole('checkbox', { name: 'Ondermijning' }).check();
  await page.getByLabel('Waarom zo?').fill('Zo besproken in het overleg.');
  await page.reload();
  await settled(page);
  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ondermijning' })).toBeChecked();
  await expect(page.getByLabel('Waarom zo?')).toHaveValue('Zo besproken in het overleg.');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: 'Leg de wijziging vast' }).click();
  await expect(page.getByText(told)).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByText(told)).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Ondermijning' })).toBeChecked();
});

test('an afspraak and a duiding of a priority are drafts too', async ({ page }) => {
  await open(page, '#/bijzonderheden');
  await page.getByRole('button', { name: /^Ondermijningsincidenten/ }).click();
  const detail = part(page, 'Ondermijningsincidenten, hele gemeente');
  await detail.getByRole('button', { name: 'Nieuwe afspraak' }).click();
  await detail.getByLabel('Wat', { exact: true }).fill('Nagaan of er minder controles waren');
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: /^Ondermijningsincidenten/ }).click();
  await expect(detail.getByText(told)).toBeVisible();
  await expect(detail.getByLabel('Wat', { exact: true })).toHaveValue('Nagaan of er minder controles waren');
});

test('the texts of a report stand there again in another year of looking', async ({ page }) => {
  const hash = '#/cameratoezicht?onderdeel=verslag&camera=kuperserf';
  await open(page, hash);
  await page
    .getByLabel('Waarom is cameratoezicht nodig voor de openbare orde?')
    .fill('Er is veel overlast op het plein.');
  await page.reload();
  await settled(page);
  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByLabel('Waarom is cameratoezicht nodig voor de openbare orde?')).toHaveValue(
    'Er is veel overlast op het plein.',
  );
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(page.getByLabel('Waarom is cameratoezicht nodig voor de openbare orde?')).toHaveValue('');
});

test('a camera that was typed stands in its form again, until it is thrown away', async ({ page }) => {
  await open(page, '#/cameratoezicht');
  await page.getByRole('button', { name: 'Voeg een camera toe' }).click();
  await page.getByLabel('Naam van de plek').fill('Markt');
  await open(page, '#/overzicht');
  await open(page, '#/cameratoezicht');
  await expect(page.getByText(told)).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Naam van de plek')).toHaveValue('Markt');
  await page.getByRole('list', { name: 'Camera’s in het register' }).getByRole('button').first().click();
  await expect(page.getByLabel('Naam van de plek')).toHaveCount(0);
  await page.getByRole('button', { name: 'Voeg een camera toe' }).click();
  await expect(page.getByLabel('Naam van de plek')).toHaveValue('Markt');
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Naam van de plek')).toHaveCount(0);
});

test('two tabs that fill in one form keep both, and say so', async ({ page, context }) => {
  const hash = '#/cameratoezicht';
  const second = await context.newPage();
  await second.clock.setFixedTime(new Date('2026-11-30T09:15:00Z'));
  for (const tab of [page, second]) {
    await open(tab, hash);
    await tab.getByRole('button', { name: 'Voeg een camera toe' }).click();
  }
  await page.getByLabel('Naam van de plek').fill('Markt');
  await expect(second.getByText('In een ander tabblad is dit formulier ook ingevuld')).toBeVisible();
  await second.getByLabel('Naam van de plek').fill('Station');
  await expect(page.getByText(/ook ingevuld \(30 november 10:15\)\. Beide blijven bewaard/)).toBeVisible();
  await expect(page.getByLabel('Naam van de plek')).toHaveValue('Markt');
  await page.close();
  await second.reload();
  await settled(second);
  await expect(second.getByLabel('Naam van de plek')).toHaveValue('Station');
  await second.getByRole('button', { name: 'Toon die andere' }).click();
  await expect(second.getByLabel('Naam van de plek')).toHaveValue('Markt');
});
