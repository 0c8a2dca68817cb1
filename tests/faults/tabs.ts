import type { Page } from '@playwright/test';
import { added, chooseFile, sets } from '../e2e/gegevens.ts';
import { expect, open } from '../e2e/page.ts';
import type { Fault } from './fault.ts';
import { expectEntry, give, keptFile, long, made, second, write, writeTarget } from './kept.ts';

const target = '#/dossier?indicator=woninginbraken';
const elsewhere = 'In een ander tabblad zijn bestanden toegevoegd of weggehaald.';

/** Does something in another tab, which is closed at once after it. */
function inAnotherTab(hash: string, act: (other: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    const other = await page.context().newPage();
    await open(other, hash);
    await act(other);
    await other.close();
  };
}

async function add(page: Page, file: ReturnType<typeof made>): Promise<void> {
  await chooseFile(page, file);
  await added(page, file.name);
}

const kept = { hash: '#/gegevens', reads: keptFile.name, button: null, keeps: 'all' } as const;

/** Tabs that are killed, and tabs that write at the same time. */
export const tabs: readonly Fault[] = [
  {
    ...kept,
    name: 'a tab is killed while it reads a file',
    during: inAnotherTab('#/gegevens', async (other) => {
      await chooseFile(other, long);
      await other.getByRole('button', { name: 'Stoppen' }).waitFor();
    }),
    after: (page) => expect(sets(page)).not.toContainText(long.name),
  },
  {
    ...kept,
    name: 'a tab is killed while it writes in the dossier',
    during: inAnotherTab(target, (other) => writeTarget(other, '20')),
    hash: '#/overzicht',
    reads: 'High Impact Crimes',
    keeps: 'files',
    // The old one or the new one, never a part of it.
    after: (page) => expectEntry(page, /[12]0\s\S+\s150/),
  },
  {
    ...kept,
    name: 'the page is left while it reads a file',
    during: async (page) => {
      await give(page, long);
      await page.getByRole('button', { name: 'Stoppen' }).waitFor();
      await open(page, '#/gegevens');
    },
    after: (page) => expect(sets(page)).not.toContainText(long.name),
  },
  {
    ...kept,
    name: 'another tab adds a file',
    during: inAnotherTab('#/gegevens', (other) => add(other, second)),
    hash: '#/overzicht',
    reads: elsewhere,
  },
  {
    ...kept,
    name: 'two tabs add a file at the same time',
    during: async (page) => {
      const other = await page.context().newPage();
      await open(other, '#/gegevens');
      await Promise.all([add(page, made('links.csv', '06', 400)), add(other, made('rechts.csv', '08', 400))]);
      await other.close();
    },
    after: async (page) => {
      await expect(sets(page)).toContainText('links.csv');
      await expect(sets(page)).toContainText('rechts.csv');
    },
  },
  {
    ...kept,
    name: 'another tab takes every file away',
    during: inAnotherTab('#/gegevens', async (other) => {
      await other.getByRole('button', { name: `Verwijder ${keptFile.name}` }).click();
      await expect(other.getByText('Er zijn nog geen bestanden toegevoegd.')).toBeVisible();
    }),
    hash: '#/trends',
    reads: elsewhere,
    keeps: 'entry',
  },
  {
    ...kept,
    name: 'two tabs write in the dossier',
    during: async (page) => {
      await inAnotherTab(target, async (other) => {
        await writeTarget(other, '30');
        await expect(other.getByText('Vastgelegd: Woninginbraken.')).toBeVisible();
      })(page);
      await write(page);
    },
    hash: target,
    reads: 'Vastgelegd: Woninginbraken.',
    keeps: 'files',
    after: async (page) => {
      await expectEntry(page, /20\s\S+\s150/);
      // What the other one wrote stands in the history.
      await expect(page.getByRole('region', { name: 'Eerder vastgelegd' })).toContainText(/30\s\S+\s150/);
    },
  },
  {
    ...kept,
    name: 'a newer version in another tab takes the store over',
    during: async (page) => {
      const other = await page.context().newPage();
      await open(other, '#/gegevens');
      await other.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('veiligheidsbeeld', 99);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
            opening.onerror = () => reject(new Error('no store'));
          }),
      );
      await other.close();
      await give(page, second);
      await added(page, second.name);
    },
    reads: /Ververs de pagina en voeg het bestand opnieuw toe\./,
    keeps: 'nothing',
  },
];
