import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, readDay, writeDay, type Days } from '../../../../src/domain/time/day.ts';
import { daysOfWeek, formatWeek, parseWeek, weekOf, weeksIn } from '../../../../src/domain/time/week.ts';

const day = (text: string): number => readDay(text) ?? NaN;
const week = (text: string): string => formatWeek(weekOf(day(text)));
const anyDay = fc.integer({ min: -30_000, max: 60_000 });

describe('a week', () => {
  it('is of the year in which its Thursday lies, of 52 or 53 weeks', () => {
    // As ISO 8601 and the calendars on the wall have it.
    const known = [
      ['2020-12-31', '2020-W53'],
      ['2021-01-03', '2020-W53'],
      ['2021-01-04', '2021-W01'],
      ['2024-12-29', '2024-W52'],
      ['2024-12-30', '2025-W01'],
      ['2026-01-01', '2026-W01'],
      ['2026-12-31', '2026-W53'],
      ['2027-01-03', '2026-W53'],
      ['1970-01-01', '1970-W01'],
      ['1969-12-28', '1969-W52'],
    ] as const;
    for (const [date, expected] of known) expect([date, week(date)]).toEqual([date, expected]);
  });

  it('is seven days from a Monday, each of them in it, and reads back as itself', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        const found = weekOf(one);
        const days = daysOfWeek(found);
        expect(daysIn(days)).toBe(7);
        expect(new Date(`${writeDay(days.from)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(days.from <= one && one <= days.to).toBe(true);
        expect(weekOf(days.from)).toEqual(found);
        expect(weekOf(days.to)).toEqual(found);
        expect(parseWeek(formatWeek(found))).toEqual(found);
      }),
    );
    expect(parseWeek('2025-W53')).toBeNull();
    expect(parseWeek('2026-W00')).toBeNull();
    expect(parseWeek('2026-10')).toBeNull();
  });

  it('follows on the one before, over every border of a year', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1_200), (from, more) => {
        const days: Days = { from, to: from + more };
        const all = weeksIn(days).map(daysOfWeek);
        expect(all[0]?.from).toBeLessThanOrEqual(from);
        expect(all[0]?.to).toBeGreaterThanOrEqual(from);
        expect(all.at(-1)?.from).toBeLessThanOrEqual(days.to);
        expect(all.at(-1)?.to).toBeGreaterThanOrEqual(days.to);
        for (const [at, one] of all.slice(1).entries()) expect(one.from).toBe((all[at]?.to ?? NaN) + 1);
      }),
    );
  });

  it('is as long when the clock changes', () => {
    expect(week('2026-03-29')).toBe(week('2026-03-23'));
    expect(week('2026-10-25')).toBe(week('2026-10-19'));
  });
});
