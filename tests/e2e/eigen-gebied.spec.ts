import type { Page } from '@playwright/test';
import { chooseAudience } from './audience.ts';
import { mapReady } from './kaart.ts';
import { expect, open, part, test } from './page.ts';

/** In the centre of Nijverdal; RD metres. */
const town = '228207,486845,14';

/** Puts down corners, as shares of the map from its upper left. */
async function clickCorners(page: Page, shares: readonly (readonly [number, number])[]): Promise<void> {
  const canvas = page.locator('.vb-map canvas.maplibregl-canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the map has no box');
  for (const [at, [right, down]] of shares.entries()) {
    await canvas.click({ position: { x: box.width * right, y: box.height * down } });
    await expect(page.getByText(`${at + 1} ${at === 0 ? 'hoek' : 'hoeken'}.`)).toBeVisible();
  }
}

test.describe('Eigen gebied', () => {
  test('is drawn, counted in whole squares, named in the dossier, and nothing for openbaar', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
    await open(page, `#/kaart?plek=${town}`);
    await mapReady(page);
    await page.getByRole('button', { name: 'Teken een gebied' }).click();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page.getByText('Zet ten minste drie hoeken op de kaart.')).toBeVisible();
    await clickCorners(page, [
      [0.4, 0.4],
      [0.6, 0.6],
      [0.6, 0.4],
      [0.4, 0.6],
    ]);
    await expect(page.getByText('De lijn kruist zichzelf.')).toBeVisible();
    await page.getByRole('button', { name: 'Laatste hoek weg' }).click();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page).toHaveURL(/omtrek=\d+\/\d+,\d+\/\d+,\d+\/\d+/);
    await expect(page.getByText(/Geteld in \d+ hele vakken van 100\smeter/)).toBeVisible();
    await expect(part(page, 'Periode')).toContainText(/Getekend gebied.*\d+\*? incident/);
    await page.getByLabel('Naam van dit gebied').fill('Rond het station');
    await page.getByRole('button', { name: 'Bewaar dit gebied' }).click();
    await expect(page.getByText('Bewaard in het dossier als Rond het station.')).toBeVisible();
    await expect(part(page, 'Periode')).toContainText('Rond het station');
    await open(page, '#/trends');
    await page.getByLabel('Waar').selectOption({ label: 'Rond het station' });
    await expect(page).toHaveURL(/omtrek=/);
    await chooseAudience(page, 'Openbaar');
    await expect(page).not.toHaveURL(/omtrek=/);
    await expect(page.getByLabel('Waar').getByText('Rond het station')).toHaveCount(0);
  });

  test('outside the gemeente one sentence says so', async ({ page }) => {
    await open(page, '#/kaart?rond=215000/470000/150');
    await expect(page.getByText('Deze plek ligt buiten de gemeente.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bewaar dit gebied' })).toHaveCount(0);
  });
});
