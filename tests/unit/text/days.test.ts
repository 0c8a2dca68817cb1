import { expect, it } from 'vitest';
import { readDay } from '../../../src/domain/time/day.ts';
import { dayLong, daysText } from '../../../src/text/days.ts';

const days = (from: string, to: string) => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });

it.each([
  ['2026-10-04', '2026-10-31', '4 tot en met 31 okt 2026'],
  ['2026-10-04', '2026-11-03', '4 okt tot en met 3 nov 2026'],
  ['2025-12-20', '2026-01-06', '20 dec 2025 tot en met 6 jan 2026'],
  ['2026-10-04', '2026-10-04', '4 okt 2026'],
])('says the days of %s to %s once, on one line', (from, to, told) => {
  expect(daysText(days(from, to))).toBe(told.replaceAll(' ', '\u00a0'));
});

it('says a day in full', () => {
  expect(dayLong(readDay('2026-10-04') ?? NaN)).toBe('4 oktober 2026');
});
