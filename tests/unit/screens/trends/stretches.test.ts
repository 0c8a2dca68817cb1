import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { keyOf, monthsPer } from '../../../../src/analysis/trends/steps.ts';
import { keysAhead, stretchOf } from '../../../../src/screens/trends/stretches.ts';

describe('the bars of a span', () => {
  it.each([
    ['month', ['2020-02', '2020-03', '2020-04', '2020-05', '2020-06']],
    ['quarter', ['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q3']],
    ['year', ['2019', '2020', '2021']],
  ] as const)('are those that it touches: %s', (unit, keys) => {
    const span = { from: month(2020, 3), to: month(2020, 5) };
    const inside = keys.filter((key) => stretchOf([key], span, unit) !== null);
    expect(stretchOf(keys, span, unit)).toEqual({ from: inside[0], to: inside.at(-1) });
    expect(inside).toEqual(
      { month: ['2020-03', '2020-04', '2020-05'], quarter: ['2020-Q1', '2020-Q2'], year: ['2020'] }[unit],
    );
  });

  it('are none outside the axis', () => {
    expect(stretchOf(['2021'], { from: month(2020, 1), to: month(2020, 12) }, 'year')).toBeNull();
  });
});

describe('the bars after the last one', () => {
  it('make room for a target that is set now', () => {
    expect(keysAhead('2026-10', month(2026, 11), 'month')).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ]);
    expect(keysAhead('2026-Q3', month(2026, 11), 'quarter')).toEqual(['2026-Q4', '2027-Q1']);
    expect(keysAhead('2025', month(2026, 11), 'year')).toEqual(['2026']);
  });

  it('are none where the target can be seen, or begins years later', () => {
    expect(keysAhead('2026-10', month(2025, 1), 'month')).toEqual([]);
    expect(keysAhead('2026-10', month(2031, 1), 'month')).toEqual([]);
  });
});

describe('a key', () => {
  it('names the month, quarter or year of a month', () => {
    expect([
      keyOf(month(2026, 8), 'month'),
      keyOf(month(2026, 8), 'quarter'),
      keyOf(month(2026, 8), 'year'),
    ]).toEqual(['2026-08', '2026-Q3', '2026']);
    expect([monthsPer('month'), monthsPer('quarter'), monthsPer('year')]).toEqual([1, 3, 12]);
  });
});
