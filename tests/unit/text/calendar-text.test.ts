import { expect, it } from 'vitest';
import { readDay } from '../../../src/domain/time/day.ts';
import { calendarText } from '../../../src/text/calendar-text.ts';

const days = (from: string, to: string) => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('names what lies in some days, with the days of it that do', () => {
  const holidays = [
    { name: 'Herfstvakantie', ...days('2026-10-10', '2026-10-18') },
    { name: 'Kerstvakantie', ...days('2026-12-19', '2027-01-03') },
  ];
  expect(plain(calendarText(days('2026-12-01', '2026-12-31'), holidays))).toBe(
    'Kerstvakantie: 19 tot en met 31 dec 2026; jaarwisseling: 31 dec 2026',
  );
  expect(plain(calendarText(days('2026-11-01', '2026-11-30'), holidays))).toBe('');
  expect(plain(calendarText(days('2027-01-01', '2027-01-31'), []))).toBe('jaarwisseling: 1 jan 2027');
});
