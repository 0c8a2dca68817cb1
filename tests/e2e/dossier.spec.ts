import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { cellsOf, choose, expect, open, part, settled, readingTest, test } from './page.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const work = (page: Page) => page.locator('.vb-desk__work');
const verdictOnCard = (page: Page, priority: string) => part(page, priority).locator('.vb-badge');

/** Fills in and keeps a band for the indicator in view. */
async function setBand(page: Page, low: string, high: string): Promise<void> {
  await page.getByLabel('Laagste per jaar').fill(low);
  await page.getByLabel('Hoogste per jaar').fill(high);
  await page.getByLabel('Waarom?').fill('Zo besproken in het overleg.');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await button(page, 'Leg vast').click();
}

test.describe('Streefwaarden', () => {
  readingTest('say what waits for the team, and what the plan says with its line', async ({ page }) => {
    await open(page, '#/dossier');
    await expect(page.getByText(/^\d+\svan\sde\s51 streefwaarden wachten op het team$/)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Zoek een indicator' }).fill('fiets');
    await button(page, /^Fietsendiefstallen/).click();
    await expect(page).toHaveURL(/indicator=fietsendiefstal/);
    await expect(work(page)).toBeFocused();
    await expect(work(page).getByRole('blockquote')).toContainText(/^“.+”$/);
    await expect(work(page).getByText('voorstel, nog niet bevestigd')).toBeVisible();
    await choose(page, 'Toon een prioriteit', 'Digitaal: 4');
    await page.getByRole('searchbox', { name: 'Zoek een indicator' }).fill('');
    await expect(page.getByRole('heading', { level: 2, name: 'Jeugd en Veiligheid' })).toHaveCount(0);
  });

  readingTest('that wait alone are one link away', async ({ page }) => {
    await open(page, '#/dossier');
    await page.getByRole('checkbox', { name: 'Alleen wat wacht' }).check();
    await expect(page).toHaveURL(/wachtend=ja/);
    await open(page, '#/dossier?wachtend=ja');
    await expect(page.getByRole('checkbox', { name: 'Alleen wat wacht' })).toBeChecked();
  });

  test('a target of the team changes the verdict on Overzicht, stays after a reload, and can be taken back', async ({
    page,
  }) => {
    await open(page, '#/overzicht');
    await expect(verdictOnCard(page, 'High Impact Crimes')).toHaveText('Nog geen streefwaarde');
    await open(page, '#/dossier?indicator=woninginbraken');
    await button(page, 'Stel grenzen in').click();
    await page.getByLabel('Laagste per jaar').fill('10');
    await page.getByLabel('Hoogste per jaar').fill('150');
    await expect(
      page.getByText('Het oordeel gaat van “nog geen streefwaarde” naar “op koers”.'),
    ).toBeVisible();
    await setBand(page, '10', '150');
    await expect(page.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
    await open(page, '#/overzicht');
    await expect(verdictOnCard(page, 'High Impact Crimes')).toHaveText('Op koers');
    await page.reload();
    await settled(page);
    await expect(verdictOnCard(page, 'High Impact Crimes')).toHaveText('Op koers');

    await open(page, '#/dossier?indicator=woninginbraken');
    const history = part(page, 'Eerder vastgelegd');
    await history.getByRole('button', { name: 'Trek in' }).click();
    await page.getByLabel('Waarom trekt u dit in?').fill('Nieuw overleg nodig.');
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await history.getByRole('button', { name: 'Trek in' }).last().click();
    await expect(page.getByText('Ingetrokken: Woninginbraken. Het plan geldt weer.')).toBeVisible();
    const changes = await cellsOf(history.getByRole('table'));
    expect(changes.map(([, , what]) => what)).toEqual([
      'ingetrokken: het plan geldt weer',
      expect.stringMatching(/stabiel tussen.{1,3}10.{1,4}en.{1,4}150 per jaar/u),
    ]);
    await expect(history).toContainText('Nieuw overleg nodig.');
    await open(page, '#/overzicht');
    await expect(verdictOnCard(page, 'High Impact Crimes')).toHaveText('Nog geen streefwaarde');
  });

  test('a band upside down gives one clear error at its field and above, and loses nothing', async ({
    page,
  }) => {
    await open(page, '#/dossier?indicator=woninginbraken');
    await button(page, 'Stel grenzen in').click();
    await setBand(page, '60', '40');
    const sentence = 'Het laagste (60) ligt boven het hoogste (40). Draai ze om.';
    const problems = page.locator('.vb-problems');
    await expect(problems).toBeFocused();
    await expect(problems.getByRole('listitem')).toHaveText([sentence]);
    const low = page.getByLabel('Laagste per jaar');
    await expect(low).toHaveAccessibleDescription(sentence);
    await problems.getByRole('button', { name: sentence }).click();
    await expect(low).toBeFocused();
    await expect(low).toHaveValue('60');
    await expect(page.getByLabel('Waarom?')).toHaveValue('Zo besproken in het overleg.');
    await low.fill('20');
    await expect(problems).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test('a proposal is confirmed with what the plan says filled in, and asked when the period lies outside the data', async ({
    page,
  }) => {
    await open(page, '#/dossier?indicator=fietsendiefstal');
    await button(page, 'Bevestig voorstel').click();
    await expect(page.getByLabel('Van jaar')).toHaveValue('2023');
    await expect(page.getByLabel('Waarom?')).toHaveValue(/^Het team bevestigt het voorstel uit het plan/);
    await page.getByLabel('Van jaar').fill('2010');
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await button(page, 'Leg vast').click();
    await expect(page.locator('.vb-problems')).toContainText(
      'Deze periode valt buiten de gegevens. Die lopen van jan 2019 tot en met okt 2026.',
    );
    await page.getByLabel('Van jaar').fill('2022');
    await page.getByRole('button', { name: /^Coronajaren weglaten/ }).click();
    await expect(page.getByLabel('Waarom telt dit niet mee?')).toHaveValue('Coronajaren');
    await button(page, 'Leg vast').click();
    await expect(work(page).getByText(/^Zonder mrt\s2020\s–\u2060\sdec\s2022: Coronajaren\.$/)).toBeVisible();
    await expect(work(page).getByText('vastgesteld door het team')).toBeVisible();
  });

  test('an indicator without a verdict says why, and can lie within a band', async ({ page }) => {
    await open(page, '#/dossier?indicator=onbegrepen-gedrag');
    await expect(work(page).getByText(/^Deze indicator krijgt geen oordeel/)).toBeVisible();
    await button(page, 'Stel grenzen in').click();
    await setBand(page, '100', '600');
    await expect(work(page).getByText('Binnen de band', { exact: true }).first()).toBeVisible();
    await expect(work(page).getByText('Op koers')).toHaveCount(0);
  });

  test('everything goes by keyboard', async ({ page }) => {
    await open(page, '#/dossier?indicator=woninginbraken');
    await button(page, 'Stel grenzen in').focus();
    await page.keyboard.press('Enter');
    const tabTo = async (field: Locator): Promise<void> => {
      for (let presses = 0; presses < 25; presses += 1) {
        if (await field.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${String(field)}`);
    };
    await tabTo(page.getByLabel('Laagste per jaar'));
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('150');
    await tabTo(page.getByLabel('Waarom?'));
    await page.keyboard.type('besproken');
    await page.keyboard.press('Tab');
    await page.keyboard.type('analist');
    await tabTo(button(page, 'Leg vast'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
  });
});

test.describe('Eigen registraties', () => {
  test('a count that is entered stands in the figures of Trends, and can be taken back', async ({ page }) => {
    await open(page, '#/dossier?deel=registraties&indicator=halt-verwijzingen');
    await expect(work(page).getByText('fictief', { exact: true }).first()).toBeVisible();
    await page.getByLabel('Nieuw aantal voor 2025').fill('31');
    await page.getByLabel('Nieuw aantal voor 2024').fill('0');
    await page.getByLabel('Bron van deze aantallen').fill('Halt-register');
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await button(page, 'Leg 2 aantallen vast').click();
    await expect(page.getByText('Vastgelegd: 2 aantallen bij Halt-verwijzingen.')).toBeVisible();
    const known = async () =>
      (await cellsOf(work(page).getByRole('table').first())).map(([period, count]) => [period, count]);
    await expect.poll(known).toContainEqual(['2025', '31']);
    expect(await known()).toContainEqual(['2024', '0']);

    await open(page, '#/trends?onderwerp=halt-verwijzingen&eenheid=jaar');
    await page
      .locator('details')
      .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')));
    await expect(page.getByRole('row', { name: /^2025\s*31/ }).first()).toBeVisible();

    await open(page, '#/dossier?deel=registraties&indicator=halt-verwijzingen');
    const history = part(page, 'Eerder vastgelegd');
    await history.getByRole('button', { name: 'Trek in 2025' }).click();
    await page.getByLabel('Waarom trekt u dit in?').fill('Dubbel geteld.');
    await history.getByLabel('Uw rol').fill('analist veiligheid');
    await history.getByRole('button', { name: 'Trek in', exact: true }).click();
    await expect(page.getByText('Ingetrokken: Halt-verwijzingen, 2025.')).toBeVisible();
    await expect.poll(known).toContainEqual(['2025', 'geen cijfer']);
    expect(await known()).toContainEqual(['2024', '0']);
  });

  test('what is no count is told at its field, and nothing is kept', async ({ page }) => {
    await open(page, '#/dossier?deel=registraties&indicator=halt-verwijzingen');
    await page.getByLabel('Nieuw aantal voor 2025').fill('veel');
    await button(page, 'Leg aantal vast').click();
    await expect(page.locator('.vb-problems').getByRole('listitem')).toHaveCount(3);
    await expect(page.getByLabel('Nieuw aantal voor 2025')).toHaveAccessibleDescription(/geen heel getal/);
    await expect(page.getByText('Het team heeft hier nog niets ingevoerd.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  readingTest('the form to fill in elsewhere is a CSV in our own format', async ({ page }) => {
    await open(page, '#/dossier?deel=registraties');
    await page.getByText('Liever in een rekenblad?').click();
    const download = page.waitForEvent('download');
    await button(page, 'Download invulblad').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^invulblad-eigen-registraties-GM0163-.*\.csv$/);
    const [header, ...lines] = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n');
    expect(header).toBe('periode;soort;gebied;aantal;voorlopig');
    expect(lines.length).toBeGreaterThan(24);
    for (const line of lines) expect(line).toMatch(/^\d{4}(-Q[1-4]|-\d{2})?;.+;GM0163;;0$/);
  });

  readingTest('stay in the closed meeting', async ({ page }) => {
    await open(page, '#/dossier?deel=registraties&publiek=openbaar');
    await expect(page.getByText(/^Eigen registraties vult u in voor de driehoek/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});

test.describe('The dossier', () => {
  readingTest('shows the list or the work on a phone, with a way back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '#/dossier');
    await expect(work(page)).toBeHidden();
    await button(page, /^Fietsendiefstallen/).click();
    await expect(work(page)).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await button(page, 'Terug naar de lijst').click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  for (const hash of ['#/dossier', '#/dossier?deel=registraties', '#/dossier?publiek=openbaar'])
    readingTest(`axe finds nothing on ${hash}`, async ({ page }) => {
      await open(page, hash);
      await page
        .locator('details')
        .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')));
      expect(await violations(page)).toEqual([]);
    });
});
