import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, open, part, settled, test } from './page.ts';
import { textsOf } from './pdf.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-05T10:00:00Z'));
});

const headline = (page: Page) => page.locator('.vb-present__headline');
const wall = (page: Page) => page.getByRole('region', { name: /^Veiligheidsoverleg Hellendoorn/ });

/** Waits until every page of the meeting has its figures. */
async function made(page: Page): Promise<void> {
  await expect(page.getByText('wordt berekend', { exact: true })).toHaveCount(0, { timeout: 60_000 });
}

test.describe('Overleg', () => {
  test('is on the wall in three actions, and goes by keyboard, presenter and finger', async ({ page }) => {
    await open(page, '#/overzicht');
    await page.getByRole('button', { name: /^Vergadering/ }).click();
    await page.getByRole('link', { name: 'Overleg', exact: true }).click();
    await page.getByRole('button', { name: 'Presenteren', exact: true }).click();
    await expect(wall(page)).toBeVisible();
    await expect(headline(page)).toBeFocused();
    const first = page.url();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/pagina=overzicht/);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/pagina=nieuw/);
    await page.getByRole('button', { name: 'Volgende pagina', exact: true }).click();
    await expect(page).toHaveURL(/pagina=overzicht/);
    await page.getByRole('link', { name: /^Uitvoering/ }).click();
    await expect(headline(page)).toContainText('te laat');
    await page.keyboard.press('b');
    await expect(page.getByRole('button', { name: 'Scherm weer aan' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Scherm weer aan' })).toHaveCount(0);
    await expect(page).toHaveURL(/pagina=uitvoering/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/pagina=nieuw/);
    await page.keyboard.press('Escape');
    await expect(wall(page)).toHaveCount(0);
    expect(first).toContain('vorm=presenteren');
  });

  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
  ] as const)
    test(`can be read at four metres, each page whole, at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/overleg?versie=1&vorm=presenteren');
      const pages = await page.locator('.vb-present__agenda a').count();
      expect(pages).toBeGreaterThanOrEqual(8);
      for (let at = 0; ; at += 1) {
        await expect(page.getByText('De cijfers worden berekend')).toHaveCount(0, { timeout: 60_000 });
        const smallest = await wall(page).evaluate((root) => {
          const sizes: number[] = [];
          const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
            const parent = node.parentElement;
            if (
              parent === null ||
              (node.textContent ?? '').trim() === '' ||
              parent.closest('.vb-hidden') !== null
            )
              continue;
            const scale =
              parent instanceof SVGElement && parent.ownerSVGElement !== null
                ? (parent.ownerSVGElement.getScreenCTM()?.a ?? 1)
                : 1;
            sizes.push(
              parseFloat(getComputedStyle(parent).fontSize) * (parent instanceof SVGElement ? scale : 1),
            );
          }
          return Math.min(...sizes);
        });
        expect(smallest, page.url()).toBeGreaterThanOrEqual(height / 45);
        const overflow = await page.evaluate(() => {
          const room = document.querySelector('.vb-present');
          return room === null
            ? 0
            : Math.max(room.scrollHeight - room.clientHeight, room.scrollWidth - room.clientWidth);
        });
        expect(overflow, page.url()).toBeLessThanOrEqual(1);
        if (await page.getByRole('button', { name: 'Volgende pagina', exact: true }).isDisabled()) break;
        expect(at).toBeLessThan(30);
        await page.keyboard.press('PageDown');
      }
    });

  test('is composed, kept, frozen and followed by the next one', async ({ page }) => {
    await open(page, '#/overleg');
    await page.getByLabel('Naam', { exact: true }).fill('Overleg van november');
    await page.getByLabel('Aanwezig (rollen, met komma’s ertussen)').fill('burgemeester, teamchef politie');
    await page.getByLabel('Onderdeel', { exact: true }).selectOption('trends');
    await page.getByLabel('Waarover', { exact: true }).selectOption({ label: 'Fietsendiefstallen' });
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('button', { name: 'Zet Trends en doelen: Fietsendiefstallen eerder' }).click();
    // What the team says of a page holds a figure that follows the data.
    const about = 'Toelichting bij Trends en doelen: Fietsendiefstallen';
    await page.getByRole('button', { name: about, exact: true }).click();
    await page.getByRole('textbox', { name: about, exact: true }).fill('Het waren er');
    await page.getByRole('button', { name: 'Voeg in: aantal in de periode', exact: true }).click();
    await expect(page.locator('.vb-compose__note')).toHaveText(/^Het waren er \d+\*?$/);
    await page.getByRole('button', { name: /^Haal Risico’s weg/ }).click();
    await page.getByLabel('Of plak het adres van een scherm').fill('#/dossier');
    await page.getByRole('button', { name: 'Voeg dit scherm toe' }).click();
    await expect(page.getByText('Dit adres is geen scherm')).toBeVisible();
    // What was typed stands again after a reload.
    await page.reload();
    await settled(page);
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Overleg van november');
    await page.getByRole('button', { name: 'Bewaar het overleg' }).click();
    await expect(page.getByText('Vul in vanuit welke rol')).toBeVisible();
    await page
      .getByLabel(/^In welke rol|^Uw rol|rol/)
      .last()
      .fill('analist veiligheid');
    await page.getByRole('button', { name: 'Bewaar het overleg' }).click();
    await expect(page.getByText('Het overleg is bewaard.')).toBeVisible();
    await made(page);
    await page.getByRole('button', { name: 'Zet dit overleg vast' }).click();
    await page.getByRole('button', { name: 'Ja, zet vast zoals het nu is' }).click();
    const list = part(page, 'Overleggen');
    await expect(list.getByText('Vastgezet')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bewaar het overleg' })).toHaveCount(0);
    // What was frozen is read again at the next visit, by its seal.
    await page.reload();
    await expect(list.getByText('Vastgezet')).toBeVisible();
    await list.getByRole('button', { name: /^Maak het overleg na/ }).click();
    await expect(page.getByLabel('Datum', { exact: true })).toHaveValue('3 dec 2026');
    await expect(list.getByText('In voorbereiding')).toBeVisible();
  });

  test('becomes a report, and files that say for whom they are', async ({ page }) => {
    await open(page, '#/overleg?versie=1&vorm=verslag');
    const print = page.getByRole('button', { name: 'Print of bewaar als PDF' });
    await expect(print).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: /^Verslag, 5 november 2026/ })).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als webpagina' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(
      'veiligheidsbeeld-verslag-GM0163-2026-11-05-vertrouwelijk-alleen-driehoek.html',
    );
    const text = await readFile(await file.path(), 'utf8');
    expect(text).not.toMatch(/<script|<button|src="http|href="http|url\(/);
    expect(text).toContain('Alleen driehoek');
    expect(text).toContain('fictief');
    // It opens anywhere: a page of its own, with its pictures.
    const other = await page.context().newPage();
    await other.setContent(text);
    await expect(other.getByRole('heading', { name: /^Verslag, 5 november 2026/ })).toBeVisible();
    expect(await other.locator('svg').count()).toBeGreaterThan(2);
    await other.close();
    expect(await violations(page)).toEqual([]);
  });

  test('of a link that was made elsewhere says what differs here, and that a meeting is not here', async ({
    page,
  }) => {
    await open(page, '#/overleg?versie=2&cijfers=00000000.2026-09');
    const told = page.getByText(
      /^Deze link is gemaakt met cijfers tot en met september 2026; in deze browser/,
    );
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: 'Begrepen', exact: true }).click();
    await expect(told).toHaveCount(0);
    await expect(page).not.toHaveURL(/cijfers=/);
    await open(page, '#/overleg?versie=2&overleg=elders');
    await expect(page.getByText('Dit overleg staat niet in deze browser')).toBeVisible();
    await page.getByRole('link', { name: 'Naar de overleggen in deze browser' }).click();
    await expect(page.getByRole('button', { name: 'Presenteren', exact: true })).toBeVisible();
  });

  test('has a sheet of one indicator on A4, in openbaar as well', async ({ page }) => {
    await open(page, '#/trends?versie=2&publiek=openbaar');
    await page.getByRole('link', { name: 'Blad op A4' }).click();
    await expect(page.getByRole('button', { name: 'Print of bewaar als PDF' })).toBeVisible();
    const texts = textsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(texts.length).toBeGreaterThan(1);
    for (const [at, text] of texts.entries()) {
      expect(text).toContain(`${at + 1}van${texts.length}`);
      expect(text).toContain('Openbaar');
      expect(text).not.toContain('Vertrouwelijk');
    }
    expect(texts[0]).toContain('Bron:');
    expect(texts.join('')).toContain('Bijlage:decijfers');
    expect(await violations(page)).toEqual([]);
  });

  test('is not there in openbaar', async ({ page }) => {
    await open(page, '#/overleg?versie=1&publiek=openbaar&vorm=presenteren');
    await expect(page.getByText('Een overleg is vertrouwelijk.')).toBeVisible();
    await expect(wall(page)).toHaveCount(0);
  });
});
