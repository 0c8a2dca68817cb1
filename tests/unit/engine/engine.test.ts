import { describe, expect, test } from 'vitest';
import type { Answer, Figure, Unavailable } from '../../../src/engine/answer.ts';
import { toDensity } from '../../../src/engine/density.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import type { World } from '../../../src/engine/world.ts';
import { makeSeries, span, times, world, year } from './small-world.ts';

const common = { kinds: ['k'], within: 'G1', audience: 'driehoek' } as const;

function answer(where: World, question: StampedQuestion): Answer {
  const found = createEngine(where).answer(question);
  if (found.is === 'unavailable') throw new Error(`unavailable: ${JSON.stringify(found.reason)}`);
  return found;
}

function reason(where: World, question: StampedQuestion): Unavailable['reason'] {
  const found = createEngine(where).answer(question);
  if (found.is === 'answer') throw new Error('there is an answer');
  return found.reason;
}

function short(figure: Figure): number | string {
  return figure.is === 'number' ? figure.value : figure.is;
}

function byKey({ rows }: Answer): Record<string, number | string> {
  return Object.fromEntries(rows.map(({ key, figure }) => [key, short(figure)]));
}

const incidents = makeSeries(
  { id: 'incidenten', complete: { span: span('2024-01', '2024-06'), scope: 'G1' }, fictief: true },
  [
    { at: '2024-01-01T00:00', area: 'B1', cell: '100mE2260N4860' },
    { at: '2024-01-31T23:59', area: 'B1', cell: '100mE2261N4860' },
    { at: '2024-02-01T00:00', area: 'B3', cell: '100mE2265N4865', provisional: true },
    { at: '2024-04-10T12:00', area: 'G1' },
  ],
);

describe('zero and missing', () => {
  test('a complete list has zeros inside its months and no figure outside them', () => {
    const found = answer(world([incidents]), {
      ...common,
      by: 'time',
      unit: 'month',
      span: span('2023-12', '2024-07'),
    });
    expect(byKey(found)).toEqual({
      '2023-12': 'missing',
      '2024-01': 2,
      '2024-02': 1,
      '2024-03': 0,
      '2024-04': 1,
      '2024-05': 0,
      '2024-06': 0,
      '2024-07': 'missing',
    });
    expect(found.total).toEqual({ is: 'missing' });
  });

  test('a half month does not stand for a longer span, nor in the place of a list that somebody vouched for', () => {
    const half = makeSeries({ id: 'half', loadedAt: 5 }, [
      { at: '2024-06-03', area: 'B1', provisional: true },
    ]);
    const asked = { ...common, by: 'kind', span: span('2024-01', '2024-06') } as const;
    const whole = { ...incidents, info: { ...incidents.info, fictief: false } };
    const found = answer(world([whole, half]), asked);
    expect([
      short(found.total),
      short(answer(world([half, whole]), { ...asked, span: span('2024-06', '2024-06') }).total),
    ]).toEqual([4, 0]);
    const alone = answer(world([half]), {
      ...common,
      by: 'time',
      unit: 'month',
      span: span('2024-05', '2024-06'),
    });
    expect(byKey(alone)).toEqual({ '2024-05': 'missing', '2024-06': 'unconfirmed' });
    expect(alone.rows[1]?.figure).toMatchObject({ provisional: true });
  });

  test('a table of counts has no zeros of its own, and missing is never added up', () => {
    const table = makeSeries({ id: 'tabel', where: 'buurt', when: 'month' }, [
      { at: '2024-01', area: 'B1', count: 3 },
      { at: '2024-01', area: 'B2', count: 0 },
      { at: '2024-01', area: 'B3', count: 4 },
      { at: '2024-01', area: 'B4', count: null },
    ]);
    const found = answer(world([table]), {
      ...common,
      by: 'area',
      level: 'wijk',
      span: span('2024-01', '2024-01'),
    });
    expect(byKey(found)).toEqual({ W1: 3, W2: 'missing' });
    expect(found.total).toEqual({ is: 'missing' });
    expect(found.unplaced).toBeNull();
  });

  test('a quarter needs its three months', () => {
    const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];
    const table = makeSeries(
      { id: 'tabel', where: 'gemeente', when: 'month' },
      months.map((at) => ({ at, area: 'G1', count: 10 })),
    );
    const found = answer(world([table]), { ...common, by: 'time', unit: 'quarter', span: year('2024') });
    expect(byKey(found)).toEqual({
      '2024-Q1': 30,
      '2024-Q2': 'missing',
      '2024-Q3': 'missing',
      '2024-Q4': 'missing',
    });
  });

  test('a provisional row marks every figure that it is part of, and a number has its exact interval', () => {
    const found = answer(world([incidents]), {
      ...common,
      by: 'time',
      unit: 'month',
      span: span('2024-01', '2024-02'),
    });
    expect(found.rows.map(({ figure }) => figure.is === 'number' && figure.provisional)).toEqual([
      false,
      true,
    ]);
    // Garwood 1936: a count of 3 lies between 0.6187 and 8.7673.
    expect(found.total).toMatchObject({ is: 'number', value: 3, provisional: true });
    expect(found.total.is === 'number' ? found.total.low : NaN).toBeCloseTo(0.6187, 4);
    expect(found.total.is === 'number' ? found.total.high : NaN).toBeCloseTo(8.7673, 4);
  });

  test('kinds together are missing when one of them is', () => {
    const table = makeSeries({ id: 'tabel', where: 'gemeente', when: 'month' }, [
      { at: '2024-01', area: 'G1', count: 10 },
      { at: '2024-02', area: 'G1', count: 10 },
      { at: '2024-01', area: 'G1', count: 5, kind: 'm' },
    ]);
    const question = { ...common, kinds: ['k', 'm'], span: span('2024-01', '2024-02') } as const;
    expect(byKey(answer(world([table]), { ...question, by: 'time', unit: 'month' }))).toEqual({
      '2024-01': 15,
      '2024-02': 'missing',
    });
    const perKind = answer(world([table]), { ...question, by: 'kind' });
    expect(byKey(perKind)).toEqual({ k: 20, m: 'missing' });
    expect(perKind.total).toEqual({ is: 'missing' });
  });
});

describe('picking a series', () => {
  const years = makeSeries({ id: 'jaren', where: 'gemeente', when: 'year' }, [
    { at: '2023', area: 'G1', count: 900 },
    { at: '2024', area: 'G1', count: 1000 },
  ]);

  test('years never enter a monthly answer', () => {
    const months = makeSeries({ id: 'maanden', where: 'gemeente', when: 'month' }, [
      { at: '2024-01', area: 'G1', count: 7 },
    ]);
    const question = { ...common, by: 'time', unit: 'month', span: year('2024') } as const;
    const both = answer(world([years, months]), question);
    expect(byKey(both)['2024-01']).toBe(7);
    expect(both.rows.slice(1).map(({ figure }) => figure.is)).toEqual(Array(11).fill('missing'));
    expect(reason(world([years]), question)).toEqual({
      why: 'too-coarse',
      needs: { where: 'gemeente', when: 'month' },
      have: { where: 'gemeente', when: 'year' },
    });
  });

  test('a year may come from a year or from twelve months, each year from one series that is named', () => {
    const months = makeSeries(
      { id: 'maanden', where: 'gemeente', when: 'month', loadedAt: 5 },
      Array.from({ length: 12 }, (_, at) => ({
        at: `2024-${String(at + 1).padStart(2, '0')}`,
        area: 'G1',
        count: 100,
      })),
    );
    const found = answer(world([years, months]), {
      ...common,
      by: 'time',
      unit: 'year',
      span: span('2023-01', '2024-12'),
    });
    expect(byKey(found)).toEqual({ '2023': 900, '2024': 1200 });
    const nameOf = (at: number): string | undefined => found.series[found.rows[at]?.series[0] ?? -1]?.id;
    expect([nameOf(0), nameOf(1)]).toEqual(['jaren', 'maanden']);
    // Two sources never add up.
    expect(found.total).toEqual({ is: 'missing' });
  });

  test('what a person loaded comes first, the newest of it before the rest', () => {
    const at = (id: string, loadedAt: number | null, count: number) =>
      makeSeries({ id, source: id, where: 'gemeente', when: 'year', loadedAt }, [
        { at: '2024', area: 'G1', count },
      ]);
    const question = { ...common, by: 'time', unit: 'year', span: year('2024') } as const;
    const [old, recent, bundled] = [at('a', 10, 1), at('b', 20, 2), at('c', null, 3)];
    expect(byKey(answer(world([bundled, old, recent]), question))).toEqual({ '2024': 2 });
    expect(byKey(answer(world([bundled, old]), question))).toEqual({ '2024': 1 });
    expect(byKey(answer(world([bundled]), question))).toEqual({ '2024': 3 });
  });

  test('made-up and real never stand in one answer', () => {
    const real = makeSeries({ id: 'echt', where: 'gemeente', when: 'month' }, [
      { at: '2024-02', area: 'G1', count: 50 },
    ]);
    const question = { ...common, by: 'time', unit: 'month' } as const;
    const mixed = answer(world([incidents, real]), { ...question, span: span('2024-01', '2024-03') });
    expect(byKey(mixed)).toEqual({ '2024-01': 'missing', '2024-02': 50, '2024-03': 'missing' });
    const before = answer(world([incidents, real]), { ...question, span: span('2024-03', '2024-04') });
    expect(byKey(before)).toEqual({ '2024-03': 0, '2024-04': 1 });
    expect(before.series.map(({ id }) => id)).toEqual(['incidenten']);
  });

  test('a new month of one source joins the months before it, and replaces what it repeats', () => {
    const file = (id: string, loadedAt: number, counts: Record<string, number>) =>
      makeSeries(
        { id, source: 'politie', where: 'gemeente', when: 'month', loadedAt },
        Object.entries(counts).map(([at, count]) => ({ at, area: 'G1', count })),
      );
    const files = [
      file('jan', 1, { '2024-01': 5, '2024-02': 6 }),
      file('feb', 2, { '2024-02': 7, '2024-03': 8 }),
    ];
    const found = answer(world(files), {
      ...common,
      by: 'time',
      unit: 'quarter',
      span: span('2024-01', '2024-03'),
    });
    expect(byKey(found)).toEqual({ '2024-Q1': 20 });
  });
});

describe('areas', () => {
  test('a region is the sum of its gemeenten, and missing when one is missing', () => {
    const table = makeSeries({ id: 'tabel', where: 'gemeente', when: 'year' }, [
      { at: '2023', area: 'G1', count: 10 },
      { at: '2024', area: 'G1', count: 11 },
      { at: '2024', area: 'G2', count: 20 },
    ]);
    const question = { ...common, within: 'R', by: 'time', unit: 'year' } as const;
    const found = answer(world([table]), { ...question, span: span('2023-01', '2024-12') });
    expect(byKey(found)).toEqual({ '2023': 'missing', '2024': 31 });
  });

  test('a country has its own rows and is never added up', () => {
    const gemeenten = makeSeries({ id: 'gemeenten', where: 'gemeente', when: 'year' }, [
      { at: '2024', area: 'G1', count: 11 },
      { at: '2024', area: 'G2', count: 20 },
    ]);
    const country = makeSeries({ id: 'land', where: 'land', when: 'year' }, [
      { at: '2024', area: 'NL', count: 999 },
    ]);
    const question = { ...common, within: 'NL', by: 'time', unit: 'year', span: year('2024') } as const;
    expect(byKey(answer(world([gemeenten, country]), question))).toEqual({ '2024': 999 });
    expect(reason(world([gemeenten]), question)).toEqual({ why: 'no-series', kinds: ['k'], held: [] });
  });

  test('incidents of which only the gemeente is known are counted, but not placed', () => {
    const found = answer(world([incidents]), {
      ...common,
      by: 'area',
      level: 'buurt',
      span: span('2024-01', '2024-06'),
    });
    expect(byKey(found)).toEqual({ B1: 2, B2: 0, B3: 1, B4: 0 });
    expect([short(found.total), found.unplaced === null ? null : short(found.unplaced)]).toEqual([4, 1]);
  });

  test('outside the area of a complete list there is no series', () => {
    const question = { ...common, within: 'G2', by: 'kind', span: span('2024-01', '2024-06') } as const;
    expect(reason(world([incidents]), question)).toEqual({ why: 'no-series', kinds: ['k'], held: [] });
  });

  test('unknown areas, months without figures and places that are too coarse each have their reason', () => {
    const question = { ...common, by: 'kind', span: year('2020') } as const;
    expect(reason(world([incidents]), { ...question, within: 'X' })).toEqual({
      why: 'unknown-area',
      level: null,
    });
    expect(reason(world([incidents]), question)).toEqual({
      why: 'no-period',
      span: span('2024-01', '2024-06'),
    });
    const table = makeSeries({ id: 'tabel', where: 'gemeente', when: 'month' }, [
      { at: '2024-01', area: 'G1', count: 7 },
    ]);
    // A period inside months that lack figures is not told to choose those months.
    const holes = makeSeries({ id: 'gaten', where: 'gemeente', when: 'month' }, [
      { at: '2024-01', area: 'G1', count: 7 },
      { at: '2024-03', area: 'G1', count: 7 },
    ]);
    expect(reason(world([holes]), { ...question, span: span('2024-01', '2024-03') })).toEqual({
      why: 'gaps',
    });
    expect(reason(world([holes]), { ...question, span: span('2024-01', '2024-04') })).toEqual({
      why: 'no-period',
      span: span('2024-01', '2024-03'),
    });
    expect(
      reason(world([table]), { ...common, by: 'area', level: 'buurt', span: span('2024-01', '2024-01') }),
    ).toMatchObject({ why: 'too-coarse', have: { where: 'gemeente', when: 'month' } });
  });
});

describe('cells, hours and density', () => {
  const june = span('2024-01', '2024-06');

  test('cells of 100 m add up to cells of 500 m; without a count there is no row', () => {
    const question = { ...common, by: 'cell', span: june } as const;
    const small = answer(world([incidents]), { ...question, size: 100 });
    expect(byKey(small)).toEqual({ '100mE2260N4860': 1, '100mE2261N4860': 1, '100mE2265N4865': 1 });
    const large = answer(world([incidents]), { ...question, size: 500 });
    expect(byKey(large)).toEqual({ '500mE452N972': 2, '500mE453N973': 1 });
    expect(large.unplaced).toMatchObject({ value: 1 });
    expect(large.total).toMatchObject({ value: 4 });
  });

  test('cells that are larger than asked are too coarse', () => {
    const coarse = makeSeries({ id: 'grof', complete: { span: june, scope: 'G1' } }, [
      { at: '2024-01-05', area: 'B1', cell: '500mE452N972' },
    ]);
    expect(reason(world([coarse]), { ...common, by: 'cell', size: 100, span: june })).toMatchObject({
      why: 'too-coarse',
    });
  });

  test('an incident counts in the hour of the middle of its span, up to three hours apart', () => {
    const timed = makeSeries({ id: 'uren', complete: { span: june, scope: 'G1' } }, [
      { at: '2024-01-01T13:05', area: 'B1' },
      { at: '2024-01-07T23:00', to: '2024-01-08T02:00', area: 'B1' },
      { at: '2024-01-09T10:00', to: '2024-01-09T13:01', area: 'B1' },
      { at: '2024-01-10', area: 'B1' },
    ]);
    const found = answer(world([timed]), { ...common, by: 'hour-weekday', span: june });
    expect(found.rows).toHaveLength(168);
    const counted = Object.entries(byKey(found)).filter(([, value]) => value !== 0);
    expect(counted).toEqual([
      ['1-0', 1],
      ['1-13', 1],
    ]);
    expect(found.unplaced).toMatchObject({ value: 2 });
    expect(found.total).toMatchObject({ value: 4 });
  });

  test('a density adds up to the incidents that have a place, and part of a year is not scaled up', () => {
    const found = answer(world([incidents]), { ...common, by: 'density', sigma: 150, span: june });
    const density = found.density;
    if (density === null) throw new Error('there is no density');
    const together = density.perKm2.reduce((sum, value) => sum + value * 0.05 * 0.05, 0);
    // Three incidents in half a year, a few of them near the edge of the grid.
    expect(together).toBeGreaterThan(2.9);
    expect(together).toBeLessThan(3.005);
    expect(found.rows).toEqual([]);
    expect(density).toMatchObject({ size: 50, sigma: 150, x: 226_000 - 450, y: 486_000 - 450 });
    expect(density).toMatchObject({ per: 'period', reach: 300, cellSize: 100 });
  });

  test('of two years a density is that of an average year', () => {
    const byCell = answer(world([incidents]), { ...common, by: 'cell', size: 100, span: june });
    const sum = (from: string, to: string): number => {
      const question = { ...common, by: 'density', sigma: 150, span: span(from, to) } as const;
      const { density } = toDensity(world([incidents]), question, byCell);
      return density?.perKm2.reduce((all, value) => all + value, 0) ?? NaN;
    };
    expect(sum('2023-07', '2025-06')).toBeCloseTo(sum('2024-01', '2024-12') / 2, 3);
    expect(sum('2024-05', '2024-05')).toBe(sum('2024-01', '2024-12'));
  });

  test('nowhere is enough where fewer than five lie within two bandwidths', () => {
    const three = answer(world([incidents]), { ...common, by: 'density', sigma: 150, span: june });
    expect(three.density?.isEnough.some((enough) => enough === 1)).toBe(false);
  });

  test('what happens in homes is never drawn from cells as small as a home', () => {
    const fine = world([incidents]).disclosure.fallback;
    const atHomes = { fallback: { ...fine, atHomes: true as const }, byKind: new Map() };
    const found = answer(world([incidents], atHomes), { ...common, by: 'density', sigma: 150, span: june });
    expect(found.density).toMatchObject({ cellSize: 500, sigma: 250, reach: 500 });
  });
});

describe('the driehoek gate', () => {
  const where = world([incidents], {
    fallback: {
      keep: 'buurt',
      keepTime: 'minute',
      show: { driehoek: 'gemeente', openbaar: 'gemeente' },
      k: { cell: 5, buurt: 5, gemeente: 1 },
      sensitive: false,
    },
    byKind: new Map(),
  });
  const june = span('2024-01', '2024-06');

  test('a kind is shown no finer than the policy says', () => {
    const refused = { why: 'not-shown', kind: 'k', finest: 'gemeente' };
    expect(reason(where, { ...common, by: 'cell', size: 500, span: june })).toEqual(refused);
    expect(reason(where, { ...common, by: 'area', level: 'wijk', span: june })).toEqual(refused);
    expect(reason(where, { ...common, by: 'kind', within: 'B1', span: june })).toEqual(refused);
    expect(byKey(answer(where, { ...common, by: 'kind', span: june }))).toEqual({ k: 4 });
  });

  test('what is public already passes as it is', () => {
    const open = makeSeries({ id: 'open', where: 'buurt', when: 'year', published: true }, [
      ...['B1', 'B2', 'B3', 'B4'].map((area, at) => ({ at: '2023', area, count: at + 1 })),
    ]);
    const question = { ...common, by: 'area', level: 'buurt', span: year('2023') } as const;
    const both = world([incidents, open], where.disclosure);
    for (const audience of ['driehoek', 'openbaar'] as const)
      expect(byKey(answer(both, { ...question, audience }))).toEqual({ B1: 1, B2: 2, B3: 3, B4: 4 });
  });
});

describe('the engine', () => {
  const question: StampedQuestion = { ...common, by: 'kind', span: span('2024-01', '2024-06') };

  test('a cancelled question gives nothing, another gives what the plain call gives', async () => {
    const engine = createEngine(world([incidents]));
    const controller = new AbortController();
    const pending = engine.answerAsync(question, controller.signal);
    controller.abort();
    expect(await pending).toBeNull();
    expect(await engine.answerAsync(question, new AbortController().signal)).toEqual(engine.answer(question));
  });

  test('the data hash changes with the series and with the policy, and not with their order', () => {
    const other = makeSeries({ id: 'ander', where: 'gemeente', when: 'year' }, [
      { at: '2024', area: 'G1', count: 1 },
    ]);
    const one = createEngine(world([incidents, other]));
    expect(createEngine(world([other, incidents])).dataHash).toBe(one.dataHash);
    expect(one.withSeries([incidents]).dataHash).not.toBe(one.dataHash);
    const stricter = {
      ...world([incidents, other]).disclosure,
      byKind: new Map([['k', { ...fallback, sensitive: true }]]),
    };
    expect(createEngine(world([incidents, other], stricter)).dataHash).not.toBe(one.dataHash);
  });

  test('an answer is plain data', () => {
    const found = answer(world([incidents]), question);
    expect(structuredClone(found)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

const fallback = world([]).disclosure.fallback;

test('repeated rows of one kind count each time', () => {
  const many = makeSeries(
    { id: 'veel', complete: { span: year('2024'), scope: 'G1' } },
    times(12, { at: '2024-03-03T10:00', area: 'B2' }),
  );
  const found = answer(world([many]), { ...common, by: 'time', unit: 'year', span: year('2024') });
  expect(byKey(found)).toEqual({ '2024': 12 });
});

describe('made-up and real series', () => {
  const complete = { span: span('2024-01', '2024-03'), scope: 'G1' };
  const real = makeSeries({ id: 'echt', complete }, [{ at: '2024-01-05T10:00', area: 'B1', kind: 'k' }]);
  const madeUp = makeSeries({ id: 'verzonnen', complete, fictief: true }, [
    { at: '2024-01-06T10:00', area: 'B1', kind: 'k' },
    { at: '2024-01-07T10:00', area: 'B1', kind: 'ander' },
  ]);
  const together: StampedQuestion = {
    ...common,
    kinds: ['k', 'ander'],
    by: 'time',
    unit: 'month',
    span: span('2024-01', '2024-03'),
  };

  test('are never added up, not even over kinds that are counted together', () => {
    expect(reason(world([real, madeUp]), together)).toEqual({
      why: 'no-series',
      kinds: ['ander'],
      held: ['k'],
    });
  });

  test('each answer alone', () => {
    expect(byKey(answer(world([madeUp]), together))['2024-01']).toBe(2);
    expect(byKey(answer(world([real, madeUp]), { ...together, kinds: ['k'] }))['2024-01']).toBe(1);
  });
});
