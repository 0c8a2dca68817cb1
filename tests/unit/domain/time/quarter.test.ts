import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsIn } from '../../../../src/domain/time/month.ts';
import {
  formatQuarter,
  isWholeQuarters,
  isWholeYears,
  lastCompleteQuarters,
  monthsOfQuarter,
  parseQuarter,
  quarterOf,
} from '../../../../src/domain/time/quarter.ts';

const months = fc.integer({ min: month(1900, 1), max: month(2199, 12) });

describe('a quarter', () => {
  it('is written by year and number', () => {
    expect(formatQuarter(quarterOf(month(2026, 9)))).toBe('2026-Q3');
    expect(formatQuarter(quarterOf(month(2026, 10)))).toBe('2026-Q4');
  });

  it('reads back, and holds its month', () => {
    fc.assert(
      fc.property(months, (value) => {
        const quarter = quarterOf(value);
        expect(parseQuarter(formatQuarter(quarter))).toBe(quarter);
        const span = monthsOfQuarter(quarter);
        expect(value >= span.from && value <= span.to).toBe(true);
        expect(isWholeQuarters(span)).toBe(true);
      }),
    );
  });

  it.each(['2026-Q5', '2026-Q0', '2026Q3', '2026-q3', '2026-03', ''])('is not read from "%s"', (text) =>
    expect(parseQuarter(text)).toBeNull(),
  );
});

describe('whole periods', () => {
  it('begin and end on the calendar', () => {
    expect(isWholeQuarters({ from: month(2026, 1), to: month(2026, 9) })).toBe(true);
    expect(isWholeQuarters({ from: month(2026, 2), to: month(2026, 4) })).toBe(false);
    expect(isWholeYears({ from: month(2025, 1), to: month(2026, 12) })).toBe(true);
    expect(isWholeYears({ from: month(2025, 4), to: month(2026, 3) })).toBe(false);
    expect(isWholeQuarters({ from: month(2026, 4), to: month(2026, 3) })).toBe(false);
  });
});

describe('the last complete quarters', () => {
  it('leave a quarter that is still running out', () => {
    const september = { from: month(2025, 10), to: month(2026, 9) };
    expect(lastCompleteQuarters(month(2026, 10), 4)).toEqual(september);
    expect(lastCompleteQuarters(month(2026, 9), 4)).toEqual(september);
  });

  it('are whole, as many as asked, and less than a quarter old', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 12 }), (last, count) => {
        const span = lastCompleteQuarters(last, count);
        expect(isWholeQuarters(span)).toBe(true);
        expect(monthsIn(span)).toBe(count * 3);
        expect(last - span.to).toBeGreaterThanOrEqual(0);
        expect(last - span.to).toBeLessThan(3);
      }),
    );
  });
});
