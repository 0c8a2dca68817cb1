import { describe, expect, it } from 'vitest';
import { seasonalDispersion } from '../../../../src/domain/stats/dispersion.ts';

describe('the dispersion beyond year and season', () => {
  it('is none where each year is the season times its level', () => {
    expect(
      seasonalDispersion([
        [10, 20, 30],
        [20, 40, 60],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('is the chi-square of the table over its degrees of freedom', () => {
    const table = [
      [12, 5, 7],
      [3, 9, 14],
    ];
    // Rows add up to 24 and 26, columns to 15, 14 and 21, all to 50.
    const parts = [
      4.8 ** 2 / 7.2,
      1.72 ** 2 / 6.72,
      3.08 ** 2 / 10.08,
      4.8 ** 2 / 7.8,
      1.72 ** 2 / 7.28,
      3.08 ** 2 / 10.92,
    ];
    const chiSquare = parts.reduce((total, part) => total + part, 0);
    expect(seasonalDispersion(table)).toBeCloseTo(chiSquare / 2, 10);
  });

  it('grows as the counts are more lumpy', () => {
    const even = [
      [20, 22, 18],
      [19, 21, 20],
    ];
    const lumpy = [
      [40, 5, 15],
      [2, 38, 20],
    ];
    expect(seasonalDispersion(even)).toBeLessThan(1);
    expect(seasonalDispersion(lumpy)).toBeGreaterThan(5);
  });

  it('leaves out a month and a year without any count', () => {
    const table = [
      [12, 5, 7],
      [3, 9, 14],
    ];
    const withEmpty = [...table.map((year) => [...year, 0]), [0, 0, 0, 0]];
    expect(seasonalDispersion(withEmpty)).toBeCloseTo(seasonalDispersion(table), 12);
  });

  it('is one where there is nothing to tell it from', () => {
    expect(seasonalDispersion([])).toBe(1);
    expect(seasonalDispersion([[1, 2, 3]])).toBe(1);
    expect(seasonalDispersion([[4], [9]])).toBe(1);
  });
});
