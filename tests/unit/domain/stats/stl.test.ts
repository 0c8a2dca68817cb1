import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stl } from '../../../../src/domain/stats/stl.ts';
import type { Stl } from '../../../../src/domain/stats/stl.ts';

const months = [-3, -2, 0, 1, 4, 5, 2, 1, -1, -2, -3, -2];

function years(count: number, value: (month: number) => number): number[] {
  return Array.from({ length: 12 * count }, (_, month) => value(month));
}

function parts(values: readonly number[], period = 12): Stl {
  const found = stl(values, period);
  if (found === null) throw new Error('no parts');
  return found;
}

describe('season, trend and rest', () => {
  it('of a season on a level are that season and that level', () => {
    const { seasonal, trend, remainder } = parts(years(4, (month) => 20 + (months[month % 12] ?? 0)));
    seasonal.forEach((value, month) => expect(value).toBeCloseTo(months[month % 12] ?? NaN, 9));
    for (const value of trend) expect(value).toBeCloseTo(20, 9);
    for (const value of remainder) expect(value).toBeCloseTo(0, 9);
  });

  it('tell a season from a steady rise', () => {
    const { seasonal, trend } = parts(years(6, (month) => 20 + month / 6 + (months[month % 12] ?? 0)));
    seasonal.forEach((value, month) =>
      expect(Math.abs(value - (months[month % 12] ?? NaN))).toBeLessThan(0.2),
    );
    trend.forEach((value, month) => expect(Math.abs(value - (20 + month / 6))).toBeLessThan(0.3));
  });

  it.each<[string, number[], number]>([
    ['less than three years', years(3, (month) => month).slice(1), 12],
    ['no number', years(3, (month) => (month === 5 ? NaN : month)), 12],
    ['a year of one value', [1, 2, 3], 1],
    ['a year of no whole number of values', years(3, (month) => month), 2.5],
  ])('are not told of %s', (_, values, period) => {
    expect(stl(values, period)).toBeNull();
  });

  const series = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 40 });

  it('add up to what they were, with the same season each year', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { seasonal, trend, remainder } = parts(values, 4);
        values.forEach((value, index) => {
          const sum = (seasonal[index] ?? NaN) + (trend[index] ?? NaN) + (remainder[index] ?? NaN);
          expect(sum).toBeCloseTo(value, 9);
          expect(seasonal[index]).toBe(seasonal[index % 4]);
        });
      }),
    );
  });

  it('grow with the values, and a level goes to the trend alone', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        (values, by, level) => {
          const plain = parts(values, 4);
          const other = parts(
            values.map((value) => value * by + level),
            4,
          );
          plain.trend.forEach((value, index) => {
            expect(other.trend[index]).toBeCloseTo(value * by + level, 7);
            expect(other.seasonal[index]).toBeCloseTo((plain.seasonal[index] ?? NaN) * by, 7);
          });
        },
      ),
    );
  });
});
