import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { cellsOf, expect, open, part, readingTest, test } from './page.ts';

const waterbed = (page: Page) => part(page, 'Verplaatst het zich?');

test.describe('Verplaatst het zich?', () => {
  readingTest(
    'on the map, of a kind: around its cameras, and around the buurt that is chosen',
    async ({ page }) => {
      await open(page, '#/kaart?hoe=buurten');
      const moves = waterbed(page).getByRole('listitem');
      await expect(moves).toHaveCount(2);
      await expect(moves.first()).toContainText(
        /^Kuperserf Niet te zeggen of de camera samengaat met .*\. Verplaatst: niet te zeggen \(\d+% kans om de helft te zien, 80% nodig\)\./,
        { timeout: 60_000 },
      );
      await expect(waterbed(page)).toContainText('Kies een buurt');
      await page.getByRole('button', { name: 'Nijverdal-Centrum' }).click();
      await expect(waterbed(page)).toContainText('Nijverdal-Centrum: niet te zeggen');
      const rows = await cellsOf(waterbed(page).getByRole('table'));
      expect(rows.map(([where]) => where)).toEqual([
        'Nijverdal-Centrum',
        expect.stringMatching(/^de \d+ buurten eromheen$/),
        'andere buurten (vergelijking)',
      ]);
      await expect(waterbed(page)).not.toContainText(/bewijs/i);
      expect(await violations(page)).toEqual([]);
    },
  );

  readingTest('of a camera every screen says what its evaluation says, word for word', async ({ page }) => {
    await open(page, '#/overzicht');
    const cameras = part(page, 'Hielp de camera, verplaatste het zich?');
    const line = cameras.getByRole('listitem').filter({ hasText: 'Kuperserf' });
    await expect(line).toContainText(/keuzes.*Verplaatst: /, { timeout: 60_000 });
    const said = (await line.innerText()).replace(/^Kuperserf\s+/, '');
    await line.getByRole('link', { name: 'Kuperserf, naar de evaluatie' }).click();
    const headline = page.locator('.vb-camera-verdict__headline');
    await expect(headline).toHaveText(/^Niet te zeggen .* keuzes .*\.$/);
    expect(said.startsWith(await headline.innerText())).toBe(true);
    for (const hash of ['#/prioriteit?prioriteit=jeugdoverlast', '#/cameratoezicht?camera=kuperserf']) {
      await open(page, hash);
      await expect(page.getByRole('main')).toContainText(said);
    }
  });

  readingTest('of a kind without a camera only around a buurt', async ({ page }) => {
    await open(page, '#/kaart?hoe=buurten&wat=woninginbraken&gebied=BU01630301');
    await expect(waterbed(page).getByRole('listitem')).toHaveCount(0);
    await expect(waterbed(page).getByRole('table')).toBeVisible();
  });

  readingTest('in openbaar is not told by place', async ({ page }) => {
    await open(page, '#/kaart?hoe=buurten&publiek=openbaar&gebied=BU01630301');
    await expect(waterbed(page)).toContainText('in openbaar zijn de aantallen per buurt daarvoor te klein');
    await expect(waterbed(page).getByRole('table')).toHaveCount(0);
  });

  readingTest('of ondermijning is told in words, with the sentence of the plan', async ({ page }) => {
    await open(page, '#/prioriteit?prioriteit=ondermijning');
    await expect(waterbed(page)).toContainText('Of ondermijning zich verplaatst, is niet te zeggen');
    await expect(waterbed(page)).toContainText('waterbedeffect');
    await expect(waterbed(page)).toContainText('Het plan: “');
    await open(page, '#/prioriteit?prioriteit=zorg');
    await expect(waterbed(page)).toHaveCount(0);
  });
});
