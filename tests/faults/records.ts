import { expect, type Page } from '@playwright/test';
import { added, sets } from '../e2e/gegevens.ts';
import { settled } from '../e2e/page.ts';
import { emptyPage, type Fault } from './fault.ts';
import { give, keptFile, second } from './kept.ts';

type Place = 'sets' | 'series' | 'dossier' | 'mappings' | 'settings' | 'numbers';

/** `flipped` changes one value, `cut` takes the end off, `gone` takes the record away, `rubbish` puts text in its place. */
type Harm = 'flipped' | 'cut' | 'gone' | 'rubbish';

/** Harms the first record of a part of the store, as a disk or another program may. */
function harm(place: Place, how: Harm): (page: Page) => Promise<void> {
  return async (page) => {
    await emptyPage(page);
    await page.evaluate(
      async ([part, does]) => {
        const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(new Error('no store'));
          });
        const database = await done(indexedDB.open('veiligheidsbeeld'));
        const store = database.transaction(part, 'readwrite').objectStore(part);
        const keys = await done(store.getAllKeys());
        const key = keys[0] ?? (part === 'settings' ? 'demo' : 'key');
        const record = (await done<unknown>(store.get(key))) as Record<string, unknown> | undefined;
        const series = record?.['series'] as { columns: { count: Int32Array } } | undefined;
        const set = record?.['set'] as { accepted: number } | undefined;
        if (does === 'gone') await done(store.delete(key));
        else if (does === 'rubbish' || record === undefined) await done(store.put('kapot', key));
        else {
          const isCut = does === 'cut';
          if (part === 'sets' && set !== undefined) {
            if (isCut) delete record['series'];
            else set.accepted += 1;
          } else if (part === 'series' && series !== undefined) {
            if (isCut) series.columns.count = series.columns.count.slice(0, -1);
            else series.columns.count[0] = (series.columns.count[0] ?? 0) ^ 4;
          } else {
            const text = String(record['text']);
            record['text'] = isCut ? text.slice(0, text.length / 2) : text.replace('10', '11');
          }
          await done(store.put(record, key));
        }
        database.close();
      },
      [place, how] as const,
    );
  };
}

const damaged = 'Een deel van wat u eerder toevoegde is beschadigd en telt niet mee.';
const damagedFile = /^Deze bewaarde bestanden zijn beschadigd en niet geladen: bewaard\.csv\./;
const damagedEntry = 'Een deel van wat u eerder vastlegde in het dossier of een overleg is niet te gebruiken';

/** What was damaged comes back by adding the file again. */
async function addAgain(page: Page): Promise<void> {
  await give(page, keptFile);
  await added(page, keptFile.name);
  await page.reload();
  await settled(page);
  await expect(sets(page)).toContainText(keptFile.name);
}

const file = { hash: '#/overzicht', reads: damaged, button: null, keeps: 'entry' } as const;
const entry = { hash: '#/overzicht', reads: damagedEntry, button: null, keeps: 'files' } as const;
const kept = { hash: '#/gegevens', reads: keptFile.name, button: null, keeps: 'all' } as const;

/** Records of the store that are not what was put there. */
export const records: readonly Fault[] = [
  { ...file, name: 'a kept file is another one', before: harm('sets', 'flipped') },
  { ...file, name: 'a kept file is cut off', before: harm('sets', 'cut') },
  {
    ...file,
    name: 'a kept file is rubbish',
    before: harm('sets', 'rubbish'),
    hash: '#/gegevens',
    reads: /^Deze bewaarde bestanden zijn beschadigd en niet geladen: /,
    after: addAgain,
  },
  {
    ...file,
    name: 'one count of a kept file is another one',
    before: harm('series', 'flipped'),
    hash: '#/gegevens',
    reads: damagedFile,
    after: addAgain,
  },
  { ...file, name: 'the counts of a kept file are cut off', before: harm('series', 'cut'), hash: '#/trends' },
  { ...file, name: 'the counts of a kept file are gone', before: harm('series', 'gone'), hash: '#/kaart' },
  {
    ...file,
    name: 'the counts of a kept file are rubbish',
    before: harm('series', 'rubbish'),
    hash: '#/raad',
  },
  { ...entry, name: 'an entry of the dossier is another one', before: harm('dossier', 'flipped') },
  { ...entry, name: 'an entry of the dossier is cut off', before: harm('dossier', 'cut') },
  {
    ...entry,
    name: 'an entry of the dossier is rubbish',
    before: harm('dossier', 'rubbish'),
    hash: '#/dossier?indicator=woninginbraken',
    reads: /niet te gebruiken/,
  },
  { ...kept, name: 'how a file is read is rubbish', before: harm('mappings', 'rubbish') },
  {
    ...kept,
    name: 'the choice about the made-up data is rubbish',
    before: harm('settings', 'rubbish'),
    hash: '#/overzicht',
    reads: /fictief/,
  },
  {
    ...kept,
    name: 'the numbers of records are rubbish',
    before: harm('numbers', 'rubbish'),
    during: async (page) => {
      await give(page, second);
      await added(page, second.name);
    },
  },
];
