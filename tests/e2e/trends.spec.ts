import type { Page } from '@playwright/test';
import { cellsOf, choose, expect, open, part, settled, test, twinCells } from './page.ts';

const subject = (page: Page) => page.getByRole('combobox', { name: 'Onderwerp' });

test.describe('Trends', () => {
  test('shows the real totals of gemeente, Twente and Nederland, and never a sum of sources', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=misdrijven/0.0.0');
    await expect(page.getByRole('heading', { name: 'Totaal misdrijven per jaar' })).toBeVisible();
    await expect(page.getByText('Per maand is er niets; hieronder staan de jaarcijfers.')).toBeVisible();
    const compared = part(page, 'Vergeleken met anderen');
    await expect(compared.getByRole('img', { name: 'Index, 2022 = 100' })).toBeVisible();
    const rows = await twinCells(compared, 'Tabel per jaar');
    expect(rows.find(([year]) => year === '2022')).toEqual(['2022', '808', '26.691', '799.895']);
    await expect(compared.getByText(/^Nederland: Landelijke cijfers \(Politie open data/)).toBeVisible();
    await expect(compared.getByRole('columnheader')).toHaveText([
      'jaar',
      'Hellendoorn',
      'Twente',
      'Nederland',
    ]);
  });

  test('every subject can be chosen', async ({ page }) => {
    await open(page, '#/trends');
    const ids = await subject(page)
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      await subject(page).selectOption(id);
      await settled(page);
      await expect(part(page, 'Wat zegt het plan')).toBeVisible();
      await expect(page.getByText('Er ging iets mis')).toHaveCount(0);
      await expect(
        page.getByRole('main').getByRole('img').or(page.getByRole('status')).first(),
      ).toBeAttached();
    }
  });

  test('months and rolling twelve months with interval, and years, each with its table', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    const months = part(page, 'Meldingen jeugdoverlast per maand');
    await expect(
      months.getByText(/^Meldingen jeugdoverlast: 187\*? in nov 2025 – okt 2026 \(95%-interval/),
    ).toBeVisible();
    await expect(months.getByText('gemiddelde over twaalf maanden, met 95%-interval')).toBeVisible();
    await expect(
      months.getByRole('img', { name: /per maand, januari 2019 tot en met oktober 2026/ }),
    ).toBeVisible();
    const table = await twinCells(months, 'Tabel bij de grafiek');
    expect(table.length).toBe(94);
    expect(table[0]?.[0]).toBe('oktober 2026');
    expect(sum(table.slice(0, 12))).toBe(187);
    await choose(page, 'Toon per', 'jaar');
    await expect(page).toHaveURL(/eenheid=jaar/);
    const years = part(page, 'Meldingen jeugdoverlast per jaar');
    const perYear = await twinCells(years, 'Tabel bij de grafiek');
    expect(perYear[0]?.[0]).toBe('2025');
    expect(perYear[0]?.[1]).toBe(String(sum(table.slice(10, 22))));
    await page.goBack();
    await expect(months).toBeVisible();
  });

  test('shows what the plan says with its line, that there is no target, and the events', async ({
    page,
  }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen');
    await expect(page.getByText(/^Nog geen streefwaarde: niemand heeft een getal vastgesteld/)).toBeVisible();
    await expect(page.getByRole('blockquote')).toContainText(/\(regel \d+\)$/);
    await expect(page.getByLabel('Gebeurtenissen op de tijdlijn')).toContainText(/\S/);
    await page.getByText('Zo is geteld', { exact: true }).click();
    await expect(page.getByText('Een incident hoort bij de maand waarin het begon.')).toBeVisible();
  });

  test('openbaar has quarters in place of months, and no rolling line', async ({ page }) => {
    await open(page, '#/trends?onderwerp=jeugdoverlast-meldingen&publiek=openbaar');
    const quarters = part(page, 'Meldingen jeugdoverlast per kwartaal');
    await expect(quarters).toBeVisible();
    await expect(quarters.getByText('gemiddelde over twaalf maanden')).toHaveCount(0);
    const rows = await twinCells(quarters, 'Tabel bij de grafiek');
    expect(rows[0]?.[0]).toBe('3e kwartaal 2026');
    expect(await cellsOf(quarters.getByRole('table'))).toHaveLength(31);
  });
});

function sum(rows: readonly string[][]): number {
  return rows.reduce((total, [, count = '']) => total + Number(count.replace(/[.*]/g, '')), 0);
}
