import type { Page } from '@playwright/test';
import { audienceMark, openAudience } from './audience.ts';
import { violations } from './axe.ts';
import { listen, search } from './messages.ts';
import { expect, goTo, open, readingTest, test } from './page.ts';
import { publicTest } from './site.ts';

const sheet = (page: Page) => page.getByRole('article');
const sentences = (page: Page) => sheet(page).locator('.vb-raad__sentences > li');

test.describe('The sheet for the council and the press', () => {
  readingTest('is two actions away from Overzicht, and the driehoek is back after it', async ({ page }) => {
    await open(page, '#/overzicht');
    await goTo(page, 'Raad');
    await expect(audienceMark(page)).toHaveAccessibleName(/Openbaar$/);
    await expect(sentences(page)).toHaveCount(5);
    for (const sentence of await sentences(page).all()) {
      await expect(sentence).toContainText(/\d.*\.\s*fictief/);
      await expect(sentence).toContainText(/okt\s2025\s–\u2060\ssep\s2026/);
      await expect(sentence).toContainText(/marge \d+/);
    }
    await expect(sheet(page)).toContainText('niet te zeggen');
    await expect(sheet(page)).not.toContainText(/driehoek|vertrouwelijk|bewijs/i);
    const dialog = await openAudience(page);
    await expect(dialog).toContainText('toont altijd het openbare beeld');
    await expect(dialog.getByRole('radio')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await goTo(page, 'Overzicht');
    await expect(audienceMark(page)).toHaveAccessibleName(/alleen driehoek/);
  });

  test('asks for everybody only, also where a link asks for the driehoek', async ({ page }) => {
    await listen(page);
    await open(page, '#/raad?publiek=driehoek');
    await expect(sentences(page)).toHaveCount(5);
    await expect(sheet(page).getByRole('table')).toBeVisible();
    const heard = await search(page, 5);
    expect(heard.faults).toEqual([]);
    expect(heard.findings).toBeGreaterThan(5);
  });

  readingTest('prints whole on one A4, with its marks and no controls', async ({ page }) => {
    await open(page, '#/raad');
    await expect(sheet(page).getByRole('table')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/);
    await page.emulateMedia({ media: 'print' });
    // The room within the margins of an A4: 182 mm.
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await beyondTheEdge(page)).toEqual([]);
    await expect(page.locator('.vb-only-print')).toHaveText('Openbaar');
    await expect(page.getByText('Voorbeelddata: fictief')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Druk af of bewaar als PDF' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [390, 844],
  ] as const)
    readingTest(`axe finds nothing at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/raad');
      await expect(sheet(page).getByRole('table')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
});

publicTest('a public deployment without counts says so, priority by priority', async ({ page }) => {
  await open(page, '#/raad');
  await expect(sentences(page)).toHaveCount(5);
  await expect(sentences(page).first()).toContainText('hierover is geen cijfer te tonen');
  await expect(page.getByText('Geef niet twee bladen uit')).toHaveCount(0);
});

/** What of the sheet reaches over the edge of the paper. */
async function beyondTheEdge(page: Page): Promise<string[]> {
  return sheet(page).evaluate((article) =>
    [...article.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`),
  );
}
