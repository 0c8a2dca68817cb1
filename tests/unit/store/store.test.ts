import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeriesBuilder } from '../../../src/domain/observation/build.ts';
import type { Series } from '../../../src/domain/observation/series.ts';
import type { Result } from '../../../src/domain/result.ts';
import { currentVersion } from '../../../src/store/migrations.ts';
import type { LoadedSet } from '../../../src/store/set.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Loaded, Store } from '../../../src/store/store.ts';

let name = '';
let tests = 0;
let store: Store;

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function setOf(id: string): LoadedSet {
  return {
    id,
    file: `${id}.csv`,
    source: 'Politie',
    loadedAt: 1,
    hash: 'ab',
    read: 2,
    accepted: 2,
    refused: 0,
    missing: 1,
    span: { from: 24_288, to: 24_299 },
    kinds: ['misdrijven/1.1.1'],
  };
}

function seriesOf(set: string, part: string, count = 7): Series {
  const builder = createSeriesBuilder();
  builder.push(0, 1440, 'misdrijven/1.1.1', 'GM0163', { x: 100, y: 400_000, size: 100 }, count, true);
  builder.push(1440, 2880, 'misdrijven/1.1.1', 'GM0163', null, null, false);
  const { columns, cells, kinds, areas } = builder.finish();
  return {
    columns,
    cells,
    info: {
      id: `${set}/${part}`,
      title: 'Proef',
      source: 'Politie',
      set,
      loadedAt: 1,
      audience: 'openbaar',
      published: true,
      fictief: false,
      where: 'cell',
      when: 'day',
      divisionYear: null,
      complete: null,
      kinds,
      areas,
      rows: columns.length,
      span: { from: 0, to: 0 },
    },
  };
}

/** Changes records behind the back of the store. */
async function tamper(
  act: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>,
): Promise<void> {
  const database = await openDB(name, currentVersion);
  await act(database);
  database.close();
}

const everything = async (): Promise<Loaded> => valueOf(await store.loadAll());

beforeEach(async () => {
  name = `proef-${(tests += 1)}`;
  store = valueOf(await openStore(name));
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the store', () => {
  it('gives back what was kept, after opening again', async () => {
    const series = [seriesOf('set-a', 'land-year'), seriesOf('set-a', 'gemeente-year')];
    expect(await store.keep(setOf('set-a'), series)).toEqual({ ok: true, value: null });
    store.close();
    store = valueOf(await openStore(name));
    const loaded = await everything();
    expect(loaded.sets).toEqual([setOf('set-a')]);
    expect(loaded.damaged).toEqual([]);
    expect(loaded.series.toSorted((a, b) => (a.info.id < b.info.id ? 1 : -1))).toEqual(series);
    expect(valueOf(await store.list())).toEqual([setOf('set-a')]);
  });

  it('replaces a set with the same id, with all its series', async () => {
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year'), seriesOf('set-a', 'buurt-year')]);
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year', 9)]);
    const { series } = await everything();
    expect(series.map((one) => [one.info.id, one.columns.count[0]])).toEqual([['set-a/land-year', 9]]);
  });

  it('removes one set and no other, also one whose id begins alike', async () => {
    for (const id of ['set-a', 'set-ab', 'set-b']) await store.keep(setOf(id), [seriesOf(id, 'land-year')]);
    await store.remove('set-a');
    expect((await everything()).series.map((one) => one.info.set)).toEqual(['set-ab', 'set-b']);
    await store.clear();
    expect(await everything()).toEqual({ sets: [], series: [], damaged: [] });
  });

  it.each([
    ['a count was changed', (series: Series) => void (series.columns.count[0] = 8)],
    ['a name was changed', (series: Series) => void Object.assign(series.info, { fictief: true })],
    [
      'a column was shortened',
      (series: Series) => void Object.assign(series.columns, { to: new Int32Array(1) }),
    ],
    ['a column has another form', (series: Series) => void Object.assign(series.columns, { to: [0, 1] })],
  ])('reports a set of which %s, and keeps the others', async (_, damage) => {
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year'), seriesOf('set-a', 'buurt-year')]);
    await store.keep(setOf('set-b'), [seriesOf('set-b', 'land-year')]);
    await tamper(async (database) => {
      const record = (await database.get('series', 'set-a/land-year')) as { readonly series: Series };
      damage(record.series);
      await database.put('series', record, 'set-a/land-year');
    });
    const loaded = await everything();
    expect(loaded.damaged).toEqual(['set-a.csv']);
    expect(loaded.series.map((one) => one.info.id)).toEqual(['set-b/land-year']);
  });

  it('reports a set of which a series is gone, and a record that is none', async () => {
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    await tamper(async (database) => {
      await database.delete('series', 'set-a/land-year');
      await database.put('sets', 'rommel', 'set-x');
    });
    expect(await everything()).toEqual({ sets: [], series: [], damaged: ['set-a.csv', 'set-x'] });
  });

  it('keeps all of a set or nothing', async () => {
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    const broken = seriesOf('set-a', 'buurt-year');
    // A function cannot be stored: the put of this one series throws.
    Object.assign(broken.columns, { extra: () => undefined });
    const kept = await store.keep(setOf('set-a'), [seriesOf('set-a', 'wijk-year', 99), broken]);
    expect(kept).toMatchObject({ ok: false, failure: { because: 'failed' } });
    const { series, damaged } = await everything();
    expect(series.map((one) => [one.info.id, one.columns.count[0]])).toEqual([['set-a/land-year', 7]]);
    expect(damaged).toEqual([]);
  });

  it('says that the browser is full, and leaves everything as it was', async () => {
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const kept = await store.keep(setOf('set-a'), [seriesOf('set-a', 'buurt-year')]);
    expect(kept).toMatchObject({ ok: false, failure: { because: 'full' } });
    vi.restoreAllMocks();
    expect((await everything()).series.map((one) => one.info.id)).toEqual(['set-a/land-year']);
  });

  it('may be open twice', async () => {
    const second = valueOf(await openStore(name));
    await store.keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    expect(valueOf(await second.loadAll()).sets).toEqual([setOf('set-a')]);
    second.close();
  });

  it('fails as a value once it is closed', async () => {
    store.close();
    expect((await store.loadAll()).ok).toBe(false);
    expect((await store.clear()).ok).toBe(false);
  });
});

describe('opening the store', () => {
  it('says that a browser has none, or does not allow it', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openStore(name)).toMatchObject({ ok: false, failure: { because: 'unavailable' } });
    vi.unstubAllGlobals();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openStore(name)).toMatchObject({ ok: false, failure: { because: 'unavailable' } });
  });

  it('says that a newer version of the page wrote it', async () => {
    const newer = await openDB(`${name}-newer`, currentVersion + 1);
    newer.close();
    expect(await openStore(`${name}-newer`)).toMatchObject({ ok: false, failure: { because: 'newer' } });
  });

  it('gives way to a newer version in another tab', async () => {
    const newer = await openDB(name, currentVersion + 1);
    expect(newer.version).toBe(currentVersion + 1);
    newer.close();
  });
});
