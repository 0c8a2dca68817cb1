import type { Locator } from '@playwright/test';
import { violations } from './axe.ts';
import { cellsOf, expect, open, part, readingTest as test } from './page.ts';

/** The rows of a chart as a person reads them: year, share, margin. */
async function chartRows(chart: Locator): Promise<string[][]> {
  return chart
    .locator('.vb-share__row:not(.vb-share__axis)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['label', 'value', 'interval', 'hidden']
          .map((name) => row.querySelector(`.vb-share__${name}`)?.textContent ?? '')
          .filter((text) => text !== ''),
      ),
    );
}

async function openTables(region: Locator): Promise<void> {
  await region.getByText('Toon als tabel', { exact: true }).click();
}

test.describe('Beleving', () => {
  test('tells in one look what people feel, how it moved, and whether the registrations went along', async ({
    page,
  }) => {
    await open(page, '#/beleving');
    const lines = part(page, 'In één oogopslag').getByRole('listitem');
    await expect(lines).toHaveCount(5);
    const jeugd = lines.first();
    await expect(jeugd).toContainText('34%');
    await expect(jeugd).toContainText('−7 punten sinds 2023 (met\u00a0toeval\u00a0−14\u00a0tot\u00a0−0,8)');
    await expect(jeugd).toContainText('waarschijnlijk geen toeval');
    await expect(jeugd).toContainText(/Meldingen jeugdoverlast: \d+ → \d+/);
    await expect(jeugd).toContainText(/fictief/);
  });

  test('puts felt and registered side by side, each chart with the same rows as its table', async ({
    page,
  }) => {
    await open(page, '#/beleving');
    const card = part(page, 'Jeugd en Veiligheid');
    const felt = card.getByRole('img', { name: /^Ervaart u in uw buurt soms of vaak overlast van jeugd\?/ });
    const registered = card.getByRole('img', { name: /^Meldingen jeugdoverlast per jaar/ });
    await openTables(card);
    const tables = card.getByRole('table');
    const shares = await chartRows(felt);
    expect(shares.map(([year]) => year)).toEqual(['2023', '2025']);
    expect((await cellsOf(tables.first())).map((cells) => cells.slice(0, 3))).toEqual(shares);
    const counts = await chartRows(registered);
    expect(counts.map(([year]) => year)).toEqual(['2023', '2024', '2025']);
    expect(await Promise.all((await tables.all()).map(cellsOf))).toContainEqual(counts);
  });

  test('hides a share behind fewer than thirty answers, and says why', async ({ page }) => {
    await open(page, '#/beleving');
    const card = part(page, 'Ondermijning');
    const chart = card.getByRole('img', { name: /^Voelt u zich over het algemeen veilig/ });
    expect(await chartRows(chart)).toEqual([
      ['2024', '89%', '82\u00a0–\u2060\u00a094%'],
      ['2025', 'verborgen: te weinig antwoorden (24)'],
    ]);
    await expect(card.getByText(/^2025: 24 antwoorden\. Onder de 30 tonen we geen percentage/)).toBeVisible();
    await openTables(card);
    // The hidden share is nowhere on the page.
    await expect(page.getByRole('main')).not.toContainText('83%');
  });

  test('says that n is unknown, that a sample was not drawn, and shows words with their line', async ({
    page,
  }) => {
    await open(page, '#/beleving');
    const card = part(page, 'Ondermijning');
    const chart = card.getByRole('img', { name: /90%, geen marge, n onbekend/ });
    await expect(chart).toContainText('n onbekend');
    await expect(
      card.getByText('Het aantal antwoorden is onbekend. Daarom staat er geen marge.'),
    ).toBeVisible();
    const words = part(page, 'Gedigitaliseerde criminaliteit');
    await expect(words.getByText(/^“Meer dan de helft van onze inwoners .*\(uit het plan\)$/)).toBeVisible();
    await expect(
      words.getByText(
        /“door de straat op te gaan en enquêtes af te nemen”, zegt het plan.*niet representatief/,
      ),
    ).toBeVisible();
    await expect(words.getByText(/de echte marge is ruimer dan hier staat/).first()).toBeVisible();
  });

  test('shows a figure of the country as that, and lists every survey with how it was taken', async ({
    page,
  }) => {
    await open(page, '#/beleving');
    const whole = part(page, 'Het hele plan');
    await expect(whole.getByRole('img', { name: /Nederland 2023 35%/ })).toBeVisible();
    await expect(
      whole.getByText('Alleen Nederland: van deze gemeente is op deze vraag geen cijfer.'),
    ).toBeVisible();
    const rows = await cellsOf(part(page, 'Welke onderzoeken dit zijn').getByRole('table'));
    expect(rows.find(([name]) => name?.startsWith('Gezondheidsmonitor'))?.[3]).toBe('nog geen cijfers');
    expect(rows.find(([name]) => name?.startsWith('Inwonersenquête IVB'))?.[5]).toContain(
      'niet representatief',
    );
  });

  test('openbaar tells the same of residents, and registers only what is published', async ({ page }) => {
    await open(page, '#/beleving?publiek=openbaar');
    const card = part(page, 'Jeugd en Veiligheid');
    await expect(card.getByRole('img', { name: /^Ervaart u/ })).toContainText('34%');
    const counts = card.getByRole('img', { name: /^Meldingen jeugdoverlast per jaar/ });
    for (const [year, ...told] of await chartRows(counts)) {
      expect(['2023', '2024', '2025']).toContain(year);
      expect(told.join(' ')).toMatch(/^(\d|minder dan|afgeschermd|geen cijfer)/);
    }
  });

  test('axe finds nothing, with every table open, and nothing scrolls sideways on a phone', async ({
    page,
  }) => {
    await open(page, '#/beleving');
    await page
      .locator('details')
      .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')));
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
