import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHours, spreadOverHours } from '../../../../src/domain/aoristic/aoristic.ts';
import { parseLocal } from '../../../../src/domain/time/local.ts';

const minute = (text: string): number => parseLocal(text) ?? Number.NaN;

/** The hours with something in them, as `weekday-hour`. */
function spread(from: string, to: string | null): Record<string, number> | null {
  const hours = emptyHours();
  const isPlaced = spreadOverHours(hours, { from: minute(from), to: to === null ? null : minute(to) });
  if (!isPlaced) return null;
  return Object.fromEntries(
    [...hours].flatMap((weight, at) =>
      weight === 0 ? [] : [[`${Math.floor(at / 24) + 1}-${at % 24}`, Math.round(weight * 1e9) / 1e9]],
    ),
  );
}

describe('an incident of which the hour is not sure', () => {
  it('counts in each hour for the minutes that lie in it', () => {
    // Monday, from 17:45 to 19:15.
    expect(spread('2025-06-02T17:45', '2025-06-02T19:15')).toEqual({
      '1-17': 0.166666667,
      '1-18': 0.666666667,
      '1-19': 0.166666667,
    });
  });

  it('goes over midnight, and from Sunday to Monday', () => {
    expect(spread('2025-06-01T23:30', '2025-06-02T00:30')).toEqual({ '7-23': 0.5, '1-0': 0.5 });
  });

  it('counts whole where only one moment is known', () => {
    expect(spread('2025-06-03T16:05', null)).toEqual({ '2-16': 1 });
    expect(spread('2025-06-03T16:59', '2025-06-03T17:00')).toEqual({ '2-16': 1 });
  });

  it('has no place where it may have been any hour of the day', () => {
    expect(spread('2025-06-03T09:00', '2025-06-04T09:00')).toBeNull();
    expect(spread('2025-06-03T00:00', '2025-06-04T00:00')).toBeNull();
    expect(spread('2025-06-03T09:00', '2025-06-04T08:59')).not.toBeNull();
  });

  it('gives nothing to the hour that is skipped in March', () => {
    // The night to Sunday 30 March 2025: from 1:30 to 3:30 is one hour.
    expect(spread('2025-03-30T01:30', '2025-03-30T03:30')).toEqual({ '7-1': 0.5, '7-3': 0.5 });
    expect(spread('2025-03-30T02:10', '2025-03-30T02:40')).toEqual({ '7-2': 1 });
  });

  it('gives double to the hour that comes twice in October', () => {
    // The night to Sunday 26 October 2025: from 1:00 to 4:00 is four hours.
    expect(spread('2025-10-26T01:00', '2025-10-26T04:00')).toEqual({ '7-1': 0.25, '7-2': 0.5, '7-3': 0.25 });
  });

  it('adds up to one, whatever the stretch', () => {
    const start = minute('2025-01-01T00:00');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 1440 }),
        fc.integer({ min: 0, max: 1439 }),
        (from, length) => {
          const hours = emptyHours();
          spreadOverHours(hours, { from: start + from, to: start + from + length });
          expect(hours.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('counts as often as it stands in a table', () => {
    const hours = emptyHours();
    spreadOverHours(hours, { from: minute('2025-06-03T16:05'), to: null }, 3);
    expect(Math.max(...hours)).toBe(3);
  });
});
