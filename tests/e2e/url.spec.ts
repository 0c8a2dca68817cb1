import { audienceMark } from './audience.ts';
import { mapReady } from './kaart.ts';
import { choose, expect, goTo, open, part, settled, readingTest, test } from './page.ts';

test.describe('The URL is the View', () => {
  readingTest('a copied URL gives the same screen in a fresh page', async ({ page, context }) => {
    await open(page, '#/kaart');
    await choose(page, 'Wat', 'Woninginbraken');
    await choose(page, 'Hoe', 'Vakken van 500 meter');
    await page.getByRole('checkbox', { name: "Camera's en gebieden" }).uncheck();
    await page.getByRole('combobox', { name: 'Periode' }).selectOption('2023');
    await part(page, 'Buurten in beeld').getByRole('button').first().click();
    await settled(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await settled(other);
    await expect(other.getByRole('radio', { name: 'Woninginbraken' })).toBeChecked();
    await expect(other.getByRole('radio', { name: 'Vakken van 500 meter' })).toBeChecked();
    await expect(other.getByRole('checkbox', { name: "Camera's en gebieden" })).not.toBeChecked();
    await expect(other.getByRole('combobox', { name: 'Periode' })).toHaveValue('2023-01..2023-12');
    await expect(other.getByRole('button', { pressed: true })).toHaveCount(1);
    await mapReady(page);
    await mapReady(other);
    const text = (of: typeof page) => of.getByRole('main').innerText();
    expect(await text(other)).toBe(await text(page));
  });

  readingTest('back and forward go through screens and choices', async ({ page }) => {
    await open(page, '#/overzicht');
    await goTo(page, 'Trends');
    await page.getByRole('combobox', { name: 'Onderwerp' }).selectOption({ label: 'Woninginbraken' });
    await expect(page).toHaveURL(/onderwerp=woninginbraken/);
    await goTo(page, 'Gegevens');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Onderwerp' })).toHaveValue('woninginbraken');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Onderwerp' })).toHaveValue('jeugdoverlast-meldingen');
    await page.goBack();
    await expect(page).toHaveTitle(/^Overzicht/);
    await page.goForward();
    await expect(page).toHaveTitle(/^Trends/);
  });

  readingTest('the period and the audience go along to every screen', async ({ page }) => {
    await open(page, '#/overzicht?periode=2024-01..2024-12');
    for (const screen of ['Kaart', 'Trends', 'Overzicht'] as const) {
      await goTo(page, screen);
      await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveValue('2024-01..2024-12');
    }
    await open(page, '#/overzicht?publiek=openbaar');
    for (const screen of ['Kaart', 'Trends', 'Gegevens'] as const) {
      await goTo(page, screen);
      await expect(audienceMark(page)).toHaveAccessibleName(/Openbaar$/);
    }
  });

  readingTest('Trends opens at the first priority, and a link of before at the total', async ({ page }) => {
    const subject = page.getByRole('combobox', { name: 'Onderwerp' });
    await open(page, '#/trends');
    await expect(subject).toHaveValue('jeugdoverlast-meldingen');
    await open(page, '#/trends?versie=1&periode=2024-01..2024-12');
    await expect(subject).toHaveValue('misdrijven/0.0.0');
  });

  test('an unknown part is told and dropped; the rest holds', async ({ page }) => {
    await open(page, '#/trends?versie=1&toekomst=ja&periode=2026-13..2027-01&onderwerp=woninginbraken');
    await expect(page.getByText(/niet herkend en niet gebruikt: toekomst, periode\./)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Onderwerp' })).toHaveValue('woninginbraken');
    await open(page, '#/trends?versie=1&gemeente=GM9999&onderwerp=oude-indicator&gebied=BU99999999');
    await expect(page.getByText(/niet gebruikt: gemeente, gebied, onderwerp\./)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Onderwerp' })).toHaveValue('jeugdoverlast-meldingen');
    await open(page, '#/bestaat-niet');
    await expect(page.getByText(/niet herkend en niet gebruikt: bestaat-niet\./)).toBeVisible();
    await expect(page).toHaveTitle(/^Overzicht/);
  });
});

test.describe('Audience and "fictief" stay in view', () => {
  for (const [width, height] of [
    [1366, 768],
    [360, 740],
  ] as const)
    readingTest(`at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const madeUp = page.getByText('Voorbeelddata: fictief');
      await open(page, '#/overzicht');
      for (const screen of ['Kaart', 'Trends', 'Gegevens'] as const) {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await expect(audienceMark(page)).toBeInViewport({ ratio: 1 });
        await expect(madeUp).toBeInViewport({ ratio: 1 });
        await page.evaluate(() => scrollTo(0, 0));
        await goTo(page, screen);
      }
      // A series of the police, of which nothing was made up.
      await open(page, '#/trends?onderwerp=totaal');
      await expect(madeUp).toHaveCount(0);
    });
});
