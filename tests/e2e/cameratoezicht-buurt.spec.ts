import { violations } from './axe.ts';
import { expect, open, part, test } from './page.ts';

const evaluation = '#/cameratoezicht?versie=1&onderdeel=evaluatie&camera=kuperserf';

test.describe('An outcome that is known per buurt only', () => {
  test('says which precision is missing, offers the buurt, and gives a result with its buurten', async ({
    page,
    context,
  }) => {
    await open(page, evaluation);
    await page
      .getByRole('combobox', { name: 'Uitkomst' })
      .selectOption({ label: 'Vernielingen (per buurt)' });
    await expect(page.getByText('De plek is alleen per buurt bekend')).toBeVisible();
    await expect(page.getByText(/elk incident met een vak op de kaart/)).toBeVisible();
    await expect(page.getByText('Kan dit meten?')).toHaveCount(0);

    await page.getByRole('button', { name: 'Kijk per buurt' }).click();
    await expect(page).toHaveURL(/niveau=buurt/);
    await expect(
      part(page, 'Kan dit meten?').getByText(/kijkt maar naar [\d,]+% van die buurt/),
    ).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Cameragebied' })).toHaveCount(0);
    const counts = part(page, 'Voor, na en het verschil met de controle');
    await expect(counts.getByRole('row', { name: /Nijverdal-Centrum \(hele buurt\)/ })).toBeVisible();

    // The buurten of the other two cameras count nowhere: not as a ring, not as control.
    await expect(
      page.getByText(/De Brake en Gagelman Industrieterrein-Noord tellen nergens mee/),
    ).toBeVisible();
    await expect(counts.getByRole('row', { name: /^Ring 1/ })).not.toContainText(/De Brake|Gagelman/);
    const near = part(page, 'In welke buurten veranderde het');
    await expect(near.getByRole('row', { name: /eromheen \(ring\)/ })).toHaveCount(4);
    expect(await violations(page)).toEqual([]);

    const cells = await counts.getByRole('cell').allInnerTexts();
    const again = await context.newPage();
    await again.goto(page.url());
    await expect(part(again, 'Kan dit meten?')).toBeVisible();
    expect(
      await part(again, 'Voor, na en het verschil met de controle').getByRole('cell').allInnerTexts(),
    ).toEqual(cells);
  });

  test('can be asked for an outcome with cells too, and taken back @full', async ({ page }) => {
    await open(page, evaluation);
    await page
      .getByText(/ringen, buurten/i)
      .first()
      .click();
    await page.getByRole('radio', { name: 'Hele buurten' }).check();
    await expect(part(page, 'Kan dit meten?').getByText(/Er is gekozen voor hele buurten/)).toBeVisible();
    await page.getByRole('checkbox', { name: /buurten eromheen/ }).uncheck();
    await expect(page).toHaveURL(/niveau=buurt.*ringen=geen/);
    await page.getByRole('radio', { name: 'Vakken rond de camera' }).check();
    await expect(page).not.toHaveURL(/niveau=/);
    await expect(page.getByRole('combobox', { name: 'Cameragebied' })).toBeVisible();
  });

  test('names the buurt that is chosen to compare with and counts already', async ({ page }) => {
    await open(
      page,
      `${evaluation}&uitkomst=vernieling&niveau=buurt&controle=gebieden:BU01630302,BU01630304`,
    );
    await expect(page.getByText('Een buurt staat er twee keer in')).toBeVisible();
    await expect(page.getByText(/Bloemen-Schilderswijk ligt bij of naast de camera/)).toBeVisible();
    await expect(page.getByText('Kan dit meten?')).toHaveCount(0);
  });
});

test('the report of whole buurten names them', async ({ page }) => {
  await open(page, evaluation.replace('evaluatie', 'verslag') + '&uitkomst=vernieling&niveau=buurt');
  const report = page.getByRole('article');
  await expect(report.getByText('de hele buurt Nijverdal-Centrum')).toBeVisible();
  await expect(report.getByText(/de buurten eromheen: .*Noetsele I/)).toBeVisible();
  await expect(report.getByText(/niveau=buurt/)).toBeVisible();
});
