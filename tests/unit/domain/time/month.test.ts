import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMonth,
  listMonths,
  month,
  monthsIn,
  numberInYear,
  parseMonth,
  shiftSpan,
  yearOf,
} from '../../../../src/domain/time/month.ts';

const months = fc.integer({ min: month(1000, 1), max: month(9999, 12) });

describe('a month', () => {
  it('is a number that counts on over the year', () => {
    expect(month(2026, 1) - month(2025, 12)).toBe(1);
    expect(formatMonth(month(2026, 10))).toBe('2026-10');
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
