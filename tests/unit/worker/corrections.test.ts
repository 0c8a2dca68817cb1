import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { countIn } from '../../../src/domain/observation/overlap.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { ImportResult, OverlapChoice } from '../../../src/worker/api.ts';
import { createDesk } from './desk.ts';

const head = 'meldingnummer;datumMelding;tijdstip;categorie;buurt\n';

interface Report {
  readonly number: string;
  readonly day: string;
  readonly kind?: string;
  readonly area?: string;
}

const theft = '1.2.3';
const burglary = '1.1.1';

function csv(reports: readonly Report[]): string {
  return (
    head +
    reports
      .map(({ number, day, kind = theft, area = 'Den Dam' }) => `${number};${day};14:30;${kind};${area}\n`)
      .join('')
  );
}

const open: ReturnType<typeof createDesk>[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

type Desk = ReturnType<typeof createDesk>;

function desk(options: Parameters<typeof createDesk>[0] = {}): Desk {
  const made = createDesk(options);
  open.push(made);
  return made;
}

async function add(made: Desk, name: string, reports: readonly Report[]): Promise<ImportResult> {
  return await made.jobs.importFile(made.file(csv(reports), name), {}, () => undefined);
}

async function asked(made: Desk, reports: readonly Report[]) {
  const result = await add(made, 'later.csv', reports);
  if (result.is !== 'overlaps') throw new Error(result.is);
  return result.overlaps;
}

async function counted(made: Desk, kind: string, from: number, to = from): Promise<number> {
  return countIn((await made.library).series(), `misdrijven/${kind}`, { from, to });
}

const july = month(2026, 7);
const august = month(2026, 8);
const first: readonly Report[] = [
  { number: 'M-1', day: '2026-07-03' },
  { number: 'M-2', day: '2026-07-03' },
  { number: 'M-3', day: '2026-07-20' },
];

describe('a later file that corrects a record by its number', () => {
  it.each<[string, Report, readonly [number, number, number]]>([
    ['its area', { number: 'M-2', day: '2026-07-03', area: 'De Brake' }, [3, 0, 0]],
    ['its kind', { number: 'M-2', day: '2026-07-03', kind: burglary }, [2, 0, 1]],
    ['its month', { number: 'M-2', day: '2026-08-01' }, [2, 1, 0]],
  ])('asks once, and counts the record as it is now: %s', async (_, corrected, after) => {
    const made = desk();
    await add(made, 'eerst.csv', first);
    const overlaps = await asked(made, [corrected]);
    expect(overlaps.corrected).toMatchObject([{ file: 'eerst.csv', records: 1 }]);
    expect(await counted(made, theft, july, august)).toBe(3);
    const result = await made.jobs.settleOverlap(overlaps.waiting, 'join');
    expect(result).toMatchObject({ is: 'accepted', changed: { by: 'join', corrected: 1 } });
    const now = [
      await counted(made, theft, july),
      await counted(made, theft, august),
      await counted(made, burglary, july),
    ];
    expect(now).toEqual(after);
    expect(await made.jobs.undo()).toBe(true);
    expect(await counted(made, theft, july, august)).toBe(3);
    expect((await made.library).sets().map(({ file }) => file)).toEqual(['eerst.csv']);
    // What was undone can be corrected again: its numbers came back with it.
    expect((await asked(made, [corrected])).corrected).toMatchObject([{ records: 1 }]);
  });

  it('counts a record once, however often it is corrected, and leaves its twin alone', async () => {
    const made = desk();
    await add(made, 'eerst.csv', first);
    for (const area of ['De Brake', 'De Blokken', 'Konijnenberg']) {
      const overlaps = await asked(made, [{ number: 'M-2', day: '2026-07-03', area }]);
      expect(overlaps.corrected).toMatchObject([{ records: 1 }]);
      await made.jobs.settleOverlap(overlaps.waiting, 'join');
      expect(await counted(made, theft, july)).toBe(3);
    }
  });

  it('takes no number for another record: what looks the same under another number counts', async () => {
    const made = desk();
    await add(made, 'eerst.csv', first);
    const overlaps = await asked(made, [...first.slice(1), { number: 'M-9', day: '2026-07-03' }]);
    expect(overlaps.corrected).toEqual([]);
    await made.jobs.settleOverlap(overlaps.waiting, 'join');
    expect(await counted(made, theft, july)).toBe(4);
  });

  it('leaves both where a person says that they are other records', async () => {
    const made = desk();
    await add(made, 'eerst.csv', first);
    const overlaps = await asked(made, [{ number: 'M-2', day: '2026-07-03', area: 'De Brake' }]);
    await made.jobs.settleOverlap(overlaps.waiting, 'join-all');
    expect(await counted(made, theft, july)).toBe(4);
  });

  it('does not take files that each number their own records from one on for corrections', async () => {
    const made = desk();
    const areas = ['Den Dam', 'De Brake', 'De Blokken', 'Konijnenberg'];
    const kinds = [theft, burglary, theft];
    const own = (at: string, shift: number): Report[] =>
      Array.from({ length: 12 }, (_, number) => ({
        number: String(number + 1),
        day: `${at}-${10 + number}`,
        area: areas[(number * shift) % 4] ?? '',
        kind: kinds[(number + shift) % 3] ?? theft,
      }));
    await add(made, 'juli.csv', own('2026-07', 1));
    expect(await add(made, 'augustus.csv', own('2026-08', 3))).toMatchObject({ is: 'accepted' });
  });

  it('lets the other offence of an incident stand', async () => {
    const made = desk();
    await add(made, 'eerst.csv', [...first, { number: 'M-2', day: '2026-07-03', kind: burglary }]);
    const overlaps = await asked(made, [{ number: 'M-2', day: '2026-07-03', area: 'De Brake' }]);
    await made.jobs.settleOverlap(overlaps.waiting, 'join');
    expect([await counted(made, theft, july), await counted(made, burglary, july)]).toEqual([3, 1]);
  });

  it.each([true, false])('holds whether the browser keeps anything (%s)', async (hasStore) => {
    const made = desk({ hasStore });
    await add(made, 'eerst.csv', first);
    const overlaps = await asked(made, [{ number: 'M-3', day: '2026-07-21' }]);
    expect(overlaps.corrected).toMatchObject([{ records: 1 }]);
  });

  it('holds in a later visit, whatever was vouched for meanwhile', async () => {
    const one = desk({ name: 'later bezoek' });
    await add(one, 'eerst.csv', first);
    const id = (await one.library).sets()[0]?.id ?? '';
    await one.jobs.vouch(id, { kinds: ['misdrijven/1.2.3'], missing: [] });
    const later = desk({ name: 'later bezoek' });
    expect((await asked(later, [{ number: 'M-3', day: '2026-07-21' }])).corrected).toMatchObject([
      { records: 1 },
    ]);
  });

  it.each<OverlapChoice>(['replace', 'join'])(
    'whatever was corrected, each number counts once after %s, as the later file has it',
    async (choice) => {
      const report = fc.record({
        number: fc.integer({ min: 1, max: 12 }).map((number) => `M-${number}`),
        day: fc.integer({ min: 10, max: 14 }).map((day) => `2026-07-${day}`),
        area: fc.constantFrom('Den Dam', 'De Brake'),
      });
      const file = fc.uniqueArray(report, { minLength: 1, maxLength: 12, selector: ({ number }) => number });
      await fc.assert(
        fc.asyncProperty(file, file, async (before, after) => {
          const made = desk();
          await add(made, 'eerst.csv', before);
          const result = await add(made, 'later.csv', after);
          if (result.is !== 'overlaps' || result.overlaps.sets.some(({ isSame }) => isSame)) return;
          const known = new Set(before.map(({ number }) => number));
          // Without a shared number rows are told apart by what they say.
          if (!after.some(({ number }) => known.has(number))) return;
          await made.jobs.settleOverlap(result.overlaps.waiting, choice);
          const all = new Set([...known, ...after.map(({ number }) => number)]);
          const expected = choice === 'join' ? all.size : after.length;
          expect(await counted(made, theft, july)).toBe(expected);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('the numbers of records', () => {
  async function kept(name: string): Promise<{ keys: IDBValidKey[]; values: unknown[] }> {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    const store = database.transaction('numbers').objectStore('numbers');
    const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
    database.close();
    return { keys, values };
  }

  function ask<Value>(request: IDBRequest<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not read'));
    });
  }

  it('are kept as prints by a secret of the browser, and go with their set', async () => {
    const [one, other] = [desk({ name: 'sleutel een' }), desk({ name: 'sleutel twee' })];
    await add(one, 'eerst.csv', first);
    await add(other, 'eerst.csv', first);
    const prints = (all: { keys: IDBValidKey[]; values: unknown[] }): string =>
      JSON.stringify(
        all.values[all.keys.findIndex((key) => typeof key === 'string' && key.startsWith('set-'))],
      );
    const [here, there] = [await kept('sleutel een'), await kept('sleutel twee')];
    expect(here.keys).toHaveLength(2);
    expect(prints(here)).not.toBe(prints(there));
    expect(JSON.stringify(here.values)).not.toContain('M-1');
    await one.jobs.removeSet((await one.library).sets()[0]?.id ?? '');
    expect((await kept('sleutel een')).keys).toEqual(['key']);
    await other.jobs.removeAll();
    expect((await kept('sleutel twee')).keys).toEqual([]);
  });

  it('leave the worker in no answer, library or message', async () => {
    const made = desk();
    await add(made, 'eerst.csv', first);
    const text = (await made.jobs.saveLibrary()) ?? '';
    expect(text).not.toMatch(/M-1|numbers/);
    expect(JSON.stringify(made.answers.changes)).not.toMatch(/M-1|numbers/);
  });

  it('of a library from elsewhere are not known, and the page says so', async () => {
    const [here, there] = [desk(), desk()];
    await add(here, 'eerst.csv', first);
    await there.jobs.openLibrary(there.file((await here.jobs.saveLibrary()) ?? '', 'b.json'));
    const overlaps = await asked(there, [{ number: 'M-3', day: '2026-07-21' }]);
    expect(overlaps).toMatchObject({ corrected: [], isNumbered: false });
  });
});
