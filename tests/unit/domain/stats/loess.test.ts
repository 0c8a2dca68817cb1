import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loess, loessAt } from '../../../../src/domain/stats/loess.ts';

describe('local regression', () => {
  it('weighs by the cube of the distance', () => {
    // Half of the reach away the weight is (1 - 1/8)³; at the reach itself it is zero.
    const near = (7 / 8) ** 3;
    expect(loessAt([9, 0, 1, 0, 9], 2, { window: 5, degree: 0 })).toBeCloseTo(1 / (1 + 2 * near), 12);
    expect(loessAt([9, 5, 9], 1, { window: 3, degree: 0 })).toBe(5);
  });

  it('reaches further when the window is larger than what there is', () => {
    // Reach 1 + (7 - 3) / 2 = 3: the neighbours weigh (1 - 1/27)³.
    const near = (26 / 27) ** 3;
    expect(loessAt([0, 1, 0], 1, { window: 7, degree: 0 })).toBeCloseTo(1 / (1 + 2 * near), 12);
  });

  it('of degree 1 keeps a straight line, also just outside it', () => {
    const line = fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(
        line,
        fc.integer({ min: 5, max: 30 }),
        fc.constantFrom(5, 7, 13, 41),
        ([a, b], length, window) => {
          const at = (position: number): number => a + b * position;
          const values = Array.from({ length }, (_, position) => at(position));
          loess(values, { window, degree: 1 }).forEach((value, index) =>
            expect(value).toBeCloseTo(at(index), 8),
          );
          expect(loessAt(values, -1, { window, degree: 1 })).toBeCloseTo(at(-1), 8);
          expect(loessAt(values, length, { window, degree: 1 })).toBeCloseTo(at(length), 8);
        },
      ),
    );
  });

  it('of degree 0 stays within the values', () => {
    const series = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(series, fc.constantFrom(3, 7, 99), (values, window) => {
        for (const value of loess(values, { window, degree: 0 })) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });

  it('is the value itself where there is one', () => {
    expect(loess([4], { window: 7, degree: 1 })).toEqual([4]);
  });
});
