import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { added, chooseFile, sets, type MadeFile } from './gegevens.ts';
import { goTo, open, test } from './page.ts';

/** A melding every other day from November 2024, so many in a year that a verdict follows. */
function meldingen(name: string, isIn: (day: string) => boolean = () => true): MadeFile {
  const days = Array.from({ length: 365 }, (_, at) =>
    new Date(Date.UTC(2024, 10, 1 + 2 * at)).toISOString().slice(0, 10),
  ).filter((day) => day < '2026-11-01' && isIn(day));
  const lines = days.map((day) => `${day};21:30;Melding overlast jeugd;De Brake`);
  return {
    name,
    bytes: Buffer.from(['datumMelding;tijdstip;categorie;buurt', ...lines].join('\n')),
  };
}

const isWhole = (day: string): boolean => day < '2026-03-01' || day >= '2026-07-01';

async function card(page: Page): Promise<string> {
  await goTo(page, 'Overzicht');
  return await page.getByRole('region', { name: 'Jeugd en Veiligheid' }).innerText();
}

test.describe('a list that lacks months', () => {
  test('is asked about them, and gets no verdict before an answer', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, meldingen('gat.csv', isWhole));
    const done = await added(page, 'gat.csv');
    const question = done.getByRole('group', { name: /^Staan in dit bestand álle meldingen/ });
    await expect(question.getByRole('radio', { name: 'Nee, of dat weet ik niet' })).toBeChecked();
    // Before anybody says a word about the list, its counts stand without a verdict.
    expect(await card(page)).toMatch(/niet bevestigd/);
    expect(await card(page)).not.toMatch(/Op koers|(?:kan|geen) toeval/);
    await goTo(page, 'Gegevens');
    await question.getByRole('radio', { name: 'Ja, alle meldingen' }).check();
    const hole = done.getByRole('group', { name: /^mrt\s2026\s–\u2060\sjun\s2026 hebben opvallend weinig/ });
    await expect(hole.getByRole('radio', { name: /ontbreken/ })).toBeChecked();
    await expect(
      done.getByRole('button', { name: 'april 2026: 0 regels, ontbreekt: geen cijfer' }),
    ).toBeVisible();
    await expect(done.getByRole('button', { name: /^februari 2026: \d+ regels, telt mee/ })).toBeVisible();
    expect(await card(page)).not.toMatch(/Op koers|(?:kan|geen) toeval/);
    await goTo(page, 'Gegevens');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1366, height: 768 });
    await hole.getByRole('radio', { name: /waren zo weinig/ }).check();
    await expect(done.getByRole('button', { name: 'april 2026: 0 regels, telt mee' })).toBeVisible();
    expect(await card(page)).not.toMatch(/niet bevestigd/);
    // A month can be marked as missing later, from the table of files.
    await goTo(page, 'Gegevens');
    // The months of the report stand above those of the table: what comes in later would move them under the pointer.
    await expect(done.getByRole('button', { name: /^oktober 2026/ })).toBeVisible();
    await page.getByText('Maanden en soorten van gat.csv').click();
    const later = page.locator('details', { hasText: 'Maanden en soorten van gat.csv' });
    await later.getByRole('button', { name: /^oktober 2026/ }).click();
    await expect(later.getByRole('button', { name: /^oktober 2026: .*ontbreekt/ })).toBeVisible();
    await expect(sets(page).getByRole('row', { name: /gat\.csv/ })).toContainText('ja');
  });

  test('with one row of another century is the list without it, until a person wants it', async ({
    page,
  }) => {
    await open(page, '#/gegevens');
    const file = meldingen('eeuw.csv');
    const stray = Buffer.from('\n1900-01-01;21:30;Melding overlast jeugd;De Brake');
    await chooseFile(page, { ...file, bytes: Buffer.concat([file.bytes, stray]) });
    const done = await added(page, 'eeuw.csv');
    await expect(done.getByText('Eén regel ligt ver van alle andere')).toBeVisible();
    await expect(done).toContainText('1900-01-01');
    await expect(done).toContainText('nov\u00a02024\u00a0–\u2060\u00a0okt\u00a02026');
    await done.getByRole('button', { name: 'Toch meetellen' }).click();
    await expect((await added(page, 'eeuw.csv')).getByText('jan 1900')).not.toHaveCount(0);
  });
});

test.describe('two sources that differ', () => {
  test('are told before one is added, and the same one counts on every screen', async ({ page }) => {
    await open(page, '#/gegevens');
    await chooseFile(page, meldingen('lijst.csv'));
    const done = await added(page, 'lijst.csv');
    await done.getByRole('radio', { name: 'Ja, alle meldingen' }).check();
    await expect(sets(page).getByRole('row', { name: /lijst\.csv/ })).toContainText('ja');
    const before = await card(page);
    await goTo(page, 'Gegevens');
    const table = 'periode;soort;gebied;aantal\n2026-10;E35;GM0163;3\n';
    await chooseFile(page, { name: 'telling.csv', bytes: Buffer.from(table) });
    const asked = page.getByRole('region', { name: 'telling.csv: Twee bronnen, welke geldt?' });
    const choice = asked.getByRole('group', {
      name: /okt 2026: twee bronnen, (?:\d+ en 3|3 en \d+)\. Welke geldt\?/,
    });
    await expect(choice.getByRole('radio', { name: /lijst\.csv|meldingen/i })).toBeChecked();
    await asked.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await added(page, 'telling.csv');
    expect(await card(page)).toBe(before);
    await goTo(page, 'Gegevens');
    const panel = page.getByRole('region', { name: 'Twee bronnen, welke geldt?' });
    const other = panel.getByRole('radio', { name: /: 3$/ });
    await expect(other).not.toBeChecked();
    await other.check();
    await expect(panel.getByRole('radio').and(page.locator(':checked'))).toHaveCount(1);
    expect(await card(page)).not.toBe(before);
    // What was chosen stands there at the next visit, in the place where it stood.
    await goTo(page, 'Gegevens');
    await expect(other).toBeChecked();
  });
});
