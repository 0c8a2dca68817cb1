import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { choose, expect, open, part, settled, readingTest, test } from './page.ts';

/** Deadlines are measured against this day: the fourth quarter of 2026. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
});

const grid = (page: Page): Locator => page.getByRole('table', { name: /^Actiepunten per prioriteit/ });
const row = (page: Page, name: string): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
const rows = (page: Page): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.locator('.vb-open') });
const stands = (page: Page): Locator => page.getByRole('navigation', { name: 'Toon alleen' });
const unfold = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

test.describe('Uitvoering', () => {
  readingTest('says first how many are late and whose, then how the others stand', async ({ page }) => {
    await open(page, '#/uitvoering');
    const summary = part(page, '5 van 45 actiepunten te laat');
    await expect(summary).toContainText('Burgemeester 5 · Gemeentesecretaris 1');
    await expect(summary).toContainText('Alle standen zijn fictief');
    const counts = await stands(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(counts).toEqual([
      '5 te laat',
      '10 dit kwartaal',
      '36 loopt',
      '1 niet gestart',
      '7 gereed',
      '1 vervallen',
    ]);
    await expect(rows(page)).toHaveCount(45);
  });

  test('keeps the filter in the URL, and back undoes it', async ({ page }) => {
    await open(page, '#/uitvoering');
    await stands(page)
      .getByRole('link', { name: /te laat$/ })
      .click();
    await expect(page).toHaveURL(/stand=te\+laat/);
    await expect(rows(page)).toHaveCount(5);
    await page.getByLabel('Eigenaar', { exact: true }).selectOption('Gemeentesecretaris');
    await expect(page).toHaveURL(/eigenaar=Gemeentesecretaris/);
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText('1 van 2 actiepunten: te laat')).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(rows(page)).toHaveCount(1);
    await page.goBack();
    await expect(rows(page)).toHaveCount(5);
    await page.getByLabel('Prioriteit', { exact: true }).selectOption('hic');
    await expect(row(page, 'Inrichten Digitaal Opkopersregister (DOR/DOL)')).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect(page).toHaveURL(/#\/uitvoering$/);
    await expect(rows(page)).toHaveCount(45);
  });

  readingTest('leaves a stand that does not exist, and says so', async ({ page }) => {
    await open(page, '#/uitvoering?stand=bijna');
    await expect(page.getByText('De stand “bijna” in het webadres bestaat niet.')).toBeVisible();
    await expect(rows(page)).toHaveCount(45);
  });

  readingTest('says every quarter in words, and where the plan can be read in two ways', async ({ page }) => {
    await open(page, '#/uitvoering?prioriteit=ondermijning');
    await expect(grid(page).getByRole('columnheader', { name: 'Q3 2025' })).toBeAttached();
    const doubtful = row(page, 'Screeningsbeleid herzien');
    const cells = doubtful.getByRole('cell');
    // After the owner and the status: twelve quarters from Q1 2024.
    await expect(cells.nth(3)).toHaveText('niet gepland');
    await expect(cells.nth(4)).toHaveText('genoemd in het plan');
    await expect(cells.nth(6)).toHaveText('dubbelzinnig in het plan');
    await expect(cells.nth(10)).toHaveText('niet gepland, na het einde, nog open');
    await expect(cells.nth(13)).toHaveText('niet gepland, te laat');
    await expect(doubtful).toContainText('te laat: gepland t/m Q4 2025');
    await unfold(page, 'Screeningsbeleid herzien');
    await expect(page.getByText('Bron: “Q3 en Q4 2024 2025”.')).toBeVisible();
    await expect(page.getByText(/Q1\s2025.{1,4}–.{1,4}Q4\s2025 \(dubbelzinnig\)/u)).toBeVisible();
    await expect(page.getByText('“Screeningsbeleid van de gemeente herzien.')).toBeVisible();
    await expect(page.getByText(/, regel 349$/)).toBeHidden();
    await page.getByText('Waar in het plan', { exact: true }).click();
    await expect(page.getByText(/, regel 349$/)).toBeVisible();
  });

  test('takes a status with date, note and role: the row, the count and Overzicht follow, also later', async ({
    page,
  }) => {
    await open(page, '#/overzicht');
    await page.getByRole('link', { name: '5 van 45 actiepunten te laat' }).click();
    await expect(page).toHaveURL(/#\/uitvoering\?.*stand=te\+laat/);
    await settled(page);
    await unfold(page, 'Privacyprotocol');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Vul in vanuit welke rol u dit vastlegt.')).toBeVisible();
    await expect(page.getByLabel('Uw rol')).toBeFocused();
    await page.getByLabel('Uw rol').fill('Coördinator veiligheid');
    await choose(page, 'Stand', 'gereed');
    await page.getByLabel('Sinds wanneer').fill('2026-12-01');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Een stand kan niet in de toekomst liggen.')).toBeVisible();
    await page.getByLabel('Sinds wanneer').fill('2026-11-20');
    await page.getByLabel('Toelichting').fill('Vastgesteld door het college.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Vastgelegd: Privacyprotocol is gereed sinds 20 nov 2026.')).toBeVisible();
    const done = row(page, 'Privacyprotocol');
    await expect(done).toContainText('gereed sinds 20 nov 2026');
    await expect(done).not.toContainText('fictief');
    await expect(part(page, '4 van 45 actiepunten te laat')).toContainText(
      '44 van de 45 standen zijn fictief',
    );

    await open(page, '#/uitvoering?stand=gereed');
    await expect(row(page, 'Privacyprotocol')).toContainText('gereed sinds 20 nov 2026');
    await unfold(page, 'Privacyprotocol');
    const history = page.getByRole('listitem').filter({ hasText: 'Vastgesteld door het college.' });
    await expect(history).toContainText('gereed sinds 20 nov 2026, Coördinator veiligheid');
    await open(page, '#/overzicht');
    await expect(part(page, 'Uitvoering')).toContainText('4 van 45 actiepunten te laat');

    await open(page, '#/uitvoering?publiek=openbaar');
    await unfold(page, 'Privacyprotocol');
    await expect(page.getByRole('heading', { name: 'Standen tot nu toe' })).toBeVisible();
    await expect(row(page, 'Privacyprotocol')).toContainText('gereed sinds 20 nov 2026');
    await expect(page.getByText(/Vastgesteld door|Coördinator veiligheid/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Leg vast' })).toHaveCount(0);
    await expect(page.getByLabel('Toelichting')).toHaveCount(0);
  });

  test('works by keyboard alone', async ({ page }) => {
    await open(page, '#/uitvoering?prioriteit=jeugd');
    const button = page.getByRole('button', { name: 'Cameratoezicht', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Waar in het plan')).toBeFocused();
    const chosen = page.getByRole('radio', { name: 'gereed', exact: true });
    // The ways to the evaluations of the cameras lie between.
    for (let at = 0; at < 6; at += 1) {
      await page.keyboard.press('Tab');
      if (await chosen.evaluate((radio) => radio === document.activeElement)) break;
    }
    await expect(chosen).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'vervallen', exact: true })).toBeChecked();
    await page.getByLabel('Uw rol').focus();
    await page.keyboard.type('teamchef');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Cameratoezicht')).toContainText('vervallen sinds 23 nov 2026');
    await button.focus();
    await page.keyboard.press('Space');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  readingTest('keeps the head of the grid in view', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, '#/uitvoering');
    await row(page, 'Huis van Herstel').or(rows(page).nth(40)).first().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await expect(grid(page).getByRole('columnheader', { name: 'Actiepunt' })).toBeInViewport();
  });

  for (const [publiek, mark] of [
    ['driehoek', 'vertrouwelijk-driehoek'],
    ['openbaar', 'openbaar'],
  ] as const)
    readingTest(`gives the list as a CSV that says it is for ${publiek}`, async ({ page }) => {
      await open(page, `#/uitvoering?publiek=${publiek}&stand=te laat`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download als CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`uitvoering-GM0163-2026-11-23-${mark}.csv`);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.trimEnd().split('\r\n')).toHaveLength(6);
      expect(text.includes('Capaciteit ontbreekt nog.')).toBe(publiek === 'driehoek');
    });

  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [390, 844],
  ] as const)
    readingTest(`has no barriers at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const hash of [
        '#/uitvoering?prioriteit=ondermijning',
        '#/uitvoering?publiek=openbaar&stand=te laat',
      ]) {
        await open(page, hash);
        await unfold(page, 'Screeningsbeleid herzien');
        await expect(grid(page)).toHaveCount(width < 1024 ? 0 : 1);
        await expect(page.getByText(/te laat: gepland t\/m Q4 2025/).first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        const gridWidth = await page.evaluate(
          () => document.querySelector('.vb-uitvoering')?.getBoundingClientRect().right ?? 0,
        );
        expect(gridWidth).toBeLessThanOrEqual(width);
      }
    });

  readingTest('says the quarters in words on a phone, a card for each action point', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, '#/uitvoering?prioriteit=hic');
    const card = page.getByRole('listitem').filter({ hasText: 'Inrichten Digitaal Opkopersregister' });
    await expect(card).toContainText('Planning: Q4 2024 afronden');
    await expect(card).toContainText('te laat: gepland t/m Q4 2024');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
