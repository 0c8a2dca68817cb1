import type { CDPSession, Page } from '@playwright/test';
import { screens } from '../../src/view/view.ts';
import { expect, open, settled, test } from './page.ts';

/** What a page holds after everything that can go has gone. */
interface Held {
  readonly nodes: number;
  readonly bytes: number;
  readonly listeners: number;
  readonly contexts: number;
  readonly workers: number;
  /** Addresses of made-up files that were not given back. */
  readonly addresses: number;
}

/** Counts the addresses that the page makes for files, and those that it gives back. Call before the page opens. */
async function countAddresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given = new Set<string>();
    const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    URL.createObjectURL = (file) => {
      const address = create(file);
      given.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      given.delete(address);
      revoke(address);
    };
    Object.assign(window, { given });
  });
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  // React keeps the screen before this one as well.
  for (const screen of ['gegevens', 'verantwoording', 'gegevens', 'verantwoording'])
    await goTo(page, screen, true);
  // What waits for a moment of rest (passive effects, observers) ends first.
  await page.evaluate(() => new Promise((rested) => requestIdleCallback(() => setTimeout(rested, 500))));
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((found) => found.name === name)?.value ?? Number.NaN;
  return {
    nodes: metric('Nodes'),
    bytes: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    contexts: await living(session, 'WebGL2RenderingContext'),
    workers: page.workers().length,
    addresses: await page.evaluate(() => (Reflect.get(window, 'given') as Set<string>).size),
  };
}

/** How many objects of a class of the browser there are. */
async function living(session: CDPSession, kind: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: '' }).catch(() => undefined);
  return Number(count.value);
}

async function goTo(page: Page, screen: string, isWaitedFor: boolean): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), screen);
  if (!isWaitedFor) return;
  await expect(page.locator('.vb-shell')).toHaveClass(new RegExp(`vb-shell--${screen}$`));
  await settled(page);
}

const switches = 300;
/** Every so many a person is gone before the screen is there. */
const hasty = 7;

test('a page that is open for a day holds no more than one that has just shown everything @full', async ({
  page,
}) => {
  test.setTimeout(20 * 60_000);
  await countAddresses(page);
  await open(page, '#/overzicht');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  for (const screen of [...screens, ...screens]) await goTo(page, screen, true);
  const before = await held(page, session);
  for (let at = 1; at <= switches; at += 1) {
    // Overzicht in between, from which most people start.
    const screen = at % 3 === 0 ? 'overzicht' : (screens[at % screens.length] ?? 'overzicht');
    await goTo(page, screen, at % hasty !== 0);
  }
  const after = await held(page, session);
  expect(after.nodes, JSON.stringify({ before, after })).toBeLessThan(before.nodes * 1.1);
  expect(after.bytes).toBeLessThan(before.bytes * 1.1);
  expect(after.listeners).toBeLessThan(before.listeners * 1.1);
  expect(after.contexts).toBeLessThanOrEqual(before.contexts);
  expect(after.workers).toBe(before.workers);
  expect(after.addresses).toBe(before.addresses);
});
