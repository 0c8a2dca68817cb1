import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../src/domain/time/local.ts';
import { readStretch } from '../../../src/intake/moment.ts';

const at = (day: number, hour = 0, minute = 0): number => localMinute(2026, 10, day, hour, minute);

describe('van and tot', () => {
  it.each([
    ['2026-10-03T14:30', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['2026-10-03T24:00', '', at(4), at(4, 0, 1), 'minute'],
    // Seconds are cut off: a second before midnight is not the next day, month or year.
    ['2026-10-03T23:59:59', '', at(3, 23, 59), at(4), 'minute'],
    ['46022.999988', '', localMinute(2025, 12, 31, 23, 59), localMinute(2026, 1, 1), 'minute'],
    ['46022,99998842593', '', localMinute(2025, 12, 31, 23, 59), localMinute(2026, 1, 1), 'minute'],
    ['46022,6042', '', localMinute(2025, 12, 31, 14, 30), localMinute(2025, 12, 31, 14, 31), 'minute'],
    // Forms that people write.
    ['2026/10/3', '', at(3), at(4), 'day'],
    ['2026-10-3 9:05', '', at(3, 9, 5), at(3, 9, 6), 'minute'],
    ['2026.10.03', '', at(3), at(4), 'day'],
    ['20261003T143000', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['202610031430', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['zaterdag 3 oktober 2026', '', at(3), at(4), 'day'],
    ['za. 3-10-2026 14u30', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['Sat 3 Oct 2026', '', at(3), at(4), 'day'],
    ['October 3, 2026 2:30 p.m.', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['2026-W40', '', localMinute(2026, 9, 28), at(5), 'week'],
    ['week 40 2026', '', localMinute(2026, 9, 28), at(5), 'week'],
    ['2026-W40-6', '', at(3), at(4), 'day'],
    // The first of January 2027 is in the last week of 2026.
    ['2026-W53', '', localMinute(2026, 12, 28), localMinute(2027, 1, 4), 'week'],
    ['2026-10-03 14:30:59', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['3-10-2026 4:30', '', at(3, 4, 30), at(3, 4, 31), 'minute'],
    ['2026-10-03T14:30', '2026-10-03T15:00', at(3, 14, 30), at(3, 15), 'minute'],
    ['2026-10-03T14:30', '2026-10-03T14:30', at(3, 14, 30), at(3, 14, 31), 'minute'],
    ['2026-10-03', '', at(3), at(4), 'day'],
    ['2026-10-03', '2026-10-05', at(3), at(6), 'day'],
    ['2026-10-03T20:00', '2026-10-04', at(3, 20), at(5), 'minute'],
    ['31-12-2025', '', localMinute(2025, 12, 31), localMinute(2026, 1, 1), 'day'],
    ['31/12/25', '', localMinute(2025, 12, 31), localMinute(2026, 1, 1), 'day'],
    ['12/31/2025 2:05 PM', '', localMinute(2025, 12, 31, 14, 5), localMinute(2025, 12, 31, 14, 6), 'minute'],
    ['31 dec 2025', '', localMinute(2025, 12, 31), localMinute(2026, 1, 1), 'day'],
    ['1 maart 2026 9.05 uur', '', localMinute(2026, 3, 1, 9, 5), localMinute(2026, 3, 1, 9, 6), 'minute'],
    ['20261003', '', at(3), at(4), 'day'],
    // 46022 days after 30 December 1899 is 31 December 2025.
    ['46022', '', localMinute(2025, 12, 31), localMinute(2026, 1, 1), 'day'],
    ['46022,75', '', localMinute(2025, 12, 31, 18), localMinute(2025, 12, 31, 18, 1), 'minute'],
    // Instants, read on the clock of Amsterdam: two hours ahead of UTC in summer, one in winter.
    ['2026-10-03T12:30:00Z', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
    [
      '2026-12-03 12:30:00.123+00',
      '',
      localMinute(2026, 12, 3, 13, 30),
      localMinute(2026, 12, 3, 13, 31),
      'minute',
    ],
    // Summer time ends on the 25th: the clock shows 02:30 twice, the number of minutes is that of the clock.
    ['2026-10-25T01:30', '2026-10-25T03:30', at(25, 1, 30), at(25, 3, 30), 'minute'],
  ])('%s to %j', (from, to, start, end, when) => {
    expect(readStretch(from, to)).toEqual({ ok: true, value: { from: start, to: end, when } });
  });

  it.each([
    ['', '', 'from', 'date-unreadable'],
    ['2026-02-30', '', 'from', 'date-unreadable'],
    // A stretch in one cell: nobody can tell which of the two days is meant.
    ['3-10-2026 t/m 5-10-2026', '', 'from', 'date-unreadable'],
    ['2026-10-03/2026-10-05', '', 'from', 'date-unreadable'],
    ['2026-10-03xyz', '', 'from', 'date-unreadable'],
    ['2026-W54', '', 'from', 'date-unreadable'],
    ['2026-W00', '', 'from', 'date-unreadable'],
    ['2026-13-3', '', 'from', 'date-unreadable'],
    ['20261003.5', '', 'from', 'date-unreadable'],
    ['0026-10-03', '', 'from', 'date-unreadable'],
    ['10/03/2026', '', 'from', 'date-ambiguous'],
    ['32/10/2026', '', 'from', 'date-unreadable'],
    ['03/04/25', '', 'from', 'date-ambiguous'],
    ['31-12-25', '', 'from', 'date-ambiguous'],
    ['12345', '', 'from', 'date-unreadable'],
    ['2026-10-03', 'later', 'to', 'date-unreadable'],
    ['2026-10-03', '2026-10-02', 'to', 'end-before-start'],
    ['2026-10-03T14:30', '2026-10-03T14:29', 'to', 'end-before-start'],
  ])('%j to %j is refused', (from, to, column, because) => {
    expect(readStretch(from, to)).toEqual({ ok: false, failure: { column, because } });
  });
});

describe('a time that cannot be read', () => {
  const apart = (date: string, time: string) => readStretch({ date, time }, '');

  it.each(['onbekend', '25:00', '14:60', '?', '1475', '14.5', '30'])(
    'leaves the day, and is told: %s',
    (time) => {
      const value = { from: at(3), to: at(4), when: 'day', unread: ['from'] };
      expect(apart('3-10-2026', time)).toEqual({ ok: true, value });
      expect(readStretch(`2026-10-03 ${time}`, '')).toEqual({ ok: true, value });
    },
  );

  it('of the end leaves the day of the end, or no end where none is told', () => {
    const begin = { date: '2026-10-03', time: '20:00' };
    expect(readStretch(begin, { date: '2026-10-04', time: 'laat' })).toEqual({
      ok: true,
      value: { from: at(3, 20), to: at(5), when: 'minute', unread: ['to'] },
    });
    expect(readStretch(begin, { date: '', time: 'laat' })).toEqual({
      ok: true,
      value: { from: at(3, 20), to: at(3, 20, 1), when: 'minute', unread: ['to'] },
    });
    expect(readStretch(begin, { date: '', time: '22h15' })).toEqual({
      ok: true,
      value: { from: at(3, 20), to: at(3, 22, 15), when: 'minute' },
    });
  });

  it('costs nothing where the date has one itself', () => {
    expect(apart('2026-10-03 14:30', 'onbekend')).toMatchObject({ value: { from: at(3, 14, 30) } });
    expect(apart('2026-10-03T00:00:00Z', '14:30')).toMatchObject({ value: { from: at(3, 14, 30) } });
    expect(apart('46298.25', '14:30')).toMatchObject({ value: { from: at(3, 14, 30) } });
  });
});
