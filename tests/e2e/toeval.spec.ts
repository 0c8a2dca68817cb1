import { stage } from './kaart.ts';
import { expect, open, part, readingTest, test } from './page.ts';

const question = 'Is het meer dan toeval?';

test.describe('Is het meer dan toeval', () => {
  readingTest('one choice marks squares on the map, says where, and against what', async ({ page }) => {
    await open(page, '#/kaart');
    await page.getByRole('checkbox', { name: question }).check();
    await expect(page).toHaveURL(/toeval=ja/);
    const panel = part(page, question);
    await expect(panel).toContainText(/Waarschijnlijk wel: op \d+ plekken is meer geteld dan toeval geeft/);
    await expect(panel.getByRole('row').nth(1)).toContainText('Nijverdal-Centrum');
    await expect(page.locator('.vb-hot-legend')).toContainText(
      /Gearceerd: meer dan toeval naar inwoners per buurt; [\d.]+ vakken van 100\smeter bekeken, daarvoor is gecorrigeerd/,
    );
    await panel.getByRole('button', { name: 'Toon Nijverdal-Centrum op de kaart' }).click();
    await expect(page).toHaveURL(/plek=\d+,\d+,14\.5/);
    await expect(stage(page)).toHaveAttribute('data-centre', /,14\.5$/);
    await expect(stage(page).getByRole('status')).toContainText('meer dan toeval');
  });

  readingTest('too few is said in a sentence, and openbaar is not asked', async ({ page }) => {
    await open(page, '#/kaart?toeval=ja&periode=2026-10..2026-10&wat=woninginbraken');
    await expect(part(page, question)).toContainText(/Niet te zeggen: \d+ incidenten hebben een plek/);
    await open(page, '#/kaart?publiek=openbaar');
    await expect(page.getByRole('checkbox', { name: question })).toHaveCount(0);
  });
});

test.describe('Herhaalt het zich', () => {
  readingTest('is worked out when a person asks, in one sentence and a table', async ({ page }) => {
    await open(page, '#/kaart?wat=woninginbraken&periode=2019-01..2026-10');
    const panel = part(page, 'Herhaalt het zich?');
    await panel.getByRole('button', { name: 'Reken uit' }).click();
    await expect(panel.getByRole('status')).toContainText(
      /Waarschijnlijk wel: \d+ keer lagen twee incidenten binnen 200\smeter en 14\sdagen van elkaar; toeval geeft er \d+/,
    );
    await panel.getByText('Toon als tabel').click();
    await expect(panel.getByRole('row')).toHaveCount(4);
    await expect(panel).toContainText('meer dan toeval');
  });

  readingTest('is not said of fewer than thirty', async ({ page }) => {
    await open(page, '#/kaart?wat=woninginbraken&periode=2026-05..2026-07');
    const panel = part(page, 'Herhaalt het zich?');
    await panel.getByRole('button', { name: 'Reken uit' }).click();
    await expect(panel).toContainText(
      /Niet te zeggen: \d+ incidenten hebben een plek en een dag, en er zijn er 30 nodig/,
    );
  });
});
