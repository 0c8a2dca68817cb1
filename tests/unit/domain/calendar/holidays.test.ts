import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holidayDays,
  holidaysIn,
  knownDays,
  newYearsIn,
  withHolidays,
  type Holiday,
} from '../../../../src/domain/calendar/holidays.ts';
import { readDay, writeDay } from '../../../../src/domain/time/day.ts';

const day = (text: string): number => readDay(text) ?? Number.NaN;
const holiday = (name: string, from: string, to: string): Holiday => ({ name, from: day(from), to: day(to) });
const autumn = holiday('Herfstvakantie', '2026-10-10', '2026-10-18');
const christmas = holiday('Kerstvakantie', '2026-12-19', '2027-01-03');
const anyHolidays = fc.array(
  fc
    .record({ name: fc.constantFrom('a', 'b'), from: fc.integer({ min: 0, max: 300 }), more: fc.nat(40) })
    .map(({ name, from, more }) => ({ name, from, to: from + more })),
  { maxLength: 12 },
);

describe('school holidays', () => {
  it('count each day once, of the days that are asked', () => {
    const october = { from: day('2026-10-01'), to: day('2026-10-31') };
    expect(holidayDays([autumn, christmas], october)).toBe(9);
    expect(holidayDays([autumn, autumn], october)).toBe(9);
    expect(holidayDays([christmas], { from: day('2027-01-01'), to: day('2027-01-31') })).toBe(3);
    expect(holidaysIn([autumn, christmas], october)).toEqual([autumn]);
  });

  it('count as many days as a walk over the calendar finds', () => {
    fc.assert(
      fc.property(anyHolidays, fc.integer({ min: 0, max: 300 }), fc.nat(60), (holidays, from, more) => {
        const days = { from, to: from + more };
        let walked = 0;
        for (let one = days.from; one <= days.to; one += 1)
          if (holidays.some((holiday) => holiday.from <= one && one <= holiday.to)) walked += 1;
        expect(holidayDays(holidays, days)).toBe(walked);
      }),
    );
  });

  it('of a newer file take the place of those in its time, and leave the others', () => {
    const moved = holiday('Herfstvakantie', '2026-10-17', '2026-10-25');
    const summer = holiday('Zomervakantie', '2026-07-04', '2026-08-16');
    expect(withHolidays([summer, autumn, christmas], [moved])).toEqual([summer, moved, christmas]);
    expect(withHolidays([summer], [])).toEqual([summer]);
    expect(withHolidays([summer], [summer, summer])).toEqual([summer]);
  });

  it('are known from the first to the last only', () => {
    expect(knownDays([autumn, christmas])).toEqual({ from: autumn.from, to: christmas.to });
    expect(knownDays([])).toBeNull();
  });
});

it('the turn of the year is 31 December and 1 January, also where only one of them is asked', () => {
  const turns = (from: string, to: string) =>
    newYearsIn({ from: day(from), to: day(to) }).map(({ from: first, to: last }) => [
      writeDay(first),
      writeDay(last),
    ]);
  expect(turns('2025-01-01', '2026-12-30')).toEqual([
    ['2024-12-31', '2025-01-01'],
    ['2025-12-31', '2026-01-01'],
  ]);
  expect(turns('2026-12-31', '2026-12-31')).toEqual([['2026-12-31', '2027-01-01']]);
  expect(turns('2026-01-02', '2026-12-30')).toEqual([]);
});
