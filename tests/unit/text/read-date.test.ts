import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateText, readDay, readMonth } from '../../../src/text/read-date.ts';

it('reads a day as people write it in Dutch, and as files do', () => {
  for (const text of [
    '3-10-2026',
    '03-10-2026',
    '3/10/2026',
    '3.10.2026',
    ' 3 okt 2026',
    '3 Oktober 2026',
    '2026-10-03',
  ])
    expect(readDay(text), text).toBe('2026-10-03');
  expect(readDay('1 mrt. 2024')).toBe('2024-03-01');
  expect(readDay('29 februari 2024')).toBe('2024-02-29');
});

it('reads day before month, never the other way round', () => {
  expect(readDay('4-3-2026')).toBe('2026-03-04');
  expect(readDay('10-30-2026')).toBeNull();
});

it('takes nothing for a day or a month that is none', () => {
  for (const text of [
    '',
    '3',
    '3-10',
    '3-10-26',
    '31-2-2026',
    '0-1-2026',
    '3-13-2026',
    '2026-10',
    'gisteren',
    '3 o 2026',
  ])
    expect(readDay(text), text).toBeNull();
  for (const text of ['', '10', '13-2026', '0-2026', '10-26', '3-10-2026', 'ma 2026x'])
    expect(readMonth(text), text).toBeNull();
});

it('reads a month by number and by name', () => {
  for (const text of ['10-2026', '10/2026', 'okt 2026', 'oktober 2026', '2026-10'])
    expect(readMonth(text), text).toBe('2026-10');
  expect(readMonth('mei 2024')).toBe('2024-05');
});

it('shows what it reads: every day and month comes back as it was', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readDay(dateText(iso))).toBe(iso);
      expect(readMonth(dateText(iso.slice(0, 7)))).toBe(iso.slice(0, 7));
    }),
  );
});

it('leaves what it cannot read as it was typed', () => {
  expect(dateText('31-2-2026')).toBe('31-2-2026');
});
