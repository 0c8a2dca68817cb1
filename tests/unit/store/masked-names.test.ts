import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { LoadedSet } from '../../../src/store/set.ts';
import { openStore } from '../../../src/store/store.ts';
import { storedSeries, storedSet } from '../../../src/store/stored.ts';
import { readLibrary, writeLibrary } from '../../../src/store/library-file.ts';
import { makeSeries } from '../engine/small-world.ts';

/** The last version that kept names of files as they were. */
const namesAsTheyWere = 5;
let databases = 0;

const setOf = (id: string, file: string): LoadedSet => ({
  id,
  file,
  source: 'Politie',
  loadedAt: 1,
  hash: 'ab',
  read: 1,
  accepted: 1,
  refused: 0,
  missing: 0,
  gaveWay: 0,
  span: { from: 24_288, to: 24_299 },
  kinds: ['overlast/E35'],
  mapping: null,
});
const seriesOf = (set: string) =>
  makeSeries({ id: `${set}/buurt-month`, set, loadedAt: 1 }, [
    { at: '2026-01', kind: 'overlast/E35', area: 'BU01630101', count: 3 },
  ]);

/** What lies in a store of that version and is opened now: all bytes of its sets, and what can be read. */
async function afterOpening(sets: readonly LoadedSet[], damage: (record: object) => object = (one) => one) {
  const name = `namen-${(databases += 1)}`;
  const before = await openDB(name, namesAsTheyWere, {
    upgrade(database) {
      for (const store of ['sets', 'series', 'mappings', 'dossier', 'settings'])
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
  });
  for (const set of sets) {
    const series = seriesOf(set.id);
    await before.put('sets', damage(storedSet(set, [series])), set.id);
    await before.put('series', storedSeries(series), series.info.id);
  }
  before.close();
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.failure.because);
  const loaded = await store.value.loadAll();
  store.value.close();
  const after = await openDB(name);
  const bytes = JSON.stringify(await after.getAll('sets'));
  after.close();
  return { bytes, loaded: loaded.ok ? loaded.value : null };
}

it('names of kept files lose what they hold about persons, in the store itself, and the sets stay whole', async () => {
  const { bytes, loaded } = await afterOpening([
    setOf('set-a', 'export Jan de Vries 123456782.csv'),
    setOf('set-b', 'meldingen-2026-10.csv'),
  ]);
  expect(bytes).not.toMatch(/Vries|123456782/);
  expect(loaded?.damaged).toEqual([]);
  expect(loaded?.series).toHaveLength(2);
  expect(loaded?.sets.map(({ file }) => file).sort()).toEqual(['export •••.csv', 'meldingen-2026-10.csv']);
});

it('a damaged set stays damaged, and is told without the person', async () => {
  const { loaded } = await afterOpening([setOf('set-a', 'Jansen_J_2026.csv')], (record) => ({
    ...record,
    checksum: 'x',
  }));
  expect(loaded?.sets).toEqual([]);
  expect(loaded?.damaged).toEqual(['•••_2026.csv']);
});

it('a library that was saved before comes in without the person', () => {
  const saved = {
    sets: [{ set: setOf('set-a', 'Jansen_J_2026.csv'), series: [seriesOf('set-a')] }],
    mappings: [],
  };
  const read = readLibrary(writeLibrary(saved, 'GM0163', 0), 'GM0163');
  expect(read.ok && read.value.sets.map(({ set }) => set.file)).toEqual(['•••_2026.csv']);
});
