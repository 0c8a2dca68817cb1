import type { Page } from '@playwright/test';
import { graphics, mapReady } from '../e2e/kaart.ts';
import { expect } from '../e2e/page.ts';
import type { Fault } from './fault.ts';

/** A browser that draws nothing of these sorts. */
function without(...sorts: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.addInitScript((refused) => {
      const plain = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...all: unknown[]) => unknown;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, ...all: unknown[]) {
        return refused.includes(String(all[0])) ? null : plain.apply(this, all);
      });
    }, sorts);
  };
}

async function lost(page: Page): Promise<void> {
  await page.locator('.vb-map__stage').first().scrollIntoViewIfNeeded();
  await mapReady(page);
  await graphics(page, 'loseContext');
}

const absent = { reads: 'De kaart werkt hier niet', button: null, keeps: 'all' } as const;
const away = { reads: 'De kaart is even weg', button: null, keeps: 'all' } as const;

/** A graphics card that is not there, goes, or comes back. */
export const drawing: readonly Fault[] = [
  { ...absent, name: 'the browser has no WebGL', before: without('webgl', 'webgl2'), hash: '#/kaart' },
  { ...absent, name: 'the browser has an old WebGL only', before: without('webgl2'), hash: '#/overzicht' },
  { ...away, name: 'the graphics card lets the map go', during: lost, hash: '#/kaart' },
  {
    ...away,
    name: 'the graphics card comes back',
    during: async (page) => {
      await lost(page);
      await expect(page.getByText('De kaart is even weg')).toBeVisible();
      await graphics(page, 'restoreContext');
      await mapReady(page);
      await expect(page.getByText('De kaart is even weg')).toHaveCount(0);
    },
    hash: '#/kaart',
    reads: 'Uur en weekdag',
  },
];
