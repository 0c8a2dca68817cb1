import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areWholeMonths,
  daysBefore,
  daysIn,
  daysOfMonths,
  daysYearsBefore,
  monthsOfDays,
  readDay,
  sharedDays,
  sharesOfMonths,
  timeOf,
  writeDay,
  type Days,
} from '../../../../src/domain/time/day.ts';
import { month, monthsIn, spanBefore } from '../../../../src/domain/time/month.ts';

const day = (text: string): number => readDay(text) ?? NaN;
const days = (from: string, to: string): Days => ({ from: day(from), to: day(to) });
const told = ({ from, to }: Days): string => `${writeDay(from)}..${writeDay(to)}`;

const anyDays = fc
  .tuple(fc.integer({ min: -10_000, max: 60_000 }), fc.integer({ min: 0, max: 1_500 }))
  .map(([from, more]): Days => ({ from, to: from + more }));
const anySpan = fc
  .tuple(fc.integer({ min: month(1990, 1), max: month(2090, 1) }), fc.integer({ min: 0, max: 60 }))
  .map(([from, more]) => ({ from, to: from + more }));

describe('a day', () => {
  it('is a whole number that reads back as itself', () => {
    expect(readDay('1970-01-01')).toBe(0);
    expect(readDay('2026-02-29')).toBeNull();
    expect(readDay('29-2-2028')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (one) => {
        expect(readDay(writeDay(one))).toBe(one);
      }),
    );
  });

  it('is a day long when the clock changes too', () => {
    expect(day('2026-03-30') - day('2026-03-28')).toBe(2);
    expect(day('2026-10-26') - day('2026-10-24')).toBe(2);
  });
});

describe('days and months', () => {
  it('are one where the days are whole months', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const all = daysOfMonths(span);
        expect(areWholeMonths(all)).toBe(true);
        expect(timeOf(all)).toEqual({ span });
        expect(sharesOfMonths(all)).toEqual(Array.from({ length: monthsIn(span) }, () => 1));
        expect(monthsOfDays(daysBefore(all))).toEqual(spanBefore(span));
        expect(areWholeMonths(daysBefore(all))).toBe(true);
      }),
    );
  });

  it('have shares that add up to the days', () => {
    fc.assert(
      fc.property(anyDays, (some) => {
        const { from, to } = monthsOfDays(some);
        const shares = sharesOfMonths(some);
        const counted = shares.reduce(
          (sum, share, at) => sum + share * daysIn(daysOfMonths({ from: from + at, to: from + at })),
          0,
        );
        expect(shares).toHaveLength(to - from + 1);
        expect(counted).toBeCloseTo(daysIn(some), 6);
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
      }),
    );
    expect(sharesOfMonths(days('2026-10-04', '2026-10-31'))).toEqual([28 / 31]);
  });
});

describe('the same days of an earlier year', () => {
  it('are the same dates: whole months are whole months, and 29 February is the 28th where there is none', () => {
    expect(told(daysYearsBefore(days('2026-10-04', '2026-10-31'), 1))).toBe('2025-10-04..2025-10-31');
    expect(told(daysYearsBefore(days('2028-02-01', '2028-02-29'), 1))).toBe('2027-02-01..2027-02-28');
    expect(told(daysYearsBefore(days('2029-02-01', '2029-02-28'), 1))).toBe('2028-02-01..2028-02-29');
    expect(told(daysYearsBefore(days('2028-02-29', '2028-03-06'), 1))).toBe('2027-02-28..2027-03-06');
    expect(told(daysYearsBefore(days('2025-02-28', '2025-02-28'), 1))).toBe('2024-02-28..2024-02-28');
    expect(told(daysYearsBefore(days('2025-02-01', '2025-02-27'), 1))).toBe('2024-02-01..2024-02-27');
    expect(told(daysYearsBefore(days('2025-02-10', '2025-02-28'), 1))).toBe('2024-02-10..2024-02-28');
    expect(told(daysYearsBefore(days('2024-02-29', '2024-02-29'), 1))).toBe('2023-02-28..2023-02-28');
    expect(told(daysBefore(days('2025-12-20', '2026-01-06')))).toBe('2024-12-20..2025-01-06');
  });

  it('never lie in the days themselves, and differ by no more than leap days', () => {
    fc.assert(
      fc.property(anyDays, (some) => {
        // Days within a month are as many as they were, but for 29 February.
        const earlier = daysYearsBefore(some, 1);
        if (!areWholeMonths(some) && monthsIn(monthsOfDays(some)) === 1)
          expect(daysIn(some) - daysIn(earlier)).toBe(
            daysIn(some) > 1 && writeDay(some.to).endsWith('-02-29') ? 1 : 0,
          );
        const before = daysBefore(some);
        expect(before.to).toBeLessThan(some.from);
        expect(before.to).toBeGreaterThanOrEqual(before.from);
        expect(Math.abs(daysIn(before) - daysIn(some))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('share no day where they do not meet', () => {
    expect(sharedDays(days('2026-10-01', '2026-10-31'), days('2026-11-01', '2026-11-02'))).toBeNull();
    expect(sharedDays(days('2026-10-01', '2026-10-31'), days('2026-10-31', '2026-11-02'))).toEqual(
      days('2026-10-31', '2026-10-31'),
    );
  });
});
