import { expect, type Locator, type Page } from '@playwright/test';

/** The mark in the header that says for whom the figures are. */
export function audienceMark(page: Page): Locator {
  return page.getByRole('button', { name: /^Voor wie zijn deze cijfers\?/ });
}

export async function openAudience(page: Page): Promise<Locator> {
  await audienceMark(page).click();
  const dialog = page.getByRole('dialog', { name: 'Voor wie zijn deze cijfers?' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Chooses in the dialog, and closes it. */
export async function chooseAudience(page: Page, audience: 'Driehoek' | 'Openbaar'): Promise<void> {
  const dialog = await openAudience(page);
  await dialog.getByRole('radio', { name: new RegExp(`^${audience}:`) }).check();
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expect(dialog).toBeHidden();
}
