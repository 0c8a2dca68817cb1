import type { Page } from '@playwright/test';
import { faults as cases } from '../faults/cases.ts';
import { reload, type Fault } from '../faults/fault.ts';
import { expectEntry, expectFiles, keepAll } from '../faults/kept.ts';
import { violations } from './axe.ts';
import { expect, open, settled, test as base } from './page.ts';
import { sets } from './gegevens.ts';

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** What a browser holds in which a file and an entry of the dossier were kept; made once by the page itself. */
const test = base.extend<object, { readonly keptState: State }>({
  keptState: [
    async ({ browser }, use, info) => {
      const { baseURL, ...options } = info.project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(options.locale === undefined ? {} : { locale: options.locale }),
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await keepAll(page);
      await page.goto('about:blank');
      const state = await context.storageState({ indexedDB: true });
      await context.close();
      await use(state);
    },
    { scope: 'worker' },
  ],
});

const keptTest = test.extend({
  storageState: async ({ keptState }, use) => use(keptState),
});

async function meet(page: Page, fault: Fault): Promise<void> {
  await fault.before?.(page);
  if (fault.waits !== undefined) await page.clock.install();
  await page.goto('about:blank');
  // Of a script that never comes the browser waits for ever.
  await page.goto(`./${fault.hash}`, { timeout: 20_000 }).catch(() => undefined);
  if (fault.during !== undefined) {
    await settled(page);
    await fault.during(page);
  }
  await fault.ready?.(page);
  for (const milliseconds of fault.waits ?? []) await page.clock.runFor(milliseconds);
}

/** Takes the fault away, and goes on as the page says. */
async function goOn(page: Page, fault: Fault): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: 'screen' });
  if (fault.button === null) await page.reload();
  // One that was only late starts by itself.
  else if (fault.button === undefined)
    await page
      .getByRole('link', { name: reload })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  else await page.getByRole('button', { name: fault.button }).first().click();
  await settled(page);
}

async function keeps(page: Page, fault: Fault): Promise<void> {
  if (fault.keeps === 'screen') await expect(page.getByText(fault.reads)).toHaveCount(0);
  if (fault.keeps === 'all' || fault.keeps === 'files') await expectFiles(page);
  await fault.after?.(page);
  if (fault.keeps === 'all' || fault.keeps === 'entry') await expectEntry(page);
}

for (const fault of cases) {
  const run = fault.keeps === 'nothing' ? test : keptTest;
  run(
    `When it goes wrong: ${fault.name}${fault.quick === true ? '' : ' @full'}`,
    async ({ page, faults }) => {
      await meet(page, fault);
      await expect(page.getByText(fault.reads).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await goOn(page, fault);
      await keeps(page, fault);
      // What the browser itself says of these faults.
      faults.length = 0;
    },
  );
}

test('the line for when nothing loads does not show at a normal start', async ({ page }) => {
  const seen: boolean[] = [];
  await page.exposeFunction('look', (isVisible: boolean) => void seen.push(isVisible));
  await page.addInitScript(() => {
    const look = (): void => {
      const line = document.querySelector('.start');
      if (line !== null)
        (window as unknown as { look: (isVisible: boolean) => void }).look(
          getComputedStyle(line).visibility === 'visible',
        );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('./#/overzicht');
  await settled(page);
  await expect(page.locator('.start')).toHaveCount(0);
  expect(seen).not.toContain(true);
});

keptTest(
  'a store that does not open is no store without files, and nothing is promised',
  async ({ page, faults }) => {
    await cases.find(({ name }) => name === 'the browser denies the store')?.before?.(page);
    await open(page, '#/gegevens');
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toHaveCount(0);
    await expect(page.getByText('Eerder toegevoegde bestanden konden niet worden geopend.')).toBeVisible();
    await expect(page.getByText('Wat u nu toevoegt, wordt niet bewaard.')).toBeVisible();
    await expect(sets(page)).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);
