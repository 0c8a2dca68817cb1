import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeriesBuilder } from '../../../src/domain/observation/build.ts';
import { checksum, checksumOfText } from '../../../src/domain/observation/checksum.ts';
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
    gaveWay: 0,
    span: { from: 24_288, to: 24_299 },
    kinds: ['misdrijven/1.1.1'],
    mapping: null,
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

const keep = (set: LoadedSet, series: readonly Series[]) => store.change([{ set, series }], []);

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
    expect(await keep(setOf('set-a'), series)).toEqual({ ok: true, value: null });
    store.close();
    store = valueOf(await openStore(name));
    const loaded = await everything();
    expect(loaded.sets).toEqual([setOf('set-a')]);
    expect(loaded.damaged).toEqual([]);
    expect(loaded.series.toSorted((a, b) => (a.info.id < b.info.id ? 1 : -1))).toEqual(series);
    expect(valueOf(await store.list())).toEqual([setOf('set-a')]);
  });

  it('replaces a set with the same id, with all its series', async () => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year'), seriesOf('set-a', 'buurt-year')]);
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year', 9)]);
    const { series } = await everything();
    expect(series.map((one) => [one.info.id, one.columns.count[0]])).toEqual([['set-a/land-year', 9]]);
  });

  it('removes one set and no other, also one whose id begins alike', async () => {
    for (const id of ['set-a', 'set-ab', 'set-b']) await keep(setOf(id), [seriesOf(id, 'land-year')]);
    await store.change([], ['set-a']);
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
    ['a column is gone', (series: Series) => void Reflect.deleteProperty(series.columns, 'count')],
    ['the length is another', (series: Series) => void Object.assign(series.columns, { length: 0 })],
    [
      'all columns were cut',
      ({ columns }: Series) => {
        const { from, to, kind, area, cell, count, provisional } = columns;
        const numbers = { from, to, cell, count };
        const cut = Object.entries(numbers).map(([column, values]) => [column, values.slice(0, 1)] as const);
        const short = {
          kind: kind.slice(0, 1),
          area: area.slice(0, 1),
          provisional: provisional.slice(0, 1),
        };
        Object.assign(columns, Object.fromEntries(cut), short, { length: 1 });
      },
    ],
    ['a column has another form', (series: Series) => void Object.assign(series.columns, { to: [0, 1] })],
  ])('reports a set of which %s, and keeps the others', async (_, damage) => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year'), seriesOf('set-a', 'buurt-year')]);
    await keep(setOf('set-b'), [seriesOf('set-b', 'land-year')]);
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
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    await tamper(async (database) => {
      await database.delete('series', 'set-a/land-year');
      await database.put('sets', 'rommel', 'set-x');
    });
    expect(await everything()).toEqual({ sets: [], series: [], damaged: ['set-a.csv', 'set-x'] });
  });

  it('keeps all of a set or nothing', async () => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    const broken = seriesOf('set-a', 'buurt-year');
    // A function cannot be stored: the put of this one series throws.
    Object.assign(broken.columns, { extra: () => undefined });
    const kept = await keep(setOf('set-a'), [seriesOf('set-a', 'wijk-year', 99), broken]);
    expect(kept).toMatchObject({ ok: false, failure: { because: 'failed' } });
    const { series, damaged } = await everything();
    expect(series.map((one) => [one.info.id, one.columns.count[0]])).toEqual([['set-a/land-year', 7]]);
    expect(damaged).toEqual([]);
  });

  it('says that the browser is full, and leaves everything as it was', async () => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const kept = await keep(setOf('set-a'), [seriesOf('set-a', 'buurt-year')]);
    expect(kept).toMatchObject({ ok: false, failure: { because: 'full' } });
    vi.restoreAllMocks();
    expect((await everything()).series.map((one) => one.info.id)).toEqual(['set-a/land-year']);
  });

  it('changes several sets at once or none', async () => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    await keep(setOf('set-b'), [seriesOf('set-b', 'land-year')]);
    const changed = { set: setOf('set-a'), series: [seriesOf('set-a', 'land-year', 9)] };
    const broken = { set: setOf('set-c'), series: [seriesOf('set-c', 'land-year')] };
    Object.assign(broken.series[0]?.columns ?? {}, { extra: () => undefined });
    expect((await store.change([changed, broken], ['set-b'])).ok).toBe(false);
    const before = await everything();
    expect(before.sets.map(({ id }) => id)).toEqual(['set-a', 'set-b']);
    expect(before.series[0]?.columns.count[0]).toBe(7);
    expect((await store.change([changed], ['set-b'])).ok).toBe(true);
    expect((await everything()).series.map(({ columns }) => columns.count[0])).toEqual([9]);
  });

  it('is as it was when the page closes in the middle of a change', async () => {
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...rest) {
      puts += 1;
      const request = this.add(...rest);
      // A page that closes ends its open transactions.
      if (puts === 2) this.transaction.abort();
      return request;
    });
    const kept = await keep(setOf('set-a'), [seriesOf('set-a', 'buurt-year')]);
    expect([kept.ok, puts]).toEqual([false, 2]);
    vi.restoreAllMocks();
    store.close();
    store = valueOf(await openStore(name));
    expect((await everything()).series.map(({ info }) => info.id)).toEqual(['set-a/land-year']);
  });

  it('may be open twice', async () => {
    const second = valueOf(await openStore(name));
    await keep(setOf('set-a'), [seriesOf('set-a', 'land-year')]);
    expect(valueOf(await second.loadAll()).sets).toEqual([setOf('set-a')]);
    second.close();
  });

  it('fails as a value once it is closed', async () => {
    store.close();
    expect((await store.loadAll()).ok).toBe(false);
    expect((await store.clear()).ok).toBe(false);
  });
});

describe('a store of version 1', () => {
  /** A set as version 1 wrote it, with the checksum that it had. */
  function firstRecord(id: string, checksum: string) {
    const { file, source, loadedAt, hash, read, accepted, refused, missing, span, kinds } = setOf(id);
    const counts = { read, accepted, refused, missing };
    const set = { id, file, source, loadedAt, hash, ...counts, span, kinds };
    return { set, series: [`${id}/land-year`], checksum };
  }

  async function openFirst(records: readonly ReturnType<typeof firstRecord>[]): Promise<Store> {
    name = `${name}-1`;
    const first = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('sets');
        database.createObjectStore('series');
      },
    });
    for (const record of records) {
      const series = seriesOf(record.set.id, 'land-year');
      await first.put('sets', record, record.set.id);
      await first.put('series', { series, checksum: checksum(series) }, series.info.id);
    }
    first.close();
    return valueOf(await openStore(name));
  }

  function firstSum(id: string): string {
    const { file, source, loadedAt, hash, read, accepted, refused, missing, span, kinds } = setOf(id);
    const values = [id, file, source, loadedAt, hash, read, accepted, refused, missing, span.from, span.to];
    return checksumOfText(JSON.stringify([values, kinds, [`${id}/land-year`]]));
  }

  it('is brought to the present form with all its sets and rows', async () => {
    const opened = await openFirst([
      firstRecord('set-a', firstSum('set-a')),
      firstRecord('set-b', firstSum('set-b')),
    ]);
    const loaded = valueOf(await opened.loadAll());
    expect(loaded.sets).toEqual([setOf('set-a'), setOf('set-b')]);
    expect(loaded.series.map(({ info }) => info.id)).toEqual(['set-a/land-year', 'set-b/land-year']);
    expect(loaded.damaged).toEqual([]);
    opened.close();
  });

  it('still reports what was damaged in it', async () => {
    const opened = await openFirst([firstRecord('set-a', firstSum('set-a')), firstRecord('set-b', 'anders')]);
    const loaded = valueOf(await opened.loadAll());
    expect([loaded.sets.map(({ id }) => id), loaded.damaged]).toEqual([['set-a'], ['set-b.csv']]);
    opened.close();
  });
});

describe('whether the demo is in view', () => {
  it('is not known before anybody chose, and is the last choice after', async () => {
    expect(valueOf(await store.demo.read())).toBeNull();
    await store.demo.keep('aside');
    await store.demo.keep('shown');
    expect(valueOf(await store.demo.read())).toBe('shown');
    await store.demo.keep(null);
    expect(valueOf(await store.demo.read())).toBeNull();
  });

  it('is not known where the record is not what was put there', async () => {
    const database = await openDB(name, currentVersion);
    await database.put('settings', 'nergens', 'demo');
    database.close();
    expect(valueOf(await store.demo.read())).toBeNull();
  });

  it('is not forgotten with the sets', async () => {
    await store.demo.keep('aside');
    await store.clear();
    expect(valueOf(await store.demo.read())).toBe('aside');
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

  it('says that another tab holds an older version open', async () => {
    const older = await openDB(`${name}-older`, 1, {
      upgrade: (database) => void database.createObjectStore('sets'),
    });
    expect(await openStore(`${name}-older`)).toMatchObject({ ok: false, failure: { because: 'blocked' } });
    older.close();
  });

  it('does not wait for ever behind a tab that holds it without a word', async () => {
    const held = `${name}-held`;
    const other = await openDB(held, currentVersion);
    const deleting = deleteDB(held);
    expect(await openStore(held, 1)).toMatchObject({ ok: false, failure: { because: 'blocked' } });
    other.close();
    await deleting;
  });

  it('says that it is damaged', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    expect(await openStore(name)).toMatchObject({ ok: false, failure: { because: 'failed' } });
  });

  it('gives way to a newer version in another tab', async () => {
    const newer = await openDB(name, currentVersion + 1);
    expect(newer.version).toBe(currentVersion + 1);
    newer.close();
  });
});
