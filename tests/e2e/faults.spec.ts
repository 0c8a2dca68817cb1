import type { Page } from '@playwright/test';
import { faults as cases, type Fault } from '../faults/cases.ts';
import { violations } from './axe.ts';
import { added, chooseFile, sets } from './gegevens.ts';
import { expect, open, settled, test } from './page.ts';

const kept = {
  name: 'bewaard.csv',
  bytes: Buffer.from('van;tot;soort;gebied;vak;aantal;voorlopig\n2024-01-10T14:30;;1.2.3;BU01630103;;1;0\n'),
};

/** Adds a file to the browser's store, while nothing is wrong yet. */
async function keepFile(page: Page): Promise<void> {
  await open(page, '#/gegevens');
  await chooseFile(page, kept);
  await added(page, kept.name);
}

async function meet(page: Page, fault: Fault): Promise<void> {
  await fault.before?.(page);
  if (fault.waits !== undefined) await page.clock.install();
  await page.goto('about:blank');
  await page.goto(`./${fault.hash}`);
  if (fault.during !== undefined) {
    await settled(page);
    await fault.during(page);
  }
  for (const milliseconds of fault.waits ?? []) await page.clock.runFor(milliseconds);
}

test.describe('When it goes wrong', () => {
  for (const fault of cases)
    test(`${fault.name}, a person reads so${fault.quick === true ? '' : ' @full'}`, async ({
      page,
      faults,
    }) => {
      if (fault.keeps === 'files') await keepFile(page);
      await meet(page, fault);
      await expect(page.getByText(fault.reads).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      const way = page.getByRole('button', { name: fault.button ?? 'Laad de pagina opnieuw' });
      if (fault.button === undefined)
        await page.getByRole('link', { name: 'Laad de pagina opnieuw' }).click();
      else await way.first().click();
      await settled(page);
      if (fault.keeps === 'screen') await expect(page.getByText(fault.reads)).toHaveCount(0);
      if (fault.keeps === 'files') {
        await open(page, '#/gegevens');
        await expect(sets(page)).toContainText(kept.name);
      }
      // What the browser itself says of these faults.
      faults.length = 0;
    });

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

  test('a store that does not open is no store without files, and nothing is promised', async ({
    page,
    faults,
  }) => {
    await keepFile(page);
    await cases.find(({ name }) => name === 'the browser denies the store')?.before?.(page);
    await open(page, '#/gegevens');
    await expect(page.getByText('Er zijn nog geen bestanden toegevoegd.')).toHaveCount(0);
    await expect(page.getByText('Eerder toegevoegde bestanden konden niet worden geopend.')).toBeVisible();
    await expect(page.getByText('Wat u nu toevoegt, wordt niet bewaard.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
