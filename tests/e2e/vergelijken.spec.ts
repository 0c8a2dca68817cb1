import { list, mapReady, stage } from './kaart.ts';
import { expect, open, part, readingTest, test } from './page.ts';

const beside = 'Naast elkaar met';
const question = 'Waar is het verschil meer dan toeval?';
const [now, before] = [
  'nov\u00a02025\u00a0–\u2060\u00a0okt\u00a02026',
  'nov\u00a02024\u00a0–\u2060\u00a0okt\u00a02025',
];

test.describe('Vergelijken', () => {
  readingTest('two times stand beside each other, and move together', async ({ page }) => {
    await open(page, '#/kaart');
    await page.getByRole('combobox', { name: beside }).selectOption(before);
    await expect(page).toHaveURL(/eerder=1/);
    await expect(list(page).getByRole('columnheader')).toHaveText(['buurt', now, before]);
    await expect(page.locator('.vb-brush__beside')).toHaveCount(1);
    const [one, other] = [await mapReady(page, now), await mapReady(page, before)];
    await expect(other).toHaveAttribute('data-centre', (await one.getAttribute('data-centre')) ?? '');
    const classes = (name: string) => part(page, name).locator('.vb-legend__classes').innerText();
    expect(await classes(before)).toBe(await classes(now));
    await one.getByRole('region', { name: /^Kaart: / }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/plek=/);
    await expect(other).toHaveAttribute('data-centre', (await one.getAttribute('data-centre')) ?? '');
    await page.getByRole('combobox', { name: beside }).selectOption('Niets');
    await expect(page).not.toHaveURL(/eerder=/);
    await expect(page.locator('.vb-map__stage')).toHaveCount(1);
  });

  readingTest(
    'the difference fills only what is more than chance, in a picture, a sentence and a table',
    async ({ page }) => {
      await open(page, '#/kaart?wat=jeugdoverlast-meldingen,fietsendiefstal');
      await page.getByRole('radio', { name: 'Verschil' }).check();
      await expect(page).toHaveURL(/verschil=ja/);
      const panel = part(page, question);
      await expect(panel).toContainText(
        /Waarschijnlijk geen toeval: op \d+ plekken naar verhouding meer meldingen jeugdoverlast en op/,
      );
      const map = 'Verschil: Meldingen jeugdoverlast tegenover Fietsendiefstallen';
      await mapReady(page, map);
      await expect(page.locator('.vb-map__stage')).toHaveCount(1);
      await expect(part(page, map).getByRole('group', { name: 'Legenda' })).toContainText(
        /naar verhouding meer meldingen jeugdoverlast.*Alleen gekleurd waar het verschil waarschijnlijk geen toeval is/s,
      );
      const first = panel.getByRole('row').nth(1);
      await expect(first).toContainText('Nijverdal-Centrum, bij Station Nijverdal');
      await first.getByRole('button').click();
      await expect(stage(page)).toHaveAttribute('data-centre', /,14\.5$/);
      await expect(stage(page).getByRole('status')).toContainText('naar verhouding meer fietsendiefstallen');
    },
  );

  readingTest('both columns of the list are read whole', async ({ page }) => {
    for (const width of [1366, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      await open(page, '#/kaart?wat=fietsendiefstal&eerder=1');
      const table = part(page, 'Buurten in beeld').getByRole('table').first();
      await expect(table.getByRole('row').nth(1)).toBeVisible();
      const room = await table.evaluate((one) => {
        const box = one.parentElement?.getBoundingClientRect();
        const cells = Array.from(one.querySelectorAll('td, th'), (cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().right;
        });
        return (box?.right ?? 0) - Math.max(...cells);
      });
      expect(room).toBeGreaterThanOrEqual(0);
    }
  });

  readingTest('of too few, and where nothing differs, a sentence says so', async ({ page }) => {
    await open(page, '#/kaart?eerder=1&verschil=ja');
    await expect(part(page, question)).toContainText(
      /Nergens: op geen van de \d+ bekeken vakken is het verschil met/,
    );
    await open(page, '#/kaart?wat=woninginbraken&periode=2026-10..2026-10&eerder=1&verschil=ja');
    await expect(part(page, question)).toContainText(/Niet te zeggen: samen hebben \d+ incidenten een plek/);
  });

  readingTest(
    'openbaar has two maps of published years, and one sentence on why no difference',
    async ({ page }) => {
      await open(page, '#/kaart?publiek=openbaar&periode=2025-01..2025-12&eerder=1&verschil=ja');
      await expect(page.getByText('Openbaar is dit er niet: verschil.')).toBeVisible();
      await expect(
        page.getByText(/Waar het verschil meer is dan toeval, is er alleen voor de driehoek/),
      ).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Verschil' })).toHaveCount(0);
      await expect(page.locator('.vb-map__stage')).toHaveCount(2);
    },
  );
});
