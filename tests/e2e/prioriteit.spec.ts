import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { choose, expect, open, part, settled, readingTest, test } from './page.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
});

const standing = (page: Page) => page.getByRole('table', { name: /^Indicatoren van deze prioriteit/ });

const priorities = ['jeugd', 'ondermijning', 'zorg', 'digitaal', 'hic'] as const;

test.describe('Een prioriteit', () => {
  for (const priority of priorities) {
    readingTest(`${priority} answers the questions of the meeting on one screen`, async ({ page }) => {
      await open(page, `#/prioriteit?versie=1&prioriteit=${priority}`);
      await expect(part(page, 'Wat zegt het plan').locator('p').first()).not.toBeEmpty();
      // The headline indicator: a count with its interval, what it is compared with, and a verdict in words.
      const first = standing(page).locator('.vb-standing__row').first();
      await expect(first.locator('.vb-standing__value')).toHaveText(/^\d/);
      await expect(first.locator('.vb-standing__interval').first()).toHaveText(/\d+\s–\u2060\s\d+/);
      await expect(first.locator('.vb-badge')).toHaveText(
        /Op koers|Let op|Niet op koers|Te weinig gegevens|Nog geen streefwaarde|Geen oordeel/,
      );
      await expect(first).toContainText('Nederland');
      for (const name of ['Wat ervaren inwoners', 'Wat is afgesproken', 'Wat is te laat'])
        await expect(part(page, name)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  readingTest('unfolds why a verdict is what it is', async ({ page }) => {
    await open(page, '#/prioriteit');
    const why = standing(page).getByRole('button', { name: /^Waarom\? Meldingen jeugdoverlast/ });
    await why.click();
    await expect(why).toHaveAttribute('aria-expanded', 'true');
    await expect(
      standing(page).getByText('“Het aantal meldingen met betrekking tot jeugdoverlast neemt af.”'),
    ).toBeVisible();
    await expect(
      standing(page)
        .getByText(/met 95% zekerheid tussen/)
        .first(),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  readingTest(
    'judges what the municipality counts itself by the periods that it counts in',
    async ({ page }) => {
      await open(page, '#/prioriteit?versie=1&prioriteit=ondermijning');
      const checks = standing(page).getByRole('row', { name: /integrale controles/ });
      await expect(checks.locator('.vb-badge')).toHaveText(/Op koers|Niet op koers/);
      await expect(checks.locator('.vb-standing__interval')).toHaveText([
        'okt\u00a02025\u00a0–\u2060\u00a0sep\u00a02026',
      ]);
    },
  );
});

test.describe('Het verhaal', () => {
  test('keeps a duiding whose figures stay right, and shows it on every screen of its indicator', async ({
    page,
  }) => {
    await open(page, '#/prioriteit');
    const story = part(page, 'Het verhaal achter de cijfers');
    await story.getByRole('button', { name: 'Schrijf duiding' }).click();
    await story.getByRole('button', { name: 'Bewaar' }).click();
    await expect(story.getByText('Schrijf eerst een tekst.')).toBeVisible();
    await expect(story.getByLabel('Wat is het verhaal achter dit cijfer?')).toBeFocused();
    await story.getByLabel('Wat is het verhaal achter dit cijfer?').fill('De jongeren van het plein telden');
    await story.getByRole('button', { name: 'aantal in de periode', exact: true }).click();
    const count = await standing(page)
      .getByRole('row', { name: /^Meldingen jeugdoverlast/ })
      .locator('.vb-standing__value')
      .innerText();
    await expect(story.locator('.vb-story__preview')).toContainText(`telden ${count.replace('*', '')}`);
    await story.getByLabel('Uw rol').fill('Analist veiligheid');
    expect(await violations(page)).toEqual([]);
    await story.getByRole('button', { name: 'Bewaar' }).click();
    await expect(story.getByRole('article')).toContainText('De jongeren van het plein telden');
    await page.reload();
    await settled(page);
    await expect(story.getByRole('article')).toContainText('Analist veiligheid');
    await open(page, '#/trends?versie=1&onderwerp=jeugdoverlast-meldingen');
    await expect(part(page, 'Duiding')).toContainText('De jongeren van het plein telden');
    await open(page, '#/overzicht');
    await expect(part(page, 'Jeugd en Veiligheid')).toContainText('De jongeren van het plein telden');
    await open(page, '#/overzicht?periode=2025-12..2026-10');
    await expect(part(page, 'Jeugd en Veiligheid')).toContainText(/Over nov\s2025.+okt\s2026:\s*De jongeren/);
    // What is for the driehoek is not there in openbaar.
    await open(page, '#/prioriteit?publiek=openbaar');
    await expect(story).toContainText('Er is geen openbare duiding');
    await expect(page.getByText('De jongeren van het plein')).toHaveCount(0);
  });

  test('takes down no phone number, says why, and keeps what was typed', async ({ page }) => {
    await open(page, '#/prioriteit');
    const story = part(page, 'Het verhaal achter de cijfers');
    await story.getByRole('button', { name: 'Schrijf duiding' }).click();
    const text = story.getByLabel('Wat is het verhaal achter dit cijfer?');
    await text.fill('Bel de wijkagent op 06-12345678');
    await story.getByLabel('Uw rol').fill('Analist veiligheid');
    await story.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Niet vastgelegd: er staan gegevens van een persoon in')).toBeInViewport();
    await expect(text).toHaveValue('Bel de wijkagent op 06-12345678');
    await text.fill('Bel de wijkagent');
    await story.getByRole('button', { name: 'Bewaar' }).click();
    await expect(story.getByRole('article')).toContainText('Bel de wijkagent');
    await expect(page.getByText('Niet vastgelegd')).toHaveCount(0);
  });

  test('refuses a loose number in an openbare text', async ({ page }) => {
    await open(page, '#/prioriteit');
    const story = part(page, 'Het verhaal achter de cijfers');
    await story.getByRole('button', { name: 'Schrijf duiding' }).click();
    await story
      .getByLabel('Wat is het verhaal achter dit cijfer?')
      .fill('In het buitengebied waren het er 3.');
    await expect(story.getByText(/Er staan losse getallen in: 3/)).toBeVisible();
    await choose(story, 'Voor wie is deze tekst?', 'Openbaar');
    await story.getByLabel('Uw rol').fill('Analist veiligheid');
    await story.getByRole('button', { name: 'Bewaar' }).click();
    await expect(story.getByText(/In een openbare tekst mogen geen losse getallen staan/)).toBeVisible();
    await expect(story.getByRole('article')).toHaveCount(0);
  });

  test('keeps an afspraak, says when it is late, and closes it', async ({ page }) => {
    await open(page, '#/prioriteit');
    const agreed = part(page, 'Wat is afgesproken');
    await agreed.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await agreed.getByLabel('Wat', { exact: true }).fill('Extra rondes rond de jaarwisseling');
    await agreed.getByLabel('Wie (rol of organisatie)').fill('Wijkagent');
    await agreed.getByLabel('Klaar op').fill('2026-11-01');
    await agreed.getByLabel('Uw rol').fill('Burgemeester');
    await agreed.getByRole('button', { name: 'Leg vast' }).click();
    const row = agreed.getByRole('row', { name: /Extra rondes/ });
    await expect(row).toContainText('Te laat');
    await page.reload();
    await settled(page);
    await row.getByRole('button', { name: /^Gereed/ }).click();
    await expect(row).toContainText('gereed op 23 nov 2026');
  });
});
