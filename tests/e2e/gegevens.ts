import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

/** The address on disk of a file in tests/fixtures/csv. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/csv/${name}`, import.meta.url));
}

/** A file that a test makes up on the spot. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Adds files as the button "Kies een bestand" does. */
export async function chooseFile(page: Page, file: string | MadeFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (
    await chooser
  ).setFiles(typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: file.bytes });
}

/** Drops a file on the page, as a person does with a mouse. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const text = await readFile(path, 'latin1');
  const dataTransfer = await page.evaluateHandle(
    ({ name, latin1 }) => {
      const bytes = Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: 'text/csv' }));
      return transfer;
    },
    { name: basename(path), latin1: text },
  );
  const zone = page.getByTestId('drop');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await expect(zone).toContainText('Laat los om het bestand toe te voegen');
  await zone.dispatchEvent('drop', { dataTransfer });
}

/** What a person sees before a file that changes something on Overzicht is added. */
export function preview(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `${name}: dit verandert op Overzicht` });
}

/**
 * The message that a file came in; gives its card. Before it kinds may be asked, of which none is linked, and what
 * changes on Overzicht may be shown, which is taken for good.
 */
export async function added(page: Page, name: string): Promise<Locator> {
  const card = page.getByRole('region', { name: new RegExp(`^${name} is (voor een deel )?toegevoegd$`) });
  const kinds = page.getByRole('region', { name: `${name}: welke soort is dit?` });
  await expect(card.or(kinds).or(preview(page, name)).first()).toBeVisible();
  if (await kinds.isVisible()) {
    await kinds.getByRole('button', { name: 'Verder met toevoegen' }).click();
    await expect(card.or(preview(page, name)).first()).toBeVisible();
  }
  if (await preview(page, name).isVisible())
    await preview(page, name).getByRole('button', { name: 'Voeg toe' }).click();
  await expect(card).toBeVisible();
  return card;
}

/** The table of files that a person added. */
export function sets(page: Page): Locator {
  return page.getByRole('table', { name: 'Toegevoegde bestanden' });
}
