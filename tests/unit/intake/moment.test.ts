import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../src/domain/time/local.ts';
import { readStretch } from '../../../src/intake/moment.ts';

const at = (day: number, hour = 0, minute = 0): number => localMinute(2026, 10, day, hour, minute);

describe('van and tot', () => {
  it.each([
    ['2026-10-03T14:30', '', at(3, 14, 30), at(3, 14, 31), 'minute'],
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
    ['2026-10-03T24:00', '', 'from', 'date-unreadable'],
    ['2026-10-03T14:30+2', '', 'from', 'date-unreadable'],
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
