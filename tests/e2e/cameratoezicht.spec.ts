import { violations } from './axe.ts';
import { choose, expect, open, part, readingTest as test, test as writingTest } from './page.ts';

const evaluation = '#/cameratoezicht?versie=1&onderdeel=evaluatie';
const verdict =
  /^Niet te zeggen of de camera samengaat met minder meldingen jeugdoverlast: 14\svan\sde\s27 keuzes/;

test.describe('The evaluation of a camera', () => {
  test('says the verdict, whether it can be measured at all, and how firm that is', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf`);
    await expect(part(page, 'Kan dit meten?').getByText(/wij een daling van \d+% of meer/)).toBeVisible();
    await expect(page.getByRole('heading', { name: verdict })).toBeVisible();
    await expect(
      page.getByText(/Tegen de controle is dat 51% minder .*keuzes hetzelfde beeld;/),
    ).toBeVisible();
    await expect(part(page, 'Hoe vast staat dit').getByText(/dezelfde proef/)).toBeVisible();
    const moved = part(page, 'Verplaatsing');
    await expect(moved.getByText('Of het zich verplaatste, is niet te zeggen.')).toBeVisible();
    await expect(moved.getByText(/gewogen verschil met verplaatsing/i)).toBeHidden();
    await moved.getByText('Maten uit de vakliteratuur').click();
    await expect(moved.getByText(/gewogen verschil met verplaatsing/i)).toBeVisible();
    // One number of the effect: the other ways of looking stand in a fold.
    const others = part(page, 'Andere manieren om te kijken');
    await expect(others.getByText('Maand voor maand tegen de controle')).toBeHidden();
    await others.getByRole('heading').first().click();
    await expect(others.getByText('Maand voor maand tegen de controle')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('a phone reads the verdict first: the choices are one line, what comes later is folded, and nothing is cut', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${evaluation}&camera=kuperserf`);
    const headline = page.getByRole('heading', { name: verdict });
    // The whole of it, above what can be measured: what grows above it pushes it out of sight no more.
    await expect(headline).toBeInViewport({ ratio: 1 });
    const measured = page.getByRole('heading', { name: 'Kan dit meten?' });
    const [said, below] = [await headline.boundingBox(), await measured.boundingBox()];
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(below?.y ?? 0);
    await expect(part(page, 'Hoe vast staat dit').getByText(/dezelfde proef/)).toBeHidden();
    await part(page, 'Hoe vast staat dit').getByRole('heading').click();
    await expect(part(page, 'Hoe vast staat dit').getByText(/dezelfde proef/)).toBeVisible();
    const table = part(page, 'Voor, na en het verschil met de controle').getByRole('table');
    await expect(table.getByRole('rowheader', { name: /^Controle/ })).toBeVisible();
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    for (const cell of await table.getByRole('cell').all()) {
      const box = await cell.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    const choices = page.getByText(/^Kuperserf · meldingen jeugdoverlast · \d+\sm · tegen .* Pas aan$/);
    await expect(page.getByRole('combobox', { name: 'Uitkomst' })).toBeHidden();
    await choices.click();
    await expect(page.getByRole('combobox', { name: 'Uitkomst' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('the address opens the same evaluation again', async ({ page, context }) => {
    await open(page, `${evaluation}&camera=kuperserf`);
    await page.getByRole('combobox', { name: 'Cameragebied' }).selectOption('150');
    await page.getByRole('combobox', { name: 'Jaren vooraf' }).selectOption('2');
    await expect(page).toHaveURL(/straal-camera=150.*vensters=2-3/);
    await expect(page.locator('strong').getByText(/keuzes hetzelfde beeld\./)).toBeVisible();
    // What a person chooses gives a number beside the verdict, and never another verdict.
    const headline = page.getByRole('heading', { level: 2, name: verdict });
    const own = page.getByText(/^Met uw keuzes\. Geteld: van \d+ naar \d+\./);
    await expect(headline).toBeVisible();
    const [number = ''] = await own.allInnerTexts();
    const again = await context.newPage();
    await again.goto(page.url());
    await expect(again.locator('strong').getByText(/keuzes hetzelfde beeld\./)).toBeVisible();
    await expect(again.getByRole('heading', { level: 2, name: verdict })).toBeVisible();
    await expect(again.getByText(number)).toBeVisible();
    await page.getByRole('button', { name: 'Terug naar de vaste keuzes' }).click();
    await expect(own).toHaveCount(0);
    await expect(page.getByRole('combobox', { name: 'Cameragebied' })).toHaveValue('100');
    await expect(headline).toBeVisible();
  });

  test('counts an area that a person draws, keeps it in the address, and leaves one that is none @full', async ({
    page,
    context,
  }) => {
    await open(page, `${evaluation}&camera=kuperserf`);
    const headline = page.getByRole('heading', { level: 2, name: verdict });
    const own = page.getByText(/^Met uw keuzes\./);
    await expect(headline).toBeVisible();
    await page.getByRole('combobox', { name: 'Cameragebied' }).selectOption('Zelf getekend gebied');
    const panel = part(page, 'Teken het cameragebied');
    const corners = panel.getByRole('textbox', { name: 'Hoeken, één per regel' });
    const use = panel.getByRole('button', { name: 'Gebruik dit gebied' });
    await expect(panel).toContainText('Nog 3 hoeken nodig.');
    await corners.fill('228230 486660\n228430 486860\n228430 486660\n228230 486860');
    await expect(corners).toHaveAccessibleDescription(/kruist of raakt zichzelf/);
    await expect(use).toBeDisabled();
    await expect(page).not.toHaveURL(/gebied-camera/);
    await expect(own).toHaveCount(0);
    await corners.fill('228350 486660\n228430 486660\n228430 486860\n228350 486860');
    await expect(panel).toContainText('De camera zelf staat buiten dit gebied.');
    await corners.fill('228230 486660\n228430 486660\n228430 486860\n228230 486860');
    await expect(panel).toContainText('Gebied met 4 hoeken, 40.000 m².');
    expect(await violations(page)).toEqual([]);
    await use.click();
    await expect(panel).toHaveCount(0);
    await expect(page).toHaveURL(
      /&gebied-camera=228230\/486660,228430\/486660,228430\/486860,228230\/486860$/,
    );
    await expect(page.getByText('Gebied met 4 hoeken, 40.000 m².')).toBeVisible();
    const table = part(page, 'Voor, na en het verschil met de controle').getByRole('table');
    await expect(table.getByRole('rowheader', { name: 'Cameragebied' })).toContainText('in het gebied');
    await expect(part(page, 'Hoe vast staat dit')).toContainText('Het cameragebied is geen cirkel.');
    await expect(headline).toBeVisible();
    const [after = ''] = await own.allInnerTexts();
    const again = await context.newPage();
    await again.goto(page.url());
    await expect(again.getByText('Gebied met 4 hoeken, 40.000 m².')).toBeVisible();
    await expect(part(again, 'Hoe vast staat dit')).toContainText('Het cameragebied is geen cirkel.');
    await expect(again.getByText(after)).toBeVisible();
    await choose(again, 'Kies een onderdeel van cameratoezicht', 'Verslag');
    await expect(again.getByText('zelf getekend gebied van 40.000 m²')).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/gebied-camera/);
    await expect(page.getByRole('combobox', { name: 'Cameragebied' })).toHaveValue('100');
  });

  writingTest(
    'asks for a start that nobody filled in, keeps it in the register, and goes on by itself',
    async ({ page }) => {
      await open(page, `${evaluation}&camera=ns-station-nijverdal`);
      const asks = part(page, 'Wanneer begon deze camera?');
      await expect(asks).toContainText('In het register en in het plan staat geen start.');
      await expect(page.getByText('Kan dit meten?')).toHaveCount(0);
      await asks.getByRole('button', { name: 'Bewaar in het register' }).click();
      await expect(asks.getByLabel('Eerste dag')).toHaveAccessibleDescription(
        /Vul in wanneer de camera begon\.$/,
      );
      await asks.getByLabel('Eerste dag').fill('2031-01-01');
      await expect(asks).toContainText('Deze datum ligt in de toekomst.');
      await asks.getByLabel('Eerste dag').fill('2015-03-01');
      await expect(asks).toContainText('De cijfers beginnen in januari 2019.');
      await choose(asks, 'Wat weet u?', 'Alleen de maand');
      await asks.getByLabel('Eerste maand').fill('2022-04');
      await asks.getByLabel('Uw rol').fill('analist veiligheid');
      expect(await violations(page)).toEqual([]);
      await asks.getByRole('button', { name: 'Bewaar in het register' }).click();
      await expect(
        page.getByText('Vastgelegd in het register: NS-station Nijverdal, start april 2022.'),
      ).toBeVisible();
      await expect(asks).toHaveCount(0);
      await expect(
        page.getByRole('heading', { level: 2, name: /^Niet te zeggen|^Geen verschil|^Na de plaatsing/ }),
      ).toBeVisible();
      await open(page, '#/cameratoezicht?camera=ns-station-nijverdal');
      await expect(part(page, 'Geschiedenis').getByRole('row').nth(1)).toContainText('aangepast: start');
    },
  );

  test('says which years are missing where more are asked than there are', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf&vensters=9-3`);
    await expect(page.getByText('Er zijn te weinig jaren vóór de start')).toBeVisible();
  });

  test('openbaar hears why there is no evaluation', async ({ page }) => {
    await open(page, `${evaluation}&camera=kuperserf&publiek=openbaar`);
    await expect(page.getByText('De evaluatie is voor de driehoek')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: /^Niet te zeggen|^Geen verschil|^Na de plaatsing/ }),
    ).toHaveCount(0);
  });
});
