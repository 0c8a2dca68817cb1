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

const inYear = (area: string): string => `${area} ${year('2025').from} ${year('2025').to}`;
const countsOf = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});

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
    const both = (counts: Counts): World => {
      const [list] = worldWith(counts).series;
      const table = makeSeries(
        { id: 'tabel', where: 'buurt', when: 'quarter', kinds: ['k'] },
        counts.flatMap((row, b) =>
          row.map((count, q) => ({ at: `2025-Q${q + 1}`, area: buurten[b] ?? 'B1', kind: 'k', count })),
        ),
      );
      return world(list === undefined ? [table] : [list, table], policy(byBuurt));
    };
    const [first, second] = chain(both(before), both(edited(before, [[0, 0, -1]])));
    expect(first?.counts.size).toBe(2);
    expect(second?.kept).toBe(1);
    expect(flat(second?.counts ?? new Map()).every(({ figure }) => figure === null)).toBe(true);
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

  it('shows and keeps back the same figures of a year, whatever was reported late or taken back', () => {
    fc.assert(
      fc.property(countsOf, edits, edits, (counts, changes, more) => {
        const first = publish(counts);
        const second = publish(edited(counts, changes), flat(first));
        const third = publish(edited(edited(counts, changes), more), flat(second));
        const isShown = (all: PublicCounts): [string, boolean][] =>
          [...figures(all)].map(([key, value]): [string, boolean] => [key, value !== null]).sort();
        expect(isShown(second)).toEqual(isShown(first));
        expect(isShown(third)).toEqual(isShown(first));
      }),
      { numRuns: 60 },
    );
  });

  /** Every count that any of them told while another kept it back, but for what follows from a gemeente without any. */
  function tornApart(made: readonly Suppressed[]): string[] {
    // One that tells nothing of the year gives nothing to hold beside another.
    const all = made
      .map(({ counts }) => figures(counts))
      .filter((one) => [...one.values()].some((value) => value !== null));
    const whole = (key: string): string => key.replace(/^\S+/, 'G1');
    const keys = new Set(all.flatMap((one) => [...one.keys()]));
    return [...keys].filter((key) => {
      const seen = all.flatMap((one) => (one.has(key) && one.get(whole(key)) !== 0 ? [one.get(key) ?? null] : []));
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
