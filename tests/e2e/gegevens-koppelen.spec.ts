import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { added, chooseFile, sets } from './gegevens.ts';
import type { MadeFile } from './gegevens.ts';
import { list } from './kaart.ts';
import { cellsOf, expect, open, settled, test } from './page.ts';

/** Thirty thefts in De Brake and three reports of a kind and a place that nobody knows, in a form of its own. */
function month(name: string, number: number): MadeFile {
  const day = (at: number): string => `${at}/${number}/26`;
  const thefts = Array.from(
    { length: 30 },
    (_, at) => `Jan Jansen;${day(Math.min(at + 1, 12))};14:30;Fietsendiefstal;De Brake;;`,
  );
  const late = `Piet;${day(12)};02:15;Fietsendiefstal;De Brake;;`;
  const youth = [9, 10, 11].map((at) => `Piet;${day(at)};22:10;Hangjeugd;Het centrum;228600;486300`);
  const lines = ['Naam;Gepleegd op;Tijd;Delict;Wijk/buurt;X;Y', ...thefts, late, ...youth];
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}

function wizard(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `${name}: wat staat in welke kolom?` });
}

const september = 'meldpunt-2026-09.csv';

test.describe('A file that nobody knows', () => {
  test('gets on the map in a few steps, and is known the next time', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, month(september, 9));
    const card = wizard(page, september);
    await expect(card.getByLabel('Lees “Gepleegd op” als')).toHaveValue('date');
    await expect(card.getByLabel('Lees “Delict” als')).toHaveValue('kind');
    await expect(card.getByRole('row', { name: /^Naam nooit gelezen/ })).toBeVisible();
    await expect(card).not.toContainText('Jansen');
    const add = card.getByRole('button', { name: 'Voeg toe' });
    await expect(add).toBeDisabled();
    await card.getByRole('radio', { name: 'De dag: dit is 1 september' }).check({ force: true });
    await expect(card.getByText('Van 34 regels kunnen er 31 mee; 3 niet:')).toBeVisible();
    await card
      .getByLabel('“Hangjeugd”, 3 regels')
      .selectOption({ label: 'Jeugdoverlast (Melding overlast jeugd)' });
    await card.getByLabel('“Het centrum”, 3 regels').selectOption({ label: 'Nijverdal-Centrum' });
    await expect(card.getByText('Alle 34 regels kunnen mee.')).toBeVisible();
    await expect(card.getByRole('table', { name: 'Zo worden de eerste regels gelezen' })).toContainText(
      '1 sep 2026, 14:30',
    );
    await card.getByLabel('Onthoud deze koppeling als').fill('Meldpunt');
    await add.click();
    const done = await added(page, september);
    await expect(sets(page).getByRole('row', { name: /^meldpunt-2026-09.csv Meldpunt/ })).toBeVisible();
    await done.getByRole('link', { name: /^Kaart: Fietsendiefstal/ }).click();
    await settled(page);
    const counts = new Map(
      (await cellsOf(list(page).getByRole('table'))).map(([key = '', count]) => [key, count]),
    );
    // Twelve days are half a month: a figure to come back to.
    expect(counts.get('De Brake')).toBe('31*');

    await page.goto('about:blank');
    await open(page, '#/gegevens');
    await chooseFile(page, month('meldpunt-2026-08.csv', 8));
    const again = wizard(page, 'meldpunt-2026-08.csv');
    await expect(again.getByText(/de koppeling “Meldpunt” van .* is ingevuld/)).toBeVisible();
    await expect(again.getByRole('radio', { name: 'De dag: dit is 1 augustus' })).toBeChecked();
    await expect(again.getByText('Alle 34 regels kunnen mee.')).toBeVisible();
    await again.getByRole('button', { name: 'Voeg toe' }).click();
    await added(page, 'meldpunt-2026-08.csv');
    await expect(sets(page).getByRole('row')).toHaveCount(3);
  });

  test('can be left alone', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, month(september, 9));
    await wizard(page, september).getByRole('button', { name: 'Stop' }).click();
    await expect(wizard(page, september)).toHaveCount(0);
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
  });

  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const)
    test(`is asked about without barriers at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/gegevens');
      await chooseFile(page, month(september, 9));
      const card = wizard(page, september);
      const question = card.getByRole('group', { name: '“Gepleegd op”: wat staat eerst in 1/9/26?' });
      await question.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await expect(card.getByText('Van 34 regels kunnen er 31 mee; 3 niet:')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
});
