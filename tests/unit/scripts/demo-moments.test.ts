import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { drawAbsence, drawDay, drawMinute } from '../../../scripts/demo/moments.ts';
import { stream } from '../../../scripts/demo/random.ts';
import type { Rhythm } from '../../../scripts/demo/scenario.ts';
import { formatDay, hourOf, isoWeekday, localMinute, monthOf } from '../../../src/domain/time/local.ts';
import { month } from '../../../src/domain/time/month.ts';

const always = Array.from({ length: 24 }, () => 1);
const atTwo = always.map((_, hour) => (hour === 2 ? 1 : 0));
const rhythm = (part: Partial<Rhythm>): Rhythm => ({
  weekdays: [1, 1, 1, 1, 1, 1, 1],
  days: {},
  hours: [{ on: [1, 2, 3, 4, 5, 6, 7], weights: always }],
  ...part,
});

describe('drawDay', () => {
  it('keeps to the month and to the weekdays that have a weight', () => {
    const random = stream(1, 'day');
    const weekend = rhythm({ weekdays: [0, 0, 0, 0, 0, 1, 1] });
    for (let draw = 0; draw < 200; draw++) {
      const day = drawDay(random, weekend, month(2024, 2));
      expect(monthOf(day)).toBe(month(2024, 2));
      expect(isoWeekday(day)).toBeGreaterThanOrEqual(6);
    }
  });

  it('draws a special day in proportion to its weight', () => {
    const random = stream(2, 'special');
    const eve = rhythm({ days: { '12-31': 30 } });
    const days = Array.from({ length: 2000 }, () => formatDay(drawDay(random, eve, month(2023, 12))));
    const share = days.filter((day) => day === '2023-12-31').length / days.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

describe('drawMinute', () => {
  it('never draws the hour that summer time skips', () => {
    const random = stream(3, 'summer');
    const hours = rhythm({ hours: [{ on: [1, 2, 3, 4, 5, 6, 7], weights: atTwo }] });
    expect(hourOf(drawMinute(random, hours, localMinute(2024, 3, 31)))).toBe(3);
    expect(hourOf(drawMinute(random, hours, localMinute(2024, 3, 30)))).toBe(2);
    expect(hourOf(drawMinute(random, hours, localMinute(2024, 3, 24)))).toBe(2);
  });
});

describe('drawAbsence', () => {
  it('holds the minute itself, lasts at least a quarter of an hour and not much longer than the longest', () => {
    const absences = [{ share: 1, median: 200, spread: 1, longest: 600 }];
    fc.assert(
      fc.property(fc.integer({ min: localMinute(2019, 1, 1), max: localMinute(2026, 10, 31) }), (at) => {
        const { from, to } = drawAbsence(stream(at, 'absence'), absences, at);
        expect(from).toBeLessThanOrEqual(at);
        expect(to).toBeGreaterThanOrEqual(at);
        expect(to - from).toBeGreaterThanOrEqual(15);
        // Rounded to quarters, and an hour at either end where summer time skips it.
        expect(to - from).toBeLessThanOrEqual(600 + 30 + 120);
      }),
      { seed: 1 },
    );
  });
});
