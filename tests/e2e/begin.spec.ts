import { violations } from './axe.ts';
import { added, chooseFile, fixture } from './gegevens.ts';
import { expect, goTo, open, part, settled, test } from './page.ts';

const mark = 'Voorbeelddata: fictief';

test('leads from nothing to the first meeting, with the example one click away and one click gone', async ({
  page,
}) => {
  await open(page, '#/overzicht');
  await page.getByRole('button', { name: 'Begin met uw eigen gegevens' }).click();
  const start = page.getByRole('heading', { level: 1, name: 'Begin met uw eigen gegevens' });
  await expect(start).toBeVisible();
  await expect(page.locator('.vb-priority')).toHaveCount(0);
  await expect(page.getByText('geen cijfer', { exact: true })).toHaveCount(0);
  await expect(page.getByText(mark)).toHaveCount(0);
  const steps = page.locator('.vb-start__step');
  await expect(steps).toHaveCount(4);
  await expect(page.locator('.vb-start__step--done')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bekijk eerst het voorbeeld' }).click();
  await expect(page.locator('.vb-priority__value')).toHaveCount(5);
  await expect(page.getByText(mark)).toBeVisible();
  await page.getByRole('button', { name: 'Begin met uw eigen gegevens' }).click();
  await expect(start).toBeVisible();

  // The choice is kept.
  await page.reload();
  await expect(start).toBeVisible();
  await page.getByRole('link', { name: 'Voeg uw gegevens toe' }).click();
  await settled(page);
  await chooseFile(page, fixture('eigen-maand.csv'));
  const card = await added(page, 'eigen-maand.csv');
  await card.getByRole('radio', { name: 'Ja, alle meldingen' }).check();
  await goTo(page, 'Overzicht');
  await expect(part(page, 'Jeugd en Veiligheid')).toContainText('18');
  const band = part(page, 'Op weg naar uw eerste overleg');
  await expect(band.locator('.vb-start__step--done')).toHaveCount(2);
  await expect(band.getByRole('listitem').nth(0)).toContainText('gedaan');
  await expect(band.getByRole('listitem').nth(3)).toContainText('nog te doen');
  expect(await violations(page)).toEqual([]);
  await band.getByRole('link', { name: 'Kijk wat waar telt' }).click();
  await expect(page).toHaveURL(/#\/dossier\?.*deel=classificatie/);
  await page.goBack();
  await band.getByRole('link', { name: 'Bereid het overleg voor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /overleg/i }).first()).toBeVisible();
});

test('is not for openbaar, which may simply not see what there is', async ({ page }) => {
  await open(page, '#/overzicht?publiek=openbaar');
  await expect(page.getByRole('button', { name: 'Begin met uw eigen gegevens' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Begin met uw eigen gegevens' })).toHaveCount(0);
});
