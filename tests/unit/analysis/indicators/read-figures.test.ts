import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure, Unavailable } from '../../../../src/engine/answer.ts';
import type { Target } from '../../../../src/policy/schema.ts';
import {
  readCard,
  readCountry as readIn,
  spreadFrom,
} from '../../../../src/analysis/indicators/read-figures.ts';
import { answer, count, missing, row } from '../../charts/figures.ts';
import { figures, indicator, view } from '../../screens/small-municipality.ts';

const daalt: Target = { aim: { direction: 'daalt' }, from: { ground: 'expliciet', quote: 'daalt', line: 1 } };
const card = indicator('a', { target: daalt });
/** With counts that vary as chance gives. */
const readCountry = (here: Parameters<typeof readIn>[0], there: Parameters<typeof readIn>[1]) =>
  readIn(here, there, () => 1);
const rows = (list: readonly Figure[]) => answer(list.map((figure, at) => row(String(at), figure)));
const read = (list: readonly Figure[], shown = view()) => {
  const state = readCard(shown, card, rows(list));
  return state.is === 'ready' ? state.figures : null;
};
const unavailable: Unavailable = {
  is: 'unavailable',
  question: answer([]).question,
  reason: { why: 'no-series', kinds: ['a'], held: [] },
};

describe('a card', () => {
  it('waits, or says why there is nothing', () => {
    expect(readCard(view(), card, unavailable)).toEqual({ is: 'unavailable', reason: unavailable.reason });
  });

  it('compares twelve months with the twelve before', () => {
    const told = read([...figures(24, 20), ...figures(12, 20), ...figures(12, 10)]);
    expect(told?.now).toMatchObject({ is: 'number', value: 120 });
    expect(told?.before).toMatchObject({ is: 'number', value: 240 });
    expect(told?.assessment).toMatchObject({ verdict: 'op-koers', ratio: { ratio: 0.5 } });
    expect(told?.spark).toHaveLength(48);
  });

  it('compares a longer period with one as long, or with nothing', () => {
    const long = view({ period: { from: month(2024, 11), to: month(2026, 10) } });
    const told = read([...figures(24, 20), ...figures(24, 10)], long);
    expect(told?.now).toMatchObject({ value: 240 });
    expect(told?.before).toMatchObject({ value: 480 });
    // One month short: 23 months are not set against 24.
    const short = read([...figures(23, 20), ...figures(24, 10)], long);
    expect(short?.before).toEqual(missing);
    expect(short?.assessment).toMatchObject({ ratio: null });
  });

  it('has no figure where a month of the period has none', () => {
    const told = read([...figures(47, 10), missing]);
    expect(told?.now).toEqual(missing);
    expect(told?.before).toMatchObject({ value: 120 });
    expect(told?.assessment.verdict).toBe('te-weinig-gegevens');
    expect(read([])?.now).toEqual(missing);
  });

  it('tells the part of the period that has figures, and how long they follow one another', () => {
    const one = read([...Array<Figure>(47).fill(missing), count(18)]);
    const october = { from: month(2026, 10), to: month(2026, 10) };
    expect(one?.part).toMatchObject({ span: october, figure: { value: 18 } });
    expect(one?.run).toEqual({ span: october, isInside: true, months: 1 });
    const hole = read([...figures(30, 10), missing, ...figures(17, 10)]);
    expect([hole?.part, hole?.run?.months]).toEqual([null, 17]);
    const early = read([...figures(40, 10), ...Array<Figure>(8).fill(missing)]);
    expect(early?.part).toMatchObject({ span: { to: month(2026, 2) }, figure: { value: 40 } });
    expect(early?.run).toMatchObject({ months: 40 });
  });

  it('tells of the last figures where the period has none, and of nothing where there are none', () => {
    const before = read([...figures(30, 10), ...Array<Figure>(18).fill(missing)]);
    expect(before?.part).toBeNull();
    expect(before?.run).toEqual({
      span: { from: month(2022, 11), to: month(2025, 4) },
      isInside: false,
      months: 30,
    });
    expect(read(Array<Figure>(48).fill(missing))?.run).toBeNull();
  });

  it('tells what stands in a list that nobody vouched for, and counts none of its months', () => {
    const open = { is: 'unconfirmed', value: 18, provisional: false } as const;
    const one = read([...Array<Figure>(47).fill(missing), open]);
    expect(one?.part?.figure).toEqual(open);
    expect(one?.run?.months).toBe(0);
    expect(read([...figures(20, 10), open, ...figures(27, 10)])?.run?.months).toBe(27);
  });

  it('is less sure where months vary more than chance gives', () => {
    // 240 after 300 is a clear fall for chance alone; with three months that jump without a season it is not.
    const level = (value: number) => figures(12, value);
    const jumpy = (value: number, from: number) =>
      Array.from({ length: 12 }, (_, at) => count((Math.floor(at / 3) + from) % 2 === 0 ? value * 2 : 0));
    const calm = read([...level(25), ...level(25), ...level(25), ...level(20)]);
    const wild = read([...jumpy(25, 0), ...jumpy(25, 1), ...jumpy(25, 0), ...jumpy(20, 1)]);
    expect(wild?.now).toMatchObject({ value: 240 });
    expect([calm?.assessment.verdict, wild?.assessment.verdict]).toEqual(['op-koers', 'let-op']);
  });

  it('counts four quarters in openbaar', () => {
    const openbaar = view({ audience: 'openbaar', period: { from: month(2025, 10), to: month(2026, 9) } });
    const told = read([...figures(12, 50), ...figures(4, 30)], openbaar);
    expect([told?.now, told?.before]).toMatchObject([{ value: 120 }, { value: 200 }]);
    expect(read([...figures(15, 50), { is: 'below', k: 5 }], openbaar)?.now).toEqual(missing);
  });
});

describe('the comparison with the country', () => {
  const years = (counts: Readonly<Record<number, number>>) =>
    answer(Object.entries(counts).map(([year, value]) => row(year, count(value))));

  it('is over the last two years that both have', () => {
    expect(
      readCountry(
        years({ 2021: 10, 2022: 200, 2023: 150, 2024: 90 }),
        years({ 2021: 1000, 2022: 1000, 2023: 1100 }),
      ),
    ).toMatchObject({ from: 2022, to: 2023, there: 1.1, here: { ratio: 0.75 } });
  });

  it('skips a year without a neighbour', () => {
    expect(
      readCountry(years({ 2019: 100, 2020: 50, 2023: 90 }), years({ 2019: 1000, 2020: 900, 2023: 1100 })),
    ).toMatchObject({ from: 2019, to: 2020, here: { ratio: 0.5 } });
  });

  it('gives no percentage here on a base below 20, and one on a fall to below 20, as the card does', () => {
    const here = (before: number, now: number) =>
      readCountry(years({ 2022: before, 2023: now }), years({ 2022: 1000, 2023: 1100 }));
    expect(here(19, 60)).toMatchObject({ here: null, there: 1.1 });
    expect(here(60, 15)).toMatchObject({ here: { ratio: 0.25 }, there: 1.1 });
  });

  it('tells the change here with its exact interval, and no word about chance', () => {
    // 30 of 90: Clopper-Pearson 0.2374 to 0.4405, as odds 0.3113 to 0.7874.
    const found = readCountry(years({ 2022: 60, 2023: 30 }), years({ 2022: 1000, 2023: 1100 }))?.here;
    expect(found).toEqual({
      ratio: 0.5,
      lower: expect.closeTo(0.3113, 3) as number,
      upper: expect.closeTo(0.7874, 3) as number,
    });
  });

  it('has the margin that the card of that year has, wider where the counts vary more', () => {
    // By quarter in turn many and few, then half as many.
    const quarters = [60, 6, 60, 6, 60, 6, 60, 6, 60, 6, 60, 6];
    const restless = [...quarters.flatMap((one) => figures(3, one)), ...figures(12, 16)];
    const scope = view({ period: { from: month(2026, 1), to: month(2026, 12) } });
    const own = rows(restless);
    const state = readCard(scope, card, own);
    const of = state.is === 'ready' ? state.figures : null;
    const told = readIn(
      years({ 2025: of?.counted.before?.count ?? 0, 2026: of?.counted.now?.count ?? 0 }),
      years({ 2025: 1000, 2026: 1100 }),
      spreadFrom(scope, own, 'fine'),
    );
    expect(of?.dispersion).toBeGreaterThan(1);
    expect(told?.here).toEqual(of?.assessment.ratio);
    expect(told?.here).not.toBeNull();
  });

  it('is not there without common years, or without answers', () => {
    expect(readCountry(years({ 2024: 100, 2025: 100 }), years({ 2022: 1000, 2023: 1000 }))).toBeNull();
    expect(readCountry(undefined, years({ 2022: 1000, 2023: 1000 }))).toBeNull();
    expect(readCountry(unavailable, unavailable)).toBeNull();
  });
});
