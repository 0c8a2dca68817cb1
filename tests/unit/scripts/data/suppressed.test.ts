import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressedCounts } from '../../../../scripts/data/suppressed.ts';
import type { PublicCount, PublicCounts, Remembered, Suppressed } from '../../../../scripts/data/suppressed.ts';
import type { Disclosure } from '../../../../src/domain/privacy/disclosure.ts';
import { createEngine } from '../../../../src/engine/engine.ts';
import type { World } from '../../../../src/engine/world.ts';
import { fine, makeSeries, policy, span, times, world, year } from '../../engine/small-world.ts';

const buurten = ['B1', 'B2', 'B3', 'B4'] as const;
const quarters = ['2025-02', '2025-05', '2025-08', '2025-11'] as const;
const byBuurt: Disclosure = { ...fine, show: { driehoek: 'buurt', openbaar: 'buurt' } };

/** Counts per buurt and quarter of 2025. */
type Counts = readonly (readonly number[])[];

/** A complete list of 2025 with so many incidents. */
function worldWith(counts: Counts, rule: Disclosure = byBuurt, id = 'lijst'): World {
  const lines = counts.flatMap((ofBuurt, b) =>
    ofBuurt.flatMap((count, q) =>
      times(count, { at: `${quarters[q] ?? ''}-10`, area: buurten[b] ?? 'B1', kind: 'k' }),
    ),
  );
  const complete = { span: year('2025'), scope: 'G1' };
  const list = makeSeries({ id, where: 'buurt', when: 'day', complete, kinds: ['k'] }, lines);
  return world([list], policy(rule));
}

/** The same beside a table that is not public either, of these counts or of others. */
function withTable(counts: Counts, other: Counts = counts): World {
  const table = makeSeries(
    { id: 'tabel', where: 'buurt', when: 'quarter', kinds: ['k'] },
    other.flatMap((row, b) =>
      row.map((count, q) => ({ at: `2025-Q${q + 1}`, area: buurten[b] ?? 'B1', kind: 'k', count })),
    ),
  );
  return world([...worldWith(counts).series, table], policy(byBuurt));
}

/** What a publication leaves for the next one. */
function left({ counts, memory }: Suppressed): readonly Remembered[] {
  return [...[...counts.values()].flat(), ...memory];
}

function publish(counts: Counts, before: readonly Remembered[] = [], rule?: Disclosure): PublicCounts {
  return suppressedCounts(worldWith(counts, rule), before).counts;
}

/** Publications one after another, each knowing what the one before it left. */
function chain(...worlds: readonly World[]): Suppressed[] {
  const made: Suppressed[] = [];
  for (const one of worlds) {
    const last = made.at(-1);
    made.push(suppressedCounts(one, last === undefined ? [] : left(last)));
  }
  return made;
}

function flat(counts: PublicCounts): readonly Remembered[] {
  return [...counts.values()].flat();
}

function figures(counts: PublicCounts): Map<string, number | null> {
  const key = ({ area, span: { from, to } }: PublicCount): string => `${area} ${from} ${to}`;
  return new Map([...counts.values()].flat().map((one) => [key(one), one.figure?.value ?? null]));
}

/** The figures of an area in 2025, as a table of a publication has them. */
function rowOf(counts: PublicCounts, area: string): string {
  const own = [...counts.values()].flat().filter((one) => one.area === area);
  return own.map(({ figure }) => figure?.value ?? '.').join(' ');
}

const quarterFrom = (q: number): number => year('2025').from + 3 * q;
const inYear = (area: string): string => `${area} ${year('2025').from} ${year('2025').to}`;
const countsOf = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});

/** With a quarter in which at most one buurt has anything: a report more or less, and the gemeente has none of it. */
const nearlyEmpty = fc
  .tuple(countsOf, fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 2 }))
  .map(([counts, b, q, left]) => counts.map((row, at) => row.with(q, at === b ? left : 0)));

/** A few late reports and a few that were taken back. */
const edits = fc.array(
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.constantFrom(-1, 1)),
  { minLength: 1, maxLength: 4 },
);

function edited(counts: Counts, changes: readonly (readonly [number, number, number])[]): Counts {
  return changes.reduce<Counts>(
    (all, [b, q, by]) =>
      all.map((row, at) => (at === b ? row.map((one, of) => (of === q ? Math.max(0, one + by) : one)) : row)),
    counts,
  );
}

describe('the counts of a publication', () => {
  it('are what the page tells openbaar of the same list', () => {
    fc.assert(
      fc.property(countsOf, (counts) => {
        const engine = createEngine(worldWith(counts));
        const told = figures(publish(counts));
        for (const area of [...buurten, 'G1'])
          for (const unit of [year('2025'), span('2025-01', '2025-03'), span('2025-10', '2025-12')]) {
            const answer = engine.answer({
              by: 'area',
              kinds: ['k'],
              within: 'G1',
              level: area === 'G1' ? 'gemeente' : 'buurt',
              span: unit,
              audience: 'openbaar',
            });
            const figure = answer.is === 'answer' ? answer.rows.find(({ key }) => key === area)?.figure : undefined;
            const shown = figure?.is === 'number' ? figure.value : null;
            expect(told.get(`${area} ${unit.from} ${unit.to}`)).toBe(shown);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a publication after another one', () => {
  const before: Counts = [
    [5, 0, 0, 0],
    [9, 4, 6, 7],
    [8, 8, 8, 8],
    [9, 9, 9, 9],
  ];

  // Of the first quarter the gemeente has one, in a buurt of which the year is told; or none.
  const yearTold: Counts = [
    [1, 4, 3, 1],
    [0, 8, 8, 8],
    [0, 9, 9, 9],
    [0, 7, 7, 7],
  ];
  const noneInQuarter = edited(yearTold, [[0, 0, -1]]);

  it('leaves a year as it was where a figure that was public is now too small', () => {
    const first = publish(before);
    const after = edited(before, [[0, 0, -1]]);
    expect(figures(first).get(inYear('B1'))).toBe(5);
    // On its own it keeps the figure back, and the difference of the sums says that it is four.
    expect(figures(publish(after)).get(inYear('B1'))).toBeNull();
    const second = suppressedCounts(worldWith(after), flat(first));
    expect(figures(second.counts)).toEqual(figures(first));
    expect(second.kept).toBe(1);
    const shown = [...second.counts.values()].flat().flatMap(({ figure }) => figure ?? []);
    expect(shown.every(({ provisional }) => provisional)).toBe(true);
  });

  it('tells nothing of such a year where two sources speak of the kind: nobody can say whose figure it was', () => {
    const [first, second] = chain(withTable(before), withTable(edited(before, [[0, 0, -1]])));
    expect(first?.counts.size).toBe(2);
    expect(second?.kept).toBe(1);
    expect(flat(second?.counts ?? new Map()).every(({ figure }) => figure === null)).toBe(true);
  });

  it.each([
    ['', worldWith(noneInQuarter)],
    [', also where two sources contradict one another', withTable(yearTold, noneInQuarter)],
  ])('tells the same again where nothing changed%s', (_, one) => {
    const [first, second, third] = chain(one, one, one);
    expect([second?.kept, third?.kept]).toEqual([0, 0]);
    expect(second?.counts).toEqual(first?.counts);
    expect(third?.counts).toEqual(first?.counts);
  });

  it('keeps back what was kept back, also when it has grown', () => {
    const first = publish(edited(before, [[0, 0, -1]]));
    const grown = edited(before, [[0, 0, 2]]);
    expect(figures(first).get(inYear('B1'))).toBeNull();
    expect(figures(publish(grown)).get(inYear('B1'))).toBe(7);
    expect(figures(publish(grown, flat(first))).get(inYear('B1'))).toBeNull();
  });

  it('tells nothing of a year of which the policy now allows less than was public', () => {
    const first = publish(before);
    const stricter = { ...byBuurt, k: { ...byBuurt.k, buurt: 10 } };
    const second = publish(edited(before, [[0, 0, -1]]), flat(first), stricter);
    expect([...figures(second).values()].every((value) => value === null)).toBe(true);
  });

  it.each([
    ['whatever was reported late or taken back', countsOf],
    ['also where a quarter is nearly empty', nearlyEmpty],
  ])('shows and keeps back the same figures of a year, %s', (_, worlds) => {
    fc.assert(
      fc.property(worlds, edits, edits, (counts, changes, more) => {
        const after = edited(counts, changes);
        const made = chain(worldWith(counts), worldWith(after), worldWith(edited(after, more)));
        expect(tornApart(made)).toEqual([]);
        expect(made.map((one) => typeof figures(one.counts).get(inYear('G1')))).toEqual(made.map(() => 'number'));
        const keys = made.map((one) => [...figures(one.counts).keys()].sort());
        expect(keys[1]).toEqual(keys[0]);
        expect(keys[2]).toEqual(keys[0]);
      }),
      { numRuns: 60 },
    );
  });

  const sparse: Counts = [
    [1, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
  ];

  it('tells the zeros of a quarter of which the gemeente has none any more, where no year says whose report it was', () => {
    // The world and the edits that fast-check found with seed -1987868207.
    const fewer = edited(sparse, [[0, 0, -1]]);
    const versions = [sparse, fewer, edited(fewer, [[0, 0, -1]])];
    const made = chain(...versions.map((counts) => worldWith(counts)));
    expect(made.map(({ kept }) => kept)).toEqual([0, 0, 0]);
    expect(made.map(({ counts }) => rowOf(counts, 'G1'))).toEqual(['1 0 1 0 2', '0 0 1 0 1', '0 0 1 0 1']);
    for (const area of ['B1', 'B4'])
      expect(made.map(({ counts }) => rowOf(counts, area))).toEqual(['. 0 . 0 .', '0 0 . 0 .', '0 0 . 0 .']);
    // It is what the page tells openbaar of the same list.
    expect(made.map(({ counts }) => figures(counts))).toEqual(versions.map((counts) => figures(publish(counts))));
    expect(tornApart(made)).toEqual([]);
  });

  it.each([
    ['reported late', noneInQuarter, yearTold],
    ['taken back', yearTold, noneInQuarter],
  ])('leaves a year as it was where the only report of a quarter is %s and the year of its buurt is told', (_, counts, after) => {
    const [first, alone] = [publish(counts), publish(after)];
    // Both versions side by side say that the report is one of B1, and with that its count of the quarter.
    expect([rowOf(first, 'B1'), rowOf(alone, 'B1')].sort()).toEqual(['. . . . 9', '0 . . . 8']);
    expect([rowOf(first, 'G1'), rowOf(alone, 'G1')].sort()).toEqual(['0 28 27 25 80', '1 28 27 25 81']);
    expect(foundBy(first, alone)).toEqual(['B1 0']);
    const [, second, third] = chain(worldWith(counts), worldWith(after), worldWith(after));
    for (const one of [second, third]) {
      expect(one?.kept).toBe(1);
      expect(figures(one?.counts ?? new Map())).toEqual(figures(first));
    }
  });

  it('brings a year up to date of which the gemeente had nothing at all', () => {
    const nothing = sparse.map((row) => row.map(() => 0));
    const after = edited(nothing, [
      [0, 0, 2],
      [0, 2, 4],
      [1, 0, 4],
      [1, 2, 3],
    ]);
    const [, second] = chain(worldWith(nothing), worldWith(after));
    expect(second?.kept).toBe(0);
    expect(['G1', 'B1', 'B2', 'B3'].map((area) => rowOf(second?.counts ?? new Map(), area))).toEqual([
      '6 0 7 0 13',
      '. 0 . 0 6',
      '. 0 . 0 7',
      '0 0 0 0 0',
    ]);
  });

  it('gives no count away to somebody who knows that it differs in one report', () => {
    fc.assert(
      fc.property(nearlyEmpty, edits, (counts, [change]) => {
        const [first, second] = chain(worldWith(counts), worldWith(edited(counts, change === undefined ? [] : [change])));
        expect(foundBy(first?.counts ?? new Map(), second?.counts ?? new Map())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /**
   * The counts of a buurt in a quarter that one of two versions keeps back and that follow from the other, for a reader
   * who knows that they differ in one report: where all figures that both tell leave one place for it.
   */
  function foundBy(one: PublicCounts, other: PublicCounts): string[] {
    const [was, is] = [figures(one), figures(other)];
    const spans = [year('2025'), ...quarters.map((_, q) => ({ from: quarterFrom(q), to: quarterFrom(q) + 2 }))];
    const change = (area: string, at: number): number | null => {
      const key = `${area} ${spans[at]?.from ?? 0} ${spans[at]?.to ?? 0}`;
      const [before, after] = [was.get(key) ?? null, is.get(key) ?? null];
      return before === null || after === null ? null : after - before;
    };
    // What has no buurt may have it as well.
    const places = ['', ...buurten].flatMap((area) => quarters.map((_, q) => ({ area, q })));
    const fits = places.filter((place) =>
      ['G1', ...buurten].every((area) =>
        spans.every((_, at) => {
          const found = change(area, at);
          const isHit = (area === 'G1' || area === place.area) && (at === 0 || at === place.q + 1);
          return found === null || (Math.abs(found) === 1) === isHit;
        }),
      ),
    );
    const told = fits.length === 1 ? fits : [];
    return told.flatMap(({ area, q }) => {
      const key = `${area} ${quarterFrom(q)} ${quarterFrom(q) + 2}`;
      const isTold = [was, is].map((all) => (all.get(key) ?? null) !== null);
      return isTold.includes(true) && isTold.includes(false) ? [`${area} ${q}`] : [];
    });
  }

  /**
   * Every count that any of them told while another kept it back, but for what follows from a gemeente without any: a
   * count of nothing gives nothing away where no two of them tell the year of its place.
   */
  function tornApart(made: readonly Suppressed[]): string[] {
    // One that tells nothing of the year gives nothing to hold beside another.
    const all = made
      .map(({ counts }) => figures(counts))
      .filter((one) => [...one.values()].some((value) => value !== null));
    // A year of which the gemeente had nothing at first says nothing of what it has later.
    const start = all.findIndex((one) => one.get(inYear('G1')) !== 0);
    const whole = (key: string): string => key.replace(/^\S+/, 'G1');
    const isYearTold = (one: ReadonlyMap<string, number | null>, key: string): boolean =>
      (one.get(inYear(key.replace(/ .*/, ''))) ?? null) !== null;
    const keys = new Set(all.flatMap((one) => [...one.keys()]));
    return [...keys].filter((key) => {
      const having = all.slice(Math.max(0, start)).filter((one) => one.has(key));
      const isOfNothing = !having.every((one) => isYearTold(one, key));
      const compared = having.filter((one) => !isOfNothing || one.get(whole(key)) !== 0);
      const seen = compared.map((one) => one.get(key) ?? null);
      return seen.includes(null) && seen.some((value) => value !== null);
    });
  }

  const gone = world([], policy(byBuurt));
  const wholeOnly = { ...byBuurt, show: { driehoek: 'buurt', openbaar: 'gemeente' } } as const;
  const stricter = { ...byBuurt, k: { ...byBuurt.k, buurt: 7 } };
  it.each([
    ['is called otherwise', (a: Counts, b: Counts) => [worldWith(a), worldWith(b, byBuurt, 'anders')]],
    ['was away for a while', (a: Counts, b: Counts) => [worldWith(a), gone, worldWith(b, byBuurt, 'terug')]],
    ['was told of the gemeente only for a while', (a: Counts, b: Counts) => [worldWith(a), worldWith(a, wholeOnly), worldWith(b)]],
  ])('gives nothing away where its list %s', (_, versions) => {
    fc.assert(
      fc.property(countsOf, edits, (counts, changes) => {
        expect(tornApart(chain(...versions(counts, edited(counts, changes))))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('tells under a stricter policy, after a pause, no other part of a year than it told before', () => {
    fc.assert(
      fc.property(countsOf, (counts) => {
        const [first, , third] = chain(worldWith(counts), worldWith(counts, wholeOnly), worldWith(counts, stricter));
        const [was, is] = [figures(first?.counts ?? new Map()), figures(third?.counts ?? new Map())];
        const whole = (key: string): string => key.replace(/^\S+/, 'G1');
        const more = [...is].filter(([key, value]) => value !== null && was.get(key) === null && is.get(whole(key)) !== 0);
        expect(more).toEqual([]);
        // Either what it keeps back is what it kept back before, or it tells nothing of the year.
        const hides = [...is].filter(([key, value]) => value === null && was.get(key) !== null);
        if (hides.length > 0) expect([...is.values()].every((value) => value === null)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
