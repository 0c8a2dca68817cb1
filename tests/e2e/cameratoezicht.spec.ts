import { violations } from './axe.ts';
import { expect, open, part, test } from './page.ts';

const evaluation = '#/cameratoezicht?versie=1&onderdeel=evaluatie';
const verdict = /^Na de plaatsing mogelijk \d+% minder meldingen jeugdoverlast/;

test.describe('The evaluation of a camera', () => {
  test('says first whether it can be measured, then the verdict, and how firm that is', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf`);
    await expect(part(page, 'Kan dit meten?').getByText(/wij een daling van \d+% of meer/)).toBeVisible();
    await expect(page.getByRole('heading', { name: verdict })).toBeVisible();
    await expect(page.getByText(/Samenhang, geen bewijs\..*keuzes hetzelfde beeld\./)).toBeVisible();
    await expect(part(page, 'Hoe vast staat dit').getByText(/dezelfde proef/)).toBeVisible();
    await expect(part(page, 'Verplaatsing').getByText(/Gewogen verschil met verplaatsing/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('the address opens the same evaluation again', async ({ page, context }) => {
    await open(page, `${evaluation}&camera=kuperserf`);
    await page.getByRole('combobox', { name: 'Cameragebied' }).selectOption('150');
    await page.getByRole('combobox', { name: 'Jaren vooraf' }).selectOption('2');
    await expect(page).toHaveURL(/straal-camera=150.*vensters=2-3/);
    await expect(page.locator('strong').getByText(/keuzes hetzelfde beeld\./)).toBeVisible();
    const [headline = ''] = await page.getByRole('heading', { level: 2, name: /plaatsing/ }).allInnerTexts();
    const again = await context.newPage();
    await again.goto(page.url());
    await expect(again.locator('strong').getByText(/keuzes hetzelfde beeld\./)).toBeVisible();
    await expect(again.getByRole('heading', { level: 2, name: headline })).toBeVisible();
  });

  test('asks for a start that nobody filled in, and shows no number', async ({ page }) => {
    await open(page, `${evaluation}&camera=ns-station-nijverdal`);
    await expect(page.getByText('Wanneer begon deze camera?')).toBeVisible();
    await expect(page.getByText('Kan dit meten?')).toHaveCount(0);
    await page.getByRole('button', { name: 'Vul de start in bij Register' }).click();
    await expect(page).not.toHaveURL(/onderdeel=evaluatie/);
    await expect(page).toHaveURL(/camera=ns-station-nijverdal/);
  });

  test('says which years are missing where more are asked than there are', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf&vensters=9-3`);
    await expect(page.getByText('Er zijn te weinig jaren vóór de start')).toBeVisible();
  });

  test('openbaar hears why there is no evaluation', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf&publiek=openbaar`);
    await expect(page.getByText('De evaluatie is voor de driehoek')).toBeVisible();
    await expect(page.getByRole('heading', { name: /plaatsing/ })).toHaveCount(0);
  });
});
