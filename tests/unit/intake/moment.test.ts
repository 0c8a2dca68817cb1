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
    // Summer time ends on the 25th: the clock shows 02:30 twice, the number of minutes is that of the clock.
    ['2026-10-25T01:30', '2026-10-25T03:30', at(25, 1, 30), at(25, 3, 30), 'minute'],
  ])('%s to %j', (from, to, start, end, when) => {
    expect(readStretch(from, to)).toEqual({ ok: true, value: { from: start, to: end, when } });
  });

  it.each([
    ['', '', 'from', 'date-unreadable'],
    ['2026-02-30', '', 'from', 'date-unreadable'],
    ['2026-10-03T24:00', '', 'from', 'date-unreadable'],
    ['2026-10-03T14:30Z', '', 'from', 'date-unreadable'],
    ['0026-10-03', '', 'from', 'date-unreadable'],
    ['10/03/2026', '', 'from', 'date-ambiguous'],
    ['25/10/2026', '', 'from', 'date-unreadable'],
    ['2026-10-03', 'later', 'to', 'date-unreadable'],
    ['2026-10-03', '2026-10-02', 'to', 'end-before-start'],
    ['2026-10-03T14:30', '2026-10-03T14:29', 'to', 'end-before-start'],
  ])('%j to %j is refused', (from, to, column, because) => {
    expect(readStretch(from, to)).toEqual({ ok: false, failure: { column, because } });
  });
});
