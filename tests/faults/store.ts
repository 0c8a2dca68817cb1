import type { Page } from '@playwright/test';
import { added, chooseFile } from '../e2e/gegevens.ts';
import { expect, open, settled } from '../e2e/page.ts';
import { both, emptyPage, prelude, reload, type Fault } from './fault.ts';
import { expectEntry, give, second, write } from './kept.ts';

const notOpened = 'Wat u eerder bewaarde, kon niet worden geopend';

/** Opens the store by another version in this page or in another tab, which closes it again or holds it. */
function openedAs(version: number, isHeld: boolean): (page: Page) => Promise<void> {
  return async (page) => {
    const other = isHeld ? await page.context().newPage() : page;
    await emptyPage(other);
    await other.evaluate(
      ({ as, stays }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('veiligheidsbeeld', as);
          opening.onsuccess = () => {
            if (!stays) opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(new Error('no store'));
        }),
      { as: version, stays: isHeld },
    );
  };
}

/** Brings the store back to what version 5 knew: all of it but the numbers of records. */
async function olderStore(page: Page): Promise<void> {
  await emptyPage(page);
  await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no store'));
      });
    const now = await done(indexedDB.open('veiligheidsbeeld'));
    const names = [...now.objectStoreNames].filter((name) => name !== 'numbers');
    const all = new Map<string, [IDBValidKey, unknown][]>();
    for (const name of names) {
      const store = now.transaction(name).objectStore(name);
      const [keys, records] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
      all.set(
        name,
        keys.map((key, at) => [key, records[at]]),
      );
    }
    now.close();
    await done(indexedDB.deleteDatabase('veiligheidsbeeld'));
    const opening = indexedDB.open('veiligheidsbeeld', 5);
    opening.onupgradeneeded = () => {
      for (const [name, records] of all) {
        const store = opening.result.createObjectStore(name);
        for (const [key, record] of records) store.put(record, key);
      }
    };
    (await done(opening)).close();
  });
}

async function deleted(page: Page): Promise<void> {
  await emptyPage(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('veiligheidsbeeld').onsuccess = () => resolve();
      }),
  );
}

const factory = 'indexedDB.constructor.prototype';
const full = "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };";
/** The request is taken, and the browser undoes all of it at the end, as it does for lack of room. */
const fullAtEnd = `{ const plain = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) { const asked = plain.apply(this, all); asked.addEventListener('success', () => this.transaction.abort()); return asked; }; }`;

/** A store that fails: denied, of another version, held, damaged, full, or gone. */
export const store: readonly Fault[] = [
  {
    name: 'the browser denies the store',
    before: prelude('answers', `${factory}.open = () => { throw new DOMException('', 'SecurityError'); };`),
    hash: '#/overzicht',
    reads: notOpened,
    button: reload,
    keeps: 'all',
    quick: true,
  },
  {
    name: 'the browser has no store',
    before: prelude('answers', "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });"),
    hash: '#/overzicht',
    reads: 'Deze browser geeft geen toegang tot de opslag',
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the store is of a newer version',
    before: openedAs(99, false),
    hash: '#/kaart',
    reads: 'De opslag is gemaakt door een nieuwere versie van deze pagina.',
    button: reload,
    keeps: 'nothing',
  },
  {
    name: 'another tab holds the store',
    before: openedAs(1, true),
    hash: '#/dossier',
    reads: notOpened,
    button: reload,
    keeps: 'nothing',
  },
  {
    name: 'the store never opens',
    before: prelude('answers', `${factory}.open = () => new EventTarget();`),
    hash: '#/trends',
    reads: notOpened,
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the store cannot be read',
    before: prelude(
      'answers',
      "IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'UnknownError'); };",
    ),
    hash: '#/overzicht',
    reads: 'De opslag is misschien beschadigd.',
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the disk is full when the store opens',
    before: prelude(
      'answers',
      `${factory}.open = () => { throw new DOMException('', 'QuotaExceededError'); };`,
    ),
    hash: '#/overzicht',
    reads: 'De schijf van deze computer is vol.',
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the store is gone',
    before: deleted,
    hash: '#/gegevens',
    reads: 'Er zijn nog geen bestanden toegevoegd.',
    button: null,
    keeps: 'nothing',
    after: async (page) => {
      await chooseFile(page, second);
      await added(page, second.name);
    },
  },
  {
    name: 'the change of an older store is cut off',
    before: both(
      olderStore,
      prelude(
        'answers',
        "IDBDatabase.prototype.createObjectStore = () => { throw new DOMException('', 'AbortError'); };",
      ),
    ),
    hash: '#/overzicht',
    reads: notOpened,
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the tab is killed while an older store is changed',
    before: async (page) => {
      await olderStore(page);
      // It never ends: each request in the change asks for the next.
      const endless = `{ const plain = ${factory}.open; ${factory}.open = function (...all) { const asked = plain.apply(this, all); asked.addEventListener('upgradeneeded', () => { const next = () => { asked.transaction.objectStore('sets').count().onsuccess = next; }; next(); }); return asked; }; }`;
      const other = await page.context().newPage();
      await prelude('answers', endless)(other);
      await other.goto('./#/overzicht');
      await expect(other.getByText(/Het laden duurt langer|kon niet worden geopend/)).toBeVisible({
        timeout: 60_000,
      });
      await other.close();
    },
    hash: '#/gegevens',
    reads: 'bewaard.csv',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the store is full when a file is added',
    before: prelude('jobs', full),
    during: async (page) => {
      await give(page, second);
      await added(page, second.name);
    },
    hash: '#/gegevens',
    reads: 'De opslag van de browser is vol. Dit bestand is niet bewaard; wat er al stond wel.',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the store undoes at its end what was added',
    before: prelude('jobs', fullAtEnd),
    during: async (page) => {
      await give(page, second);
      await added(page, second.name);
    },
    hash: '#/gegevens',
    reads: 'De browser kon dit bestand niet bewaren.',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the store is full when an entry of the dossier is written',
    before: prelude('answers', full),
    during: write,
    hash: '#/dossier?indicator=woninginbraken',
    reads: 'De browser kon dit niet bewaren. Het geldt tot u de pagina sluit',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the store undoes at its end what was written in the dossier',
    before: prelude('answers', fullAtEnd),
    during: write,
    hash: '#/dossier?indicator=woninginbraken',
    reads: 'De browser kon dit niet bewaren. Het geldt tot u de pagina sluit',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the store is full when the made-up data are put aside',
    before: prelude('answers', full),
    during: (page) => page.getByRole('button', { name: 'Leg de voorbeelddata weg' }).click(),
    hash: '#/gegevens',
    reads: 'Deze browser kan uw keuze niet bewaren. Zij geldt tot u de pagina sluit.',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the room for drafts is full',
    during: async (page) => {
      await page.evaluate(() => {
        for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2))
          try {
            for (let at = 0; at < 3; at += 1) localStorage.setItem(`vol${size}-${at}`, 'x'.repeat(size));
          } catch {
            // Full for this size: a smaller one.
          }
      });
      await page.getByRole('button', { name: /^Wijzig/ }).click();
      await page.getByLabel('Waarom?').fill('Zo besproken in het overleg van november.');
    },
    hash: '#/dossier?indicator=woninginbraken',
    reads: 'Dit concept past niet in de opslag van deze browser.',
    button: null,
    keeps: 'all',
    after: async (page) => {
      await page.evaluate(() => localStorage.clear());
      await open(page, '#/overzicht');
      await settled(page);
      await expectEntry(page);
    },
  },
];
