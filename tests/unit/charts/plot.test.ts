import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../src/charts/plot.ts';

describe('ticks', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [23, [0, 5, 10, 15, 20, 25]],
    [100, [0, 20, 40, 60, 80, 100]],
    [1001, [0, 500, 1000, 1500]],
  ])('up to %i are %j', (top, ticks) => {
    expect(niceTicks(top)).toEqual(ticks);
  });

  it('are whole and round, start at zero, reach the top, and are few', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (top, count) => {
          const ticks = niceTicks(top, count);
          const step = ticks[1] ?? 0;
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(top);
          expect(ticks.at(-2)).toBeLessThan(Math.max(top, 1));
          expect(ticks.length - 1).toBeLessThanOrEqual(count);
          expect(String(step)).toMatch(/^[125]0*$/);
          ticks.forEach((tick, at) => expect(tick).toBe(at * step));
        },
      ),
    );
  });
});
