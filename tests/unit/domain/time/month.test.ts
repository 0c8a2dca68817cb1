import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMonth,
  listMonths,
  month,
  monthsIn,
  monthsUntil,
  numberInYear,
  parseMonth,
  shiftSpan,
  yearOf,
  spanBefore,
} from '../../../../src/domain/time/month.ts';

const months = fc.integer({ min: month(1000, 1), max: month(9999, 12) });

describe('a month', () => {
  it('is a number that counts on over the year', () => {
    expect(month(2026, 1) - month(2025, 12)).toBe(1);
    expect(formatMonth(month(2026, 10))).toBe('2026-10');
  });

  it('is so many months before a day, by the calendar', () => {
    const october = month(2026, 10);
    expect(monthsUntil('2026-10-31', october)).toBe(0);
    expect(monthsUntil('2026-11-01', october)).toBe(1);
    expect(monthsUntil('2027-02-01', october)).toBe(4);
    expect(monthsUntil('2019-03-03', october)).toBe(month(2019, 3) - october);
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(months, (value) => {
        expect(month(yearOf(value), numberInYear(value))).toBe(value);
        expect(parseMonth(formatMonth(value))).toBe(value);
      }),
    );
  });

  it.each(['2026-13', '2026-00', '2026-1', '26-01', '2026-10-01', ''])('is not read from "%s"', (text) =>
    expect(parseMonth(text)).toBeNull(),
  );
});

describe('a span', () => {
  it('has both its ends', () => {
    const span = { from: month(2025, 11), to: month(2026, 1) };
    expect(monthsIn(span)).toBe(3);
    expect(listMonths(span).map(formatMonth)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(listMonths({ from: span.to, to: span.from })).toEqual([]);
    expect(shiftSpan(span, -12)).toEqual({ from: month(2024, 11), to: month(2025, 1) });
  });
});

describe('the span before', () => {
  const of = (from: number, to: number): [number, number] => {
    const before = spanBefore({ from: month(2025, 1) + from, to: month(2025, 1) + to });
    return [before.from - month(2025, 1), before.to - month(2025, 1)];
  };
  it('has the same months of an earlier year, and none of its own', () => {
    expect(of(0, 11)).toEqual([-12, -1]);
    expect(of(6, 13)).toEqual([-6, 1]);
    expect(of(3, 3)).toEqual([-9, -9]);
    expect(of(0, 12)).toEqual([-24, -12]);
    expect(of(0, 23)).toEqual([-24, -1]);
  });
});
