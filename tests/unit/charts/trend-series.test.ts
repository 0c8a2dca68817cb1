import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendSeries, trimRows } from '../../../src/charts/trend-series.ts';
import { anyFigure, count, missing, row } from './figures.ts';

describe('a trend', () => {
  it('draws the mean per bar over a year, with the interval of the year', () => {
    const marks = trendSeries(
      Array.from({ length: 13 }, (_, index) => row(`m${index}`, count(4, index === 12))),
      12,
    );
    expect(marks.slice(0, 11).every(({ mean, band }) => mean === null && band === null)).toBe(true);
    expect(marks[11]).toMatchObject({
      key: 'm11',
      value: 4,
      mean: 4,
      provisional: false,
      year: { value: 48 },
    });
    expect(marks[12]).toMatchObject({ provisional: true, year: { value: 48, provisional: true } });
    const [low = 0, high = 0] = marks[11]?.band ?? [];
    expect(low * 12).toBeCloseTo(35.3916, 3);
    expect(high * 12).toBeCloseTo(63.6411, 3);
  });

  it('draws no mean of quarters and years, and no bar without a number', () => {
    const [one, two] = trendSeries([row('2025', count(9)), row('2026', { is: 'below', k: 5 })], null);
    expect(one).toMatchObject({ value: 9, mean: null, band: null, year: null });
    expect(two).toMatchObject({ value: null, provisional: false, figure: { is: 'below' } });
  });
});

describe('trimming rows', () => {
  const rows = (...figures: Parameters<typeof row>[1][]) =>
    figures.map((figure, at) => row(String(at), figure));

  it('takes away empty ends only', () => {
    const trimmed = trimRows(rows(missing, count(1), missing, { is: 'withheld' }, missing, missing));
    expect(trimmed.map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(trimRows(rows(missing, missing))).toEqual([]);
    expect(trimRows([])).toEqual([]);
  });

  it('keeps every figure, in order, and is done at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyFigure, fc.constant(missing)), { maxLength: 20 }), (figures) => {
        const all = rows(...figures);
        const trimmed = trimRows(all);
        const known = (list: readonly (typeof all)[number][]) =>
          list.filter(({ figure }) => figure.is !== 'missing');
        expect(known(trimmed)).toEqual(known(all));
        expect(trimRows(trimmed)).toEqual(trimmed);
        if (trimmed.length > 0) expect(trimmed[0]?.figure.is).not.toBe('missing');
      }),
    );
  });
});
