import { expect, type Locator, type Page } from '@playwright/test';

/** The room of a map: its attributes say where it looks and which figure lies in its middle. */
export function stage(page: Page, name?: string): Locator {
  const within = name === undefined ? page : page.getByRole('region', { name, exact: true });
  return within.locator('.vb-map__stage').first();
}

/** The ground is drawn, and the map knows where it looks. */
export async function mapReady(page: Page, name?: string): Promise<Locator> {
  const room = stage(page, name);
  await expect(room).toHaveAttribute('data-centre', /^\d+,\d+,/);
  await expect(room.getByText('De kaart wordt getekend')).toHaveCount(0);
  return room;
}

/** The number that is drawn in the middle of the map; null where there is none. */
export async function centreValue(page: Page): Promise<number | null> {
  const text = await (await mapReady(page)).getAttribute('data-centre-value');
  return text === null ? null : Number(text);
}

/** The list beside the map. */
export function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Buurten in beeld' });
}

/** The bar along the bottom with its window. */
export function handle(
  page: Page,
  name: 'Venster verschuiven' | 'Begin van het venster' | 'Einde van het venster',
) {
  return page.getByRole('slider', { name });
}

/** Takes the context of the first map away, or gives it back. */
export async function graphics(page: Page, act: 'loseContext' | 'restoreContext'): Promise<void> {
  await page
    .locator('.vb-map__canvas canvas')
    .first()
    .evaluate((canvas, does) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      // A lost context gives no extensions: the one that took it away is kept.
      const lost = Reflect.get(window, 'lost') as WEBGL_lose_context | null | undefined;
      const extension = lost ?? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      extension?.[does]();
      Object.assign(window, { lost: does === 'loseContext' ? extension : null });
    }, act);
}
