import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ewmaChart } from '../../../../src/domain/stats/ewma.ts';

describe('the moving average that weighs the newest most', () => {
  it('starts at the target, with limits that widen', () => {
    const points = ewmaChart([8, 12], { target: 4, lambda: 0.5, width: 3 });
    // Variance 4 x 1/3 x (1 - 1/4) = 1, then 4 x 1/3 x (1 - 1/16) = 1.25.
    expect(points?.[0]).toEqual({ ewma: 6, lower: 1, upper: 7, signal: null });
    expect(points?.[1]).toMatchObject({ ewma: 9, signal: 'high' });
    expect(points?.[1]?.upper).toBeCloseTo(4 + 3 * Math.sqrt(1.25), 12);
  });

  it('signals a fall as well', () => {
    const signals = ewmaChart([4, 2, 1, 0], { target: 9 })?.map(({ signal }) => signal);
    expect(signals).toEqual([null, 'low', 'low', 'low']);
  });

  it('weighs a fifth, with limits of 2.7, unless told otherwise', () => {
    expect(ewmaChart([10, 3], { target: 5 })).toEqual(
      ewmaChart([10, 3], { target: 5, lambda: 0.2, width: 2.7 }),
    );
  });

  it('stays where it is for a count that is not known', () => {
    const points = ewmaChart([8, null, 12], { target: 4, lambda: 0.5, width: 3 });
    expect(points?.[1]).toEqual(points?.[0]);
    expect(points?.[2]).toEqual(ewmaChart([8, 12], { target: 4, lambda: 0.5, width: 3 })?.[1]);
  });

  it.each([
    { target: 0 },
    { target: NaN },
    { target: Infinity },
    { target: 4, lambda: 0 },
    { target: 4, lambda: 1.1 },
    { target: 4, width: 0 },
  ])('is not made with %j', (options) => {
    expect(ewmaChart([1, 2, 3], options)).toBeNull();
  });

  it('lies between the lowest and the highest, and with all weight on the newest is the counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.05, max: 1, noNaN: true }), (values, lambda) => {
        const target = 10;
        const points = ewmaChart(values, { target, lambda }) ?? [];
        for (const { ewma, lower, upper } of points) {
          expect(ewma).toBeGreaterThanOrEqual(Math.min(target, ...values) - 1e-9);
          expect(ewma).toBeLessThanOrEqual(Math.max(target, ...values) + 1e-9);
          expect(lower >= 0 && lower < target && target < upper).toBe(true);
        }
        expect(ewmaChart(values, { target, lambda: 1 })?.map(({ ewma }) => ewma)).toEqual(values);
      }),
    );
  });
});
