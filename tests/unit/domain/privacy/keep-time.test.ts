import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTimes, widened } from '../../../../src/domain/privacy/keep-time.ts';
import type { Stretch } from '../../../../src/domain/privacy/keep-time.ts';
import {
  formatLocal,
  localMinute,
  monthOf,
  parseLocal,
  startOfMonth,
} from '../../../../src/domain/time/local.ts';

function kept(from: string, to: string, when: Stretch['when'], keep: (typeof keptTimes)[number]): string {
  const stretch = { from: parseLocal(from) ?? Number.NaN, to: parseLocal(to) ?? Number.NaN, when };
  const wide = widened(stretch, keep);
  return `${formatLocal(wide.from)} ${formatLocal(wide.to)} ${wide.when}`;
}

describe('widened', () => {
  it.each([
    ['day', '2026-09-28T00:00 2026-10-05T00:00 week'],
    ['hour', '2026-09-28T00:00 2026-10-05T00:00 week'],
    ['month', '2026-09-01T00:00 2026-11-01T00:00 month'],
  ] as const)('leaves a week a week, kept by the %s, but by the month', (keep, expected) => {
    expect(kept('2026-09-28T00:00', '2026-10-05T00:00', 'week', keep)).toBe(expected);
  });

  // From, to, what is known, what may be kept, and what is kept.
  it.each([
    ['2026-10-03T14:37', '2026-10-03T14:38', 'minute', '2026-10-03T14:37 2026-10-03T14:38 minute'],
    ['2026-10-03T14:37', '2026-10-03T14:38', 'hour', '2026-10-03T14:00 2026-10-03T15:00 minute'],
    ['2026-10-03T14:00', '2026-10-03T15:00', 'hour', '2026-10-03T14:00 2026-10-03T15:00 minute'],
    ['2026-10-03T22:45', '2026-10-04T07:01', 'hour', '2026-10-03T22:00 2026-10-04T08:00 minute'],
    ['2026-10-03T23:59', '2026-10-04T00:01', 'day', '2026-10-03T00:00 2026-10-05T00:00 day'],
    ['2026-10-03T14:37', '2026-10-04T00:00', 'day', '2026-10-03T00:00 2026-10-04T00:00 day'],
    ['2026-02-28T23:59', '2026-03-01T00:00', 'month', '2026-02-01T00:00 2026-03-01T00:00 month'],
    ['2026-10-31T22:00', '2026-11-01T06:00', 'month', '2026-10-01T00:00 2026-12-01T00:00 month'],
    ['1969-12-31T23:30', '1969-12-31T23:31', 'hour', '1969-12-31T23:00 1970-01-01T00:00 minute'],
  ] as const)('%s to %s, kept by the %s', (from, to, keep, expected) => {
    expect(kept(from, to, 'minute', keep)).toBe(expected);
  });

  it('leaves alone what is known no finer than that', () => {
    expect(kept('2026-10-03T00:00', '2026-10-04T00:00', 'day', 'hour')).toBe(
      '2026-10-03T00:00 2026-10-04T00:00 day',
    );
    expect(kept('2026-01-01T00:00', '2027-01-01T00:00', 'year', 'month')).toBe(
      '2026-01-01T00:00 2027-01-01T00:00 year',
    );
  });

  const minute = fc.integer({ min: localMinute(1950, 1, 1), max: localMinute(2100, 1, 1) });
  const timed = fc
    .record({ from: minute, lasts: fc.integer({ min: 1, max: 90 * 1440 }) })
    .map(({ from, lasts }): Stretch => ({ from, to: from + lasts, when: 'minute' }));

  it('holds what it was made of, on whole units, and is no longer than it must be', () => {
    const starts = {
      minute: (at: number) => at,
      hour: (at: number) => at - (((at % 60) + 60) % 60),
      day: (at: number) => at - (((at % 1440) + 1440) % 1440),
      month: (at: number) => startOfMonth(monthOf(at)),
    };
    fc.assert(
      fc.property(timed, fc.constantFrom(...keptTimes), (stretch, keep) => {
        const { from, to } = widened(stretch, keep);
        const start = starts[keep];
        expect(from).toBe(start(stretch.from));
        expect(to).toBe(start(to));
        expect(to).toBeGreaterThanOrEqual(stretch.to);
        // The last unit of it is one that the incident reached.
        expect(start(to - 1)).toBeLessThan(stretch.to);
      }),
    );
  });

  it('widens no further what was widened', () => {
    fc.assert(
      fc.property(timed, fc.constantFrom(...keptTimes), (stretch, keep) => {
        const once = widened(stretch, keep);
        expect(widened(once, keep)).toEqual(once);
      }),
    );
  });
});
