import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Series } from '../../../src/domain/observation/series.ts';
import type { ImportResult, OverlapChoice } from '../../../src/worker/api.ts';
import { createDesk } from './desk.ts';

const head = 'van;tot;soort;gebied;vak;aantal;voorlopig\n';
const row = (day: string, times = 1): string => `${day}T14:30;;1.2.3;BU01630103;;1;0\n`.repeat(times);
const old = head + row('2024-01-10', 2) + row('2024-02-10', 3);
const fresh = head + row('2024-02-10', 1) + row('2024-02-20', 4) + row('2024-03-10', 1);
const quiet = (): void => undefined;

const open: ReturnType<typeof createDesk>[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
});

function desk(options: Parameters<typeof createDesk>[0] = {}) {
  const made = createDesk(options);
  open.push(made);
  return made;
}

type Desk = ReturnType<typeof createDesk>;

/** What everything in the library says: kind by kind the rows per series, as they lie there. */
async function inView({ library }: Desk): Promise<string[]> {
  return (await library)
    .series()
    .map(({ info, columns }) => `${info.id} ${info.loadedAt ?? ''} ${[...columns.from].join()} ${info.rows}`)
    .sort();
}

async function inStore({ openStore }: Desk): Promise<string[]> {
  const store = await openStore();
  const loaded = store.ok ? await store.value.loadAll() : store;
  if (!loaded.ok || !store.ok) return [];
  store.value.close();
  const line = ({ info, columns }: Series): string =>
    `${info.id} ${info.loadedAt ?? ''} ${[...columns.from].join()} ${info.rows}`;
  return loaded.value.series.map(line).sort();
}

async function twoFiles(made: Desk, second = fresh): Promise<Extract<ImportResult, { is: 'overlaps' }>> {
  await made.jobs.importFile(made.file(old, 'oud.csv'), {}, quiet);
  const result = await made.jobs.importFile(made.file(second, 'nieuw.csv'), {}, quiet);
  if (result.is !== 'overlaps') throw new Error(result.is);
  return result;
}

describe('months that come again', () => {
  it('are told, and nothing is kept before a person has chosen', async () => {
    const made = desk();
    const { overlaps } = await twoFiles(made);
    expect(overlaps.sets).toMatchObject([{ file: 'oud.csv', isSame: false }]);
    expect(overlaps.kinds).toMatchObject([
      { kind: 'misdrijven/1.2.3', before: 3, replaced: 5, joined: 7, joinedAll: 8 },
    ]);
    expect(overlaps).toMatchObject({ repeated: 1, contradicted: 0, mayRepeat: true, canJoin: true });
    expect((await made.library).sets().map(({ file }) => file)).toEqual(['oud.csv']);
    expect(await made.jobs.settleOverlap(overlaps.waiting, 'stop')).toEqual({ is: 'cancelled' });
    expect(await made.jobs.settleOverlap(overlaps.waiting, 'replace')).toBeNull();
    expect((await made.library).sets()).toHaveLength(1);
  });

  it.each<[OverlapChoice, readonly number[]]>([
    ['replace', [6, 2]],
    ['join', [6, 5]],
    ['join-all', [6, 5]],
  ])('can be settled by %s, and undone: then all is as it was', async (choice, rows) => {
    const made = desk();
    const { overlaps } = await twoFiles(made);
    const before = [await inView(made), await inStore(made)];
    const result = await made.jobs.settleOverlap(overlaps.waiting, choice);
    expect(result).toMatchObject({ is: 'accepted', kept: true, changed: { by: choice } });
    const sets = (await made.library).sets();
    expect(sets.map(({ accepted, gaveWay }) => accepted - gaveWay)).toEqual(rows);
    expect(await inStore(made)).toEqual(await inView(made));
    const what = choice === 'replace' ? 'replace' : 'join';
    expect(await made.jobs.undoable()).toEqual({ what, file: 'nieuw.csv' });
    expect(await made.jobs.undo()).toBe(true);
    expect([await inView(made), await inStore(made)]).toEqual(before);
    expect(await made.jobs.undoable()).toBeNull();
    expect(await made.jobs.undo()).toBe(false);
  });

  it('make an older set go of which nothing is left', async () => {
    const made = desk();
    const all = head + row('2024-01-11') + row('2024-02-11');
    const { overlaps } = await twoFiles(made, all);
    await made.jobs.settleOverlap(overlaps.waiting, 'replace');
    expect((await made.library).sets().map(({ file }) => file)).toEqual(['nieuw.csv']);
    await made.jobs.undo();
    expect((await made.library).sets().map(({ file }) => file)).toEqual(['oud.csv']);
  });

  it('tell that it is the very same file, which takes its own place', async () => {
    const made = desk();
    const { overlaps } = await twoFiles(made, old);
    expect(overlaps).toMatchObject({ sets: [{ isSame: true }], canJoin: false });
    await made.jobs.settleOverlap(overlaps.waiting, 'replace');
    expect((await made.library).sets()).toHaveLength(1);
  });

  it('of a table can be added only where there is no figure yet', async () => {
    const made = desk();
    const table = 'periode;soort;gebied;aantal\n';
    await made.jobs.importFile(
      made.file(`${table}2024-01;1.1.1;GM0163;5\n2024-02;1.1.1;GM0163;6\n`),
      {},
      quiet,
    );
    const next = `${table}2024-02;1.1.1;GM0163;7\n2024-03;1.1.1;GM0163;8\n`;
    const result = await made.jobs.importFile(made.file(next), {}, quiet);
    if (result.is !== 'overlaps') throw new Error(result.is);
    expect(result.overlaps).toMatchObject({
      contradicted: 1,
      mayRepeat: false,
      kinds: [{ before: 6, replaced: 7, joined: 6 }],
    });
    await made.jobs.settleOverlap(result.overlaps.waiting, 'join');
    const counts = (await made.library).series().map(({ columns }) => [...columns.count]);
    expect(counts).toEqual([[5, 6], [8]]);
  });
});

describe('undoing', () => {
  it('brings back a set that was removed, and takes away one that was added', async () => {
    const made = desk();
    const added = await made.jobs.importFile(made.file(old, 'oud.csv'), {}, quiet);
    const before = await inView(made);
    expect(await made.jobs.undoable()).toEqual({ what: 'add', file: 'oud.csv' });
    await made.jobs.removeSet(added.is === 'accepted' ? added.set.id : '');
    expect(await made.jobs.undoable()).toEqual({ what: 'remove', file: 'oud.csv' });
    await made.jobs.undo();
    expect([await inView(made), await inStore(made)]).toEqual([before, before]);
    await made.jobs.removeAll();
    expect(await made.jobs.undoable()).toBeNull();
    await made.jobs.importFile(made.file(old, 'oud.csv'), {}, quiet);
    await made.jobs.undo();
    expect(await inStore(made)).toEqual([]);
  });

  it('is no more when another tab changed something', async () => {
    const made = desk();
    await made.jobs.importFile(made.file(old), {}, quiet);
    await made.jobs.forgetUndo();
    expect(await made.jobs.undo()).toBe(false);
  });
});

describe('a browser that is full', () => {
  it('says so, keeps what it had, and shows the new until the page closes', async () => {
    const made = desk();
    const { overlaps } = await twoFiles(made);
    const before = await inStore(made);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const result = await made.jobs.settleOverlap(overlaps.waiting, 'replace');
    expect(result).toMatchObject({ is: 'accepted', kept: false, notKept: 'full' });
    vi.restoreAllMocks();
    expect(await inStore(made)).toEqual(before);
    expect((await made.library).keeps()).toBe(false);
  });
});

describe('another tab', () => {
  it('is seen when the library is read again, and what is not kept stays', async () => {
    const one = desk({ name: 'twee-tabbladen' });
    const other = desk({ name: 'twee-tabbladen' });
    await other.library;
    await one.jobs.importFile(one.file(old, 'oud.csv'), {}, quiet);
    const unkept = (await one.library).read({ is: 'all' }).map((entry) => ({
      ...entry,
      set: { ...entry.set, id: 'set-los' },
      kept: false,
    }));
    (await other.library).change({ put: unkept, remove: [] });
    await (await other.library).reload();
    const ids = (await other.library).sets().map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain('set-los');
  });
});

describe('a library', () => {
  it('opens elsewhere as it was saved, and can be undone', async () => {
    const here = desk();
    const there = desk();
    await here.jobs.importFile(here.file(old, 'oud.csv'), {}, quiet);
    const text = await here.jobs.saveLibrary();
    const opened = await there.jobs.openLibrary(there.file(text ?? '', 'b.json'));
    expect(opened).toEqual({
      ok: true,
      value: { is: 'opened', sets: 1, leftOut: 0, mappings: 0, notKept: null },
    });
    expect([await inView(there), await inStore(there)]).toEqual([await inView(here), await inStore(here)]);
    expect(await there.jobs.undoable()).toEqual({ what: 'library', file: 'b.json' });
    await there.jobs.undo();
    expect(await inStore(there)).toEqual([]);
  });

  /** A library of `fresh`, and a desk that has `old`: both have February. */
  async function twoDesks() {
    const [here, there] = [desk(), desk()];
    await here.jobs.importFile(here.file(fresh, 'nieuw.csv'), {}, quiet);
    await there.jobs.importFile(there.file(old, 'oud.csv'), {}, quiet);
    return { there, file: there.file((await here.jobs.saveLibrary()) ?? '', 'b.json') };
  }

  it('with months that are there already asks, and changes nothing until a person has chosen', async () => {
    const { there, file } = await twoDesks();
    const before = [await inView(there), await inStore(there)];
    const february = { from: 2024 * 12 + 1, to: 2024 * 12 + 1 };
    expect(await there.jobs.openLibrary(file)).toMatchObject({
      ok: true,
      value: { is: 'overlaps', overlaps: [{ file: 'nieuw.csv', loaded: 'oud.csv', months: february }] },
    });
    expect([await inView(there), await inStore(there)]).toEqual(before);
    expect(await there.jobs.undoable()).toEqual({ what: 'add', file: 'oud.csv' });
  });

  it.each([
    ['replace', { sets: 1, leftOut: 0 }, [6, 2]],
    ['leave-out', { sets: 0, leftOut: 1 }, [5]],
  ] as const)('settled by %s never counts a month twice', async (choice, told, rows) => {
    const { there, file } = await twoDesks();
    expect(await there.jobs.openLibrary(file, choice)).toMatchObject({ ok: true, value: told });
    const library = await there.library;
    const left = library.sets().map(({ accepted, gaveWay }) => accepted - gaveWay);
    expect(left.sort((a, b) => b - a)).toEqual(rows);
    const months = library.series().map(({ info }) => info.span);
    for (const [at, span] of months.entries())
      expect(months.slice(at + 1).filter(({ from, to }) => from <= span.to && to >= span.from)).toEqual([]);
    expect(await inStore(there)).toEqual(await inView(there));
  });

  it('that was opened before is opened again without a question', async () => {
    const { there, file } = await twoDesks();
    await there.jobs.openLibrary(file, 'replace');
    const before = await inView(there);
    expect(await there.jobs.openLibrary(file)).toMatchObject({ ok: true, value: { is: 'opened', sets: 1 } });
    expect(await inView(there)).toEqual(before);
  });

  it('brings the ways in which files are read, the newer one where two have a name', async () => {
    const [here, there] = [desk(), desk()];
    const told = (kind: string) => ({
      name: 'Meldingen',
      mapping: {
        columns: [
          { header: 'Wanneer', field: 'date', order: null },
          { header: 'Iets', field: 'ignore', order: null },
        ] as const,
        kind,
        kinds: [],
        places: [],
      },
    });
    const file = 'Wanneer;Iets\n2024-03-01;a\n2024-03-02;b\n';
    const read = async (made: Desk, kind: string) =>
      await made.jobs.importFile(made.file(file), {}, quiet, told(kind));
    const kindRemembered = async (made: Desk) => {
      const again = await made.jobs.importFile(made.file(file, 'later.csv'), {}, quiet);
      return again.is === 'unknown' ? again.remembered?.mapping.kind : again.is;
    };
    expect((await read(there, 'overlast/E35')).is).toBe('accepted');
    await there.jobs.removeAll();
    // Told twice: later than the one that is there.
    await read(here, 'overlast/E35');
    await read(here, 'misdrijven/1.1.1');
    const saved = there.file((await here.jobs.saveLibrary()) ?? '', 'b.json');
    expect(await kindRemembered(there)).toBe('overlast/E35');
    expect(await there.jobs.openLibrary(saved)).toMatchObject({ ok: true, value: { mappings: 1 } });
    expect(await kindRemembered(there)).toBe('misdrijven/1.1.1');
    expect(await there.jobs.openLibrary(saved)).toMatchObject({ ok: true, value: { mappings: 0 } });
  });

  it('that is refused changes nothing', async () => {
    const { jobs, file, answers } = desk();
    expect(await jobs.openLibrary(file('rommel'))).toMatchObject({ failure: { because: 'not-a-library' } });
    expect(answers.changes).toEqual([]);
  });
});
