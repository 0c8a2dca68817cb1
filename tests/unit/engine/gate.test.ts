import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import type { World } from '../../../src/engine/world.ts';
import { fine, makeSeries, policy, span, times, world, year } from './small-world.ts';
import type { Line } from './small-world.ts';

const common = { kinds: ['k'], within: 'G1', audience: 'openbaar' } as const;

const quarters = ['2024-02-10', '2024-05-10', '2024-08-10', '2024-11-10'];

/** In each buurt so many incidents in each quarter of 2024; its first cell holds them all. */
function incidentsOf(
  counts: Readonly<Record<string, readonly number[]>>,
  kind = 'k',
  sparse = false,
): Line[] {
  return Object.entries(counts).flatMap(([area, perQuarter], at) =>
    perQuarter.flatMap((count, quarter) =>
      times(count, {
        at: `${quarters[quarter] ?? ''}T12:00`,
        area,
        kind,
        ...(sparse ? {} : { cell: `100mE${2260 + at * 5}N4860` }),
      }),
    ),
  );
}

function listOf(lines: readonly Line[], kinds: readonly string[] = ['k']) {
  const complete = { span: span('2024-01', '2024-12'), scope: 'G1' };
  const made = makeSeries({ id: 'incidenten', complete }, lines);
  const missing = kinds.filter((kind) => !made.info.kinds.includes(kind));
  return { ...made, info: { ...made.info, kinds: [...made.info.kinds, ...missing] } };
}

// 2, 3 and 4 stand for what nobody may learn; every other count is 0 or at least 5.
const crafted = incidentsOf({ B1: [2, 9, 9, 9], B2: [11, 12, 13, 14], B3: [0, 0, 3, 0], B4: [4, 0, 0, 0] });

/** Three small counts that can each be anything from 1 to 4. */
const quiet = incidentsOf({ B1: [10, 10, 10, 10], B2: [3, 0, 0, 0], B3: [0, 3, 0, 0], B4: [0, 0, 0, 3] });

const lattice: readonly StampedQuestion[] = [
  { ...common, by: 'time', unit: 'quarter', span: year('2024') },
  { ...common, by: 'time', unit: 'year', span: year('2024') },
  ...['B1', 'B2', 'B3', 'B4'].flatMap((within): StampedQuestion[] => [
    { ...common, within, by: 'time', unit: 'quarter', span: year('2024') },
    { ...common, within, by: 'time', unit: 'year', span: year('2024') },
    { ...common, within, by: 'kind', span: span('2024-01', '2024-03') },
  ]),
  { ...common, by: 'area', level: 'buurt', span: year('2024') },
  { ...common, by: 'area', level: 'gemeente', span: year('2024') },
  ...[0, 3, 6, 9].map((month): StampedQuestion => {
    const from = span('2024-01', '2024-01').from + month;
    return { ...common, by: 'area', level: 'buurt', span: { from, to: from + 2 } };
  }),
  { ...common, by: 'kind', span: year('2024') },
  { ...common, by: 'cell', size: 500, span: year('2024') },
  { ...common, by: 'density', sigma: 150, span: year('2024') },
];

function answered(where: World, question: StampedQuestion): Answer {
  const found = createEngine(where).answer(question);
  if (found.is === 'unavailable') throw new Error(JSON.stringify(found.reason));
  return found;
}

function figures(found: Answer): Record<string, number | string> {
  return Object.fromEntries(
    found.rows.map(({ key, figure }) => [key, figure.is === 'number' ? figure.value : figure.is]),
  );
}

/** Every number anywhere in what leaves the worker, but for the question itself. */
function numbersIn(message: Answer | Unavailable): number[] {
  const numbers: number[] = [];
  JSON.stringify(message, (key, value: unknown) => {
    if (key === 'density' || key === 'question') return null;
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  return numbers;
}

describe('openbaar', () => {
  test('no message holds a count under the threshold, nor what is left of a sum', () => {
    const engine = createEngine(world([listOf(crafted)]));
    for (const question of lattice) {
      const found = engine.answer(question);
      expect(found.is, JSON.stringify(question)).toBe('answer');
      expect(numbersIn(found).filter((value) => [1, 2, 3, 4].includes(value))).toEqual([]);
    }
  });

  test('the driehoek does see them', () => {
    const question = {
      ...common,
      audience: 'driehoek',
      by: 'area',
      level: 'buurt',
      span: year('2024'),
    } as const;
    expect(figures(answered(world([listOf(crafted)]), question))).toEqual({ B1: 29, B2: 50, B3: 3, B4: 4 });
  });

  test('buurten in a year: small ones are below k where that tells no more, in a quarter their whole row is withheld', () => {
    const where = world([listOf(crafted)]);
    const inYear = { ...common, by: 'area', level: 'buurt', span: year('2024') } as const;
    // 3 and 4 that are both said to be below 5 could only be 3 or 4.
    expect(figures(answered(where, inYear))).toEqual({ B1: 29, B2: 50, B3: 'withheld', B4: 'withheld' });
    expect(figures(answered(world([listOf(quiet)]), inYear))).toEqual({
      B1: 40,
      B2: 'below',
      B3: 'below',
      B4: 'below',
    });
    const inQuarter = answered(where, {
      ...common,
      by: 'area',
      level: 'buurt',
      span: span('2024-04', '2024-06'),
    });
    // B1 has 9 here, but a 2 in another quarter.
    expect(figures(inQuarter)).toEqual({ B1: 'withheld', B2: 12, B3: 'withheld', B4: 'withheld' });
  });

  test('several kinds together are a sum of what is published, or withheld', () => {
    const lines = [...crafted, ...incidentsOf({ B1: [5, 5, 5, 5], B2: [6, 6, 6, 6] }, 'm')];
    const question = {
      ...common,
      kinds: ['k', 'm'],
      by: 'area',
      level: 'buurt',
      span: year('2024'),
    } as const;
    expect(figures(answered(world([listOf(lines)]), question))).toEqual({
      B1: 49,
      B2: 74,
      B3: 'withheld',
      B4: 'withheld',
    });
  });

  test('a list that nobody vouched for answers nothing, and withholds the kinds it is counted with', () => {
    // 24 of which three buurten have 3, 12 and 9: whoever takes "no rows" for zero knows the 3 from the rest.
    const lines = incidentsOf({ B1: [3, 0, 0, 0], B2: [3, 3, 3, 3], B3: [9, 0, 0, 0] });
    const list = makeSeries({ id: 'onbekend' }, lines);
    const engine = createEngine(world([list]));
    for (const question of lattice) {
      const found = engine.answer(question);
      expect(found.is === 'unavailable' && found.reason, JSON.stringify(question)).toEqual({
        why: 'unconfirmed',
        kind: 'k',
      });
    }
    const other = incidentsOf({ B1: [5, 5, 5, 5], B2: [6, 6, 6, 6] }, 'm');
    const both = { ...common, kinds: ['k', 'm'], by: 'kind', span: year('2024') } as const;
    const mixed = answered(world([list, listOf(other, ['m'])]), both);
    expect(figures(mixed)).toEqual({ k: 'withheld', m: 44 });
    expect(mixed.total).toEqual({ is: 'withheld' });
    const closed = { ...common, audience: 'driehoek', by: 'kind', span: span('2024-02', '2024-11') } as const;
    expect(engine.answer(closed).is).toBe('answer');
  });

  test('a published series answers beside a list that nobody vouched for', () => {
    const list = makeSeries({ id: 'onbekend', loadedAt: 1 }, incidentsOf({ B1: [3, 0, 0, 0] }));
    const table = makeSeries({ id: 'politie', published: true, where: 'gemeente', when: 'month' }, [
      { at: '2024-02', area: 'G1', count: 3 },
    ]);
    const byMonth = { ...common, by: 'time', unit: 'month', span: span('2024-02', '2024-02') } as const;
    expect(figures(answered(world([list, table]), byMonth))).toEqual({ '2024-02': 3 });
  });

  test('only what the lattice has can be asked', () => {
    const engine = createEngine(world([listOf(crafted)]));
    const outside: readonly StampedQuestion[] = [
      { ...common, by: 'time', unit: 'month', span: year('2024') },
      { ...common, by: 'time', unit: 'quarter', span: span('2024-02', '2024-07') },
      { ...common, by: 'time', unit: 'year', span: span('2024-01', '2024-06') },
      { ...common, by: 'time', unit: 'year', within: 'W1', span: year('2024') },
      { ...common, by: 'area', level: 'wijk', span: year('2024') },
      { ...common, by: 'area', level: 'buurt', span: span('2024-01', '2024-06') },
      { ...common, by: 'area', level: 'buurt', within: 'W1', span: year('2024') },
      { ...common, by: 'kind', span: span('2024-01', '2024-05') },
      { ...common, by: 'cell', size: 500, span: span('2024-01', '2024-03') },
      { ...common, by: 'cell', size: 500, within: 'B1', span: year('2024') },
      { ...common, by: 'density', sigma: 150, span: span('2024-01', '2024-03') },
      { ...common, by: 'hour-weekday', span: year('2024') },
    ];
    for (const question of outside) {
      const found = engine.answer(question);
      expect(found.is === 'unavailable' && found.reason, JSON.stringify(question)).toEqual({
        why: 'not-in-lattice',
      });
    }
  });

  test('cells finer than the policy shows are refused with the ones that it does', () => {
    const found = createEngine(world([listOf(crafted)])).answer({
      ...common,
      by: 'cell',
      size: 100,
      span: year('2024'),
    });
    expect(found.is === 'unavailable' && found.reason).toMatchObject({ why: 'not-shown', finest: 'cell500' });
  });

  test('the strictest kind decides what may be shown', () => {
    const strict = { ...fine, show: { driehoek: 'gemeente', openbaar: 'never' } } as const;
    const lines = [...crafted, ...incidentsOf({ B1: [5, 5, 5, 5] }, 'm')];
    const engine = createEngine(world([listOf(lines)], policy(fine, { m: strict })));
    const question = {
      ...common,
      kinds: ['k', 'm'],
      by: 'area',
      level: 'buurt',
      span: year('2024'),
    } as const;
    const reason = (asked: StampedQuestion): unknown => {
      const found = engine.answer(asked);
      return found.is === 'unavailable' ? found.reason : null;
    };
    expect(reason(question)).toEqual({ why: 'not-shown', kind: 'm', finest: 'never' });
    expect(reason({ ...question, audience: 'driehoek' })).toEqual({
      why: 'not-shown',
      kind: 'm',
      finest: 'gemeente',
    });
    const perKind = engine.answer({ ...common, kinds: ['k', 'm'], by: 'kind', span: year('2024') });
    expect(perKind.is === 'answer' && figures(perKind)).toEqual({ k: 86, m: 'withheld' });
    expect(perKind.is === 'answer' && perKind.total).toEqual({ is: 'withheld' });
  });

  test('cells: the density is made of the published ones and nothing else', () => {
    const where = world([listOf(crafted)]);
    const cells = figures(answered(where, { ...common, by: 'cell', size: 500, span: year('2024') }));
    // A cell that is withheld has no row: it would tell that the cell is not empty.
    expect(cells).toEqual({ '500mE452N972': 29, '500mE453N972': 50 });
    const calm = world([listOf(quiet)]);
    expect(figures(answered(calm, { ...common, by: 'cell', size: 500, span: year('2024') }))).toEqual({
      '500mE452N972': 40,
      '500mE453N972': 'below',
      '500mE454N972': 'below',
      '500mE455N972': 'below',
    });
    const { density } = answered(where, { ...common, by: 'density', sigma: 150, span: year('2024') });
    expect(density?.sigma).toBe(250);
    const only = incidentsOf({ B1: [2, 9, 9, 9], B2: [11, 12, 13, 14] });
    const alone = answered(world([listOf(only)]), {
      ...common,
      by: 'density',
      sigma: 250,
      span: year('2024'),
    });
    expect(density?.perKm2).toEqual(alone.density?.perKm2);
  });

  test('a sensitive kind shows neither its zeros nor where it is not zero', () => {
    const sensitive = { ...fine, sensitive: true, k: { cell: 10, buurt: 10, gemeente: 10 } };
    const where = world([listOf(crafted)], policy(sensitive));
    const buurten = figures(answered(where, { ...common, by: 'area', level: 'buurt', span: year('2024') }));
    // 7 together is less than the 9 that one of them could be: B2 is withheld as well.
    expect(buurten).toEqual({ B1: 29, B2: 'withheld', B3: 'withheld', B4: 'withheld' });
    const cells = figures(answered(where, { ...common, by: 'cell', size: 500, span: year('2024') }));
    expect(Object.keys(cells)).toEqual(['500mE453N972']);
  });

  test('of a sensitive kind no figure looks like one that is withheld', () => {
    const sensitive = { ...fine, sensitive: true, k: { cell: 10, buurt: 10, gemeente: 10 } };
    const table = (counts: readonly (number | null)[]): World => {
      const lines = counts.map((count, at) => ({ at: `2024-Q${at + 1}`, area: 'G1', count }));
      return world(
        [makeSeries({ id: 'tabel', where: 'gemeente', when: 'quarter' }, lines)],
        policy(sensitive),
      );
    };
    const [gap, small] = [table([20, null, 15, 3]), table([20, 4, 15, 3])];
    const second = span('2024-04', '2024-06');
    const questions: readonly StampedQuestion[] = [
      { ...common, by: 'time', unit: 'quarter', span: year('2024') },
      { ...common, by: 'time', unit: 'quarter', span: second },
      { ...common, by: 'kind', span: second },
      { ...common, by: 'area', level: 'gemeente', span: second },
    ];
    for (const question of questions) {
      expect(answered(gap, question).rows).toEqual(answered(small, question).rows);
      expect(new Set(Object.values(figures(answered(gap, question))))).toContain('withheld');
    }
    const next = { ...common, by: 'time', unit: 'quarter', span: span('2025-01', '2025-03') } as const;
    expect(createEngine(gap).answer(next).is).toBe('unavailable');
  });

  test('what one series of a kind withholds no other gives away', () => {
    const lines = [
      { at: '2024', area: 'B1', count: 3 },
      { at: '2024', area: 'B2', count: 40 },
      { at: '2024', area: 'B3', count: null },
    ];
    const buurten = makeSeries({ id: 'buurten', where: 'buurt', when: 'year' }, lines);
    const whole = makeSeries({ id: 'geheel', where: 'gemeente', when: 'year' }, [
      { at: '2024', area: 'G1', count: 43 },
    ]);
    const where = world([buurten, whole]);
    const found = figures(answered(where, { ...common, by: 'area', level: 'buurt', span: year('2024') }));
    // 43 less 40 is the 3, for whoever takes the gap for zero.
    expect(found).toMatchObject({ B1: 'withheld', B2: 'withheld' });
    expect(answered(where, { ...common, by: 'kind', span: year('2024') }).rows[0]?.figure).toMatchObject({
      is: 'number',
      value: 43,
    });
  });

  test('a running year has its gemeente by quarter and no buurten', () => {
    const complete = { span: span('2024-01', '2024-10'), scope: 'G1' };
    const series = makeSeries(
      { id: 'lopend', complete },
      crafted.filter(({ at }) => at < '2024-11'),
    );
    const byQuarter = answered(world([series]), {
      ...common,
      by: 'time',
      unit: 'quarter',
      span: year('2024'),
    });
    expect(figures(byQuarter)).toEqual({
      '2024-Q1': 17,
      '2024-Q2': 21,
      '2024-Q3': 25,
      '2024-Q4': 'missing',
    });
    const question = { ...common, by: 'area', level: 'buurt', span: span('2024-04', '2024-06') } as const;
    expect(new Set(Object.values(figures(answered(world([series]), question))))).toEqual(
      new Set(['withheld']),
    );
  });

  test('whatever the counts, a buurt or cell is shown only from k', () => {
    const quarter = fc.array(fc.nat(7), { minLength: 4, maxLength: 4 });
    const counts = fc.record({ B1: quarter, B2: quarter, B3: quarter, B4: quarter });
    fc.assert(
      fc.property(counts, fc.boolean(), (made, sensitive) => {
        const engine = createEngine(
          world(
            [listOf(incidentsOf(made))],
            policy({ ...fine, sensitive, k: { cell: 5, buurt: 5, gemeente: sensitive ? 5 : 1 } }),
          ),
        );
        for (const question of lattice) {
          if (question.within === 'G1' && (question.by === 'time' || question.by === 'kind')) continue;
          const found = engine.answer(question);
          if (found.is === 'unavailable') continue;
          const shown = found.rows.flatMap(({ key, figure }) =>
            figure.is === 'number' && key !== 'G1' ? [figure.value] : [],
          );
          expect(shown.filter((value) => value < 5 && (sensitive || value > 0))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('how many rows a series has is not told', () => {
    const found = answered(world([listOf(crafted)]), { ...common, by: 'kind', span: year('2024') });
    expect(found.series.map(({ rows, areas }) => [rows, areas])).toEqual([[0, []]]);
  });
});
