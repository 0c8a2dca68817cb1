import { describe, expect, it } from 'vitest';
import { darkHours, darkStretches } from '../../../../src/domain/calendar/dark-hours.ts';
import { readDay } from '../../../../src/domain/time/day.ts';

const days = (from: string, to = from) => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });
/** De Bilt, of which the KNMI publishes times. */
const place = { longitude: 5.18, latitude: 52.1 };
const hours = Array.from({ length: 24 }, (_, hour) => hour);

describe('the hours that are dark', () => {
  it('are those after civil twilight: on the shortest day to about 08:05 and from about 17:12', () => {
    const shares = darkHours(days('2026-12-21'), place);
    for (const hour of [...hours.slice(0, 8), ...hours.slice(18)]) expect(shares[hour]).toBe(1);
    for (const hour of hours.slice(9, 17)) expect(shares[hour]).toBe(0);
    // Sunset in De Bilt is at 16:30, and civil twilight lasts some 42 minutes.
    expect(60 - 60 * (shares[17] ?? 0)).toBeCloseTo(11, -1);
    expect(60 * (shares[8] ?? 0)).toBeLessThan(10);
  });

  it('are few in June: from about 22:55 to about 04:25 of summer time', () => {
    const shares = darkHours(days('2026-06-21'), place);
    expect(darkStretches(shares)).toEqual({
      always: [{ from: 23, to: 4 }],
      sometimes: [
        { from: 4, to: 5 },
        { from: 22, to: 23 },
      ],
    });
  });

  it('follow the clock in the nights in which it is changed', () => {
    // The hour from 2 was skipped; it has no time to be dark in.
    expect(darkHours(days('2026-03-29'), place)[2]).toBe(0);
    // Dawn, by the sun about 06:53 of winter time, stands an hour earlier on the clock than a day before.
    const before = darkHours(days('2026-10-24'), place);
    const after = darkHours(days('2026-10-25'), place);
    expect(before[7]).toBeGreaterThan(0.5);
    expect(after[7]).toBe(0);
    expect(after[6]).toBeGreaterThan(0.5);
    expect(after[2]).toBe(1);
  });

  it('of a whole year tell what is dark always and what for a part', () => {
    const shares = darkHours(days('2025-11-01', '2026-10-31'), place);
    expect(darkStretches(shares)).toEqual({
      always: [{ from: 23, to: 4 }],
      sometimes: [
        { from: 4, to: 9 },
        { from: 17, to: 23 },
      ],
    });
    // Half, less what refraction and the size of the sun add (0.009) and two twilights of 41 minutes a day (0.057).
    expect(shares.reduce((sum, share) => sum + share, 0) / 24).toBeCloseTo(0.434, 2);
  });

  it('are all or none where the sun has no twilight there', () => {
    expect(darkHours(days('2026-06-21'), { longitude: 20, latitude: 75 }).every((share) => share === 0)).toBe(
      true,
    );
    expect(darkStretches(hours.map(() => 1)).always).toEqual([{ from: 0, to: 24 }]);
    expect(darkStretches(hours.map(() => 0))).toEqual({ always: [], sometimes: [] });
  });

  it('of many years are those of one, looked at on fewer days', () => {
    const year = darkHours(days('2025-01-01', '2025-12-31'), place);
    const many = darkHours(days('1976-01-01', '2025-12-31'), place);
    many.forEach((share, hour) => expect(Math.abs(share - (year[hour] ?? 0))).toBeLessThan(0.02));
  });
});
