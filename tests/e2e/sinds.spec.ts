import { violations } from './axe.ts';
import { cellsOf, expect, open, part, readingTest, settled, test } from './page.ts';

/** Recounted by hand from the demo data: fietsendiefstallen of 4 to 31 October 2026 and 2025, and in Nijverdal-Centrum. */
const bikes = { now: 15, before: 24, centre: 6 };

test.describe('Sinds vorig overleg', () => {
  test('is read in two actions from another screen, and leads to the map of those very days', async ({
    page,
  }) => {
    await page.goto('./#/uitvoering');
    await page.getByRole('button', { name: 'Vergadering' }).click();
    await page.getByRole('link', { name: 'Sinds vorig overleg' }).click();
    await expect(
      page.getByText(/^Niets springt eruit\. 1 ligt buiten het verwachte, maar dat kan toeval zijn/),
    ).toBeVisible();
    await expect(
      page.getByText(/de laatste vier weken met cijfers.*tot en met 31 oktober 2026\./),
    ).toBeVisible();
    const rows = await cellsOf(part(page, 'Wat er gebeurde: 4 tot en met 31 okt 2026').getByRole('table'));
    expect(rows.length).toBe(15);
    const found = rows.find(([name]) => name === 'Fietsendiefstallen');
    expect(found?.slice(1, 5)).toEqual([
      `${bikes.now}*`,
      expect.stringMatching(/^10\D+43: zoals verwacht$/),
      expect.stringContaining(`${bikes.before}`),
      `Nijverdal-Centrum: ${bikes.centre}*`,
    ]);
    expect(rows.find(([name]) => name === 'Overvallen')?.[2]).toBe('te weinig om iets over toeval te zeggen');
    await page.getByRole('link', { name: /^Kaart ?: Fietsendiefstallen, deze dagen$/ }).click();
    await expect(page.getByText(/^4\stot\sen\smet\s31\sokt\s2026$/).first()).toBeVisible();
    await expect(page.getByText(new RegExp(`${bikes.now}\\*.*${bikes.before}`)).first()).toBeVisible();
    const list = await cellsOf(part(page, 'Buurten in beeld').getByRole('table'));
    expect(list[0]?.slice(0, 2)).toEqual(['Nijverdal-Centrum', `${bikes.centre}*`]);
    await page.goBack();
    await page.getByRole('link', { name: /^Trend ?: Fietsendiefstallen, deze dagen$/ }).click();
    await expect(
      page.getByText(new RegExp(`^Fietsendiefstallen, 4\\D+31\\sokt\\s2026: ${bikes.now}\\*\\. Verwacht`)),
    ).toBeVisible();
  });

  test('takes two days in Dutch, holds them over a reload, and says what it cannot read', async ({
    page,
  }) => {
    await page.goto('./#/sinds');
    await page.getByText('Sinds vorig overleg: 4 tot en met 31 okt 2026').click();
    const days = page.getByRole('group', { name: 'Periode in dagen' });
    await days.getByLabel('Van').fill('31-2-2026');
    await days.getByRole('button', { name: 'Toon deze dagen' }).click();
    await expect(days.getByText('Dit is geen dag. Schrijf bijvoorbeeld 4-10-2026.')).toBeVisible();
    await days.getByLabel('Van').fill('1 november 2026');
    await days.getByRole('button', { name: 'Toon deze dagen' }).click();
    await expect(days.getByText('De laatste dag ligt vóór de eerste. Wissel ze om.')).toBeVisible();
    await days.getByLabel('Van').fill('20 dec 2025');
    await days.getByLabel('Tot en met').fill('6-1-2026');
    await days.getByLabel('Tot en met').press('Enter');
    await expect(part(page, 'Wat er gebeurde: 20 dec 2025 tot en met 6 jan 2026')).toBeVisible();
    await expect(
      page.getByText('Deze tijd is korter dan vier weken: te weinig om iets over toeval te zeggen.'),
    ).toBeVisible();
    await page.reload();
    await expect(part(page, 'Wat er gebeurde: 20 dec 2025 tot en met 6 jan 2026')).toBeVisible();
    expect(page.url()).toContain('dagen=2025-12-20..2026-01-06');
  });

  readingTest('says how much of the days is known, and that nothing is after the data', async ({ page }) => {
    await open(page, '#/sinds?versie=1&dagen=2026-10-04..2026-11-23');
    await expect(
      page.getByText(/Van de 51 dagen die u koos, zijn er 28 bekend: 4\stot\sen\smet\s31\sokt\s2026\./),
    ).toBeVisible();
    await open(page, '#/sinds?versie=1&dagen=2026-11-03..2026-11-23');
    await expect(
      page.getByText(/^Over 3\stot\sen\smet\s23\snov\s2026 zijn er nog geen gegevens/),
    ).toBeVisible();
  });

  readingTest('tells openbaar of whole quarters only, and refuses days in a sentence', async ({ page }) => {
    await open(page, '#/sinds?versie=1&publiek=openbaar&dagen=2026-10-04..2026-10-31');
    await expect(page.getByText(/^4\stot\sen\smet\s31\sokt\s2026 is geen heel kwartaal\./)).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await open(page, '#/sinds?versie=1&publiek=openbaar');
    await expect(part(page, 'Wat er gebeurde: 1 jul tot en met 30 sep 2026')).toBeVisible();
    await open(page, '#/kaart?versie=1&publiek=openbaar&dagen=2026-10-04..2026-10-31');
    await expect(
      page.getByText(
        /^U koos 4\stot\sen\smet\s31\sokt\s2026\. In het openbare beeld tonen we geen losse dagen/,
      ),
    ).toBeVisible();
  });

  for (const [width, height] of [
    [1920, 1080],
    [390, 844],
  ] as const)
    readingTest(`can be read by everybody at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/sinds');
      await settled(page);
      expect(await violations(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
});
