import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { cellsOf, expect, open, part, settled, readingTest, test } from './page.ts';

/** A year in which the demo data have something that is hardly chance: the cameras of 2022. */
const year2022 = '#/bijzonderheden?versie=1&periode=2022-01..2022-12';

async function rowsOf(region: Locator): Promise<string[][]> {
  return cellsOf(region.getByRole('table').first());
}

/** How wide the page is beyond its window. */
async function beyond(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test.describe('Bijzonderheden', () => {
  readingTest(
    'tells in the first minute what stands out, whether it can be chance, and over how much it looked',
    async ({ page }) => {
      await open(page, '#/bijzonderheden');
      await expect(page.getByText(/^(Niets|\d+ (ding|dingen)) .*\.$/).first()).toBeVisible();
      await expect(
        page.getByText(/^We bekeken \d+ cijfers\. Daarvan wijkt er altijd wel iets af/),
      ).toBeVisible();
      await expect(
        page.getByText(/minder dan vijf gevallen.* niet getoetst en staan hier niet/),
      ).toBeVisible();
      const rows = await rowsOf(part(page, 'De laatste 12 maanden'));
      expect(rows.length).toBeGreaterThan(0);
      for (const [what, count, expected, chance, caveats] of rows) {
        expect(what).toMatch(/fictief$/);
        expect(count).toMatch(/^\d+(meer|minder) dan verwacht$/);
        const [low = NaN, high = NaN] = (expected ?? '').split('\u00a0–\u2060\u00a0').map(Number);
        const seen = parseInt(count ?? '', 10);
        expect(seen < low || seen > high).toBe(true);
        expect(/meer/.test(count ?? '')).toBe(seen > high);
        expect(chance).toMatch(
          /^((meer|minder) dan )?1 op [\d.]+(kan toeval zijn|waarschijnlijk geen toeval)$/,
        );
        expect(caveats).not.toBe('');
      }
      await expect(part(page, 'De laatste maand: oktober 2026')).toBeVisible();
    },
  );

  readingTest('puts what is hardly chance first, with what else was going on', async ({ page }) => {
    await open(page, year2022);
    await expect(page.getByText(/^2 dingen vallen op en zijn waarschijnlijk geen toeval\./)).toBeVisible();
    const [first] = await rowsOf(part(page, 'De periode 2022'));
    expect(first?.[0]).toContain('Meldingen jeugdoverlast, Nijverdal-Centrum');
    expect(first?.[3]).toContain('waarschijnlijk geen toeval');
    expect(first?.[4]).toContain('Start cameratoezicht');
    const detail = part(page, 'Meldingen jeugdoverlast, Nijverdal-Centrum');
    await expect(
      detail.getByText(/^\d+ in 2022\. Verwacht was .* Dat is minder dan verwacht\.$/),
    ).toBeVisible();
    await expect(detail.getByText(/^Dezelfde tijd in de drie jaar ervoor: \d+, \d+ en \d+\.$/)).toBeVisible();
  });

  test('a choice opens what there is to say, and an afspraak stands with it', async ({ page }) => {
    await open(page, '#/bijzonderheden');
    const row = page.getByRole('button', { name: /^Ondermijningsincidenten/ });
    await row.click();
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    const detail = part(page, 'Ondermijningsincidenten, hele gemeente');
    await expect(detail.getByText(/Registraties zijn hier geen maat voor prestaties/)).toBeVisible();
    await expect(detail.getByText('Hiervan is er geen kaart.')).toBeVisible();
    await detail.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await detail.getByLabel('Wat', { exact: true }).fill('Nagaan of er minder controles waren');
    await detail.getByLabel('Wie (rol of organisatie)').fill('Teamchef');
    await detail.getByLabel('Uw rol').fill('Teamchef');
    await detail.getByRole('button', { name: 'Leg vast' }).click();
    await expect(
      detail.getByRole('rowheader', { name: 'Nagaan of er minder controles waren' }),
    ).toBeVisible();
    await page
      .getByRole('button', { name: /^Meldingen jeugdoverlast/ })
      .first()
      .click();
    await expect(page.getByText('Nagaan of er minder controles waren')).toHaveCount(0);
  });

  readingTest('leads to the map with the buurt and the months, and to the trend', async ({ page }) => {
    await open(page, year2022);
    const detail = part(page, 'Meldingen jeugdoverlast, Nijverdal-Centrum');
    await detail.getByRole('link', { name: 'Bekijk op de kaart' }).click();
    await settled(page);
    await expect(page).toHaveURL(
      /#\/kaart\?.*periode=2022-01\.\.2022-12.*wat=jeugdoverlast-meldingen.*hoe=buurten.*gebied=BU/,
    );
    await page.goBack();
    await settled(page);
    await page
      .getByRole('link', { name: 'Trend van Meldingen jeugdoverlast, hele gemeente' })
      .first()
      .click();
    await expect(page).toHaveURL(
      /#\/trends\?.*periode=2022-01\.\.2022-12.*onderwerp=jeugdoverlast-meldingen/,
    );
  });

  readingTest(
    'openbaar looks at published quarters of the gemeente, and says nothing of what is kept back',
    async ({ page }) => {
      await open(page, '#/bijzonderheden?publiek=openbaar');
      await expect(page.getByText(/alleen naar de hele gemeente, per gepubliceerd kwartaal/)).toBeVisible();
      const rows = [
        ...(await rowsOf(part(page, 'De laatste 4 hele kwartalen'))),
        ...(await rowsOf(part(page, 'Het laatste kwartaal: 3e kwartaal 2026'))),
      ];
      for (const [what, count] of rows) {
        expect(what).toContain('hele gemeente');
        expect(count).toMatch(/^\d+(meer|minder) dan verwacht$/);
      }
      await expect(page.getByRole('button', { name: 'Nieuwe afspraak' })).toHaveCount(0);
      await expect(page.getByRole('table').getByText(/afgeschermd|minder dan 5/)).toHaveCount(0);
    },
  );

  readingTest('is the list that Overzicht begins, each with its place and a way to it', async ({ page }) => {
    await open(page, '#/overzicht?periode=2023-01..2023-12');
    const list = page.getByRole('table', { name: 'Wat wijkt af' });
    const short = await cellsOf(list);
    expect(short).toHaveLength(3);
    for (const [name] of short) expect(name).toMatch(/, /);
    await list.getByRole('link').first().click();
    await expect(page).toHaveURL(/#\/(kaart|trends)\?/);
    await page.goBack();
    await page.getByRole('link', { name: 'Alle bijzonderheden' }).click();
    await settled(page);
    const words = await page.locator('main').innerText();
    for (const [, count, expected] of short) {
      expect(words).toContain(count ?? '-');
      expect(words).toContain(expected ?? '-');
    }
  });

  for (const hash of ['#/bijzonderheden', year2022, '#/bijzonderheden?publiek=openbaar'])
    readingTest(`axe finds nothing, and nothing scrolls sideways on a phone: ${hash}`, async ({ page }) => {
      await open(page, hash);
      await page
        .locator('details')
        .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')));
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      // A busy machine lays the page out anew a moment after its width changed.
      await expect.poll(() => beyond(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
});
