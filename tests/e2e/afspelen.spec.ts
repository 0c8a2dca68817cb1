import type { Browser, Page } from '@playwright/test';
import { mapReady } from './kaart.ts';
import { expect, open, part, readingTest, settled, test } from './page.ts';

/** A page for whom things may move by themselves. */
async function movingPage(browser: Browser, baseURL: string | undefined, hash: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'no-preference', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(`./${hash}`);
  await settled(page);
  return page;
}

test.describe('Afspelen', () => {
  test('goes through quarters at a speed, the bars move along, and Escape stops it', async ({
    browser,
    baseURL,
  }) => {
    const page = await movingPage(browser, baseURL, '#/kaart?periode=2025-01..2025-03');
    const time = part(page, 'Periode');
    await time.getByRole('combobox', { name: 'Stap' }).selectOption('per kwartaal');
    await time.getByRole('combobox', { name: 'Snelheid' }).selectOption('langzaam');
    await time.getByRole('button', { name: 'Speel af per kwartaal' }).click();
    for (const period of ['2e kwartaal 2025', '3e kwartaal 2025']) {
      await expect(time.locator('.vb-time__period')).toHaveText(period);
      // What is drawn is of the time that is said, before it goes on.
      await expect(part(page, 'Meldingen jeugdoverlast')).toContainText(`per km² in ${period}`);
      await expect(page.locator('.vb-brush__bar--in')).toHaveCount(3);
    }
    await page.keyboard.press('Escape');
    await expect(time.getByRole('button', { name: 'Speel af per kwartaal' })).toBeVisible();
    await expect(time.getByRole('status')).toContainText('Gestopt bij');
    await expect(page).toHaveURL(/periode=2025-(07\.\.2025-09|10\.\.2025-12)/);
    await page.context().close();
  });

  test('stops at the end, and begins at the start when it is played from there', async ({
    browser,
    baseURL,
  }) => {
    const page = await movingPage(browser, baseURL, '#/kaart?periode=2026-07..2026-09');
    const time = part(page, 'Periode');
    await time.getByRole('combobox', { name: 'Snelheid' }).selectOption('snel');
    await time.getByRole('button', { name: 'Speel af per maand' }).click();
    await expect(page).toHaveURL(/periode=2026-08\.\.2026-10/);
    await expect(time.getByRole('status')).toHaveText(/^Gestopt bij aug\s2026.*okt\s2026\.$/);
    await time.getByRole('button', { name: 'Speel af per maand' }).click();
    await expect(time).toContainText('2019');
    await time.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.context().close();
  });

  readingTest('who wants no movement gets steps, back and on', async ({ page }) => {
    await open(page, '#/kaart?periode=2025-01..2025-03');
    const time = part(page, 'Periode');
    await expect(time.getByRole('button', { name: /^Speel af/ })).toHaveCount(0);
    await expect(time.getByRole('combobox', { name: 'Snelheid' })).toHaveCount(0);
    await time.getByRole('combobox', { name: 'Stap' }).selectOption('per kwartaal');
    await time.getByRole('button', { name: 'Vorig kwartaal' }).click();
    await expect(page).toHaveURL(/periode=2024-10\.\.2024-12/);
    await time.getByRole('button', { name: 'Volgend kwartaal' }).press('Enter');
    await expect(page).toHaveURL(/periode=2025-01\.\.2025-03/);
  });

  readingTest('openbaar goes by what is published: a whole year or quarter at once', async ({ page }) => {
    await open(page, '#/kaart?publiek=openbaar&periode=2025-01..2025-12');
    const time = part(page, 'Periode');
    await expect(time.getByRole('combobox', { name: 'Stap' })).toHaveCount(0);
    await time.getByRole('button', { name: 'Vorig jaar' }).click();
    await expect(page).toHaveURL(/periode=2024-01\.\.2024-12/);
    await mapReady(page);
    await expect(page.getByText('Deze kaart is er niet')).toHaveCount(0);
    await time.getByRole('radio', { name: 'Kwartaal' }).check();
    await time.getByRole('button', { name: 'Vorig kwartaal' }).click();
    await expect(page).toHaveURL(/periode=2024-07\.\.2024-09/);
  });
});
