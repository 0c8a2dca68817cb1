import { describe, expect, it } from 'vitest';
import { rollingSums } from '../../../src/analysis/indicators/sum-figures.ts';
import { trendSeries } from '../../../src/charts/trend-series.ts';
import { count, row } from './figures.ts';

describe('a trend', () => {
  it('draws the mean per bar over a year, with the interval of the year', () => {
    const rows = Array.from({ length: 13 }, (_, index) => row(`m${index}`, count(4, index === 12)));
    const rolling = rollingSums(
      rows.map(({ figure }) => figure),
      12,
    );
    const marks = trendSeries(rows, rolling);
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
