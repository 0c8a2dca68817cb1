import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDifference } from '../../../../src/domain/stats/newcombe.ts';

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ])('has the interval that Newcombe gives for %d/%d - %d/%d', (x1, n1, x2, n2, low, high) => {
    const result = shareDifference({ share: x1 / n1, n: n1 }, { share: x2 / n2, n: n2 });
    expect(result?.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
    expect(result?.low).toBeCloseTo(low, 4);
    expect(result?.high).toBeCloseTo(high, 4);
  });

  it('is not told without answers on one side', () => {
    expect(shareDifference({ share: 0.5, n: 0 }, { share: 0.5, n: 10 })).toBeNull();
    expect(shareDifference({ share: 0.5, n: 10 }, { share: NaN, n: 10 })).toBeNull();
  });

  it('is narrower at a lower confidence', () => {
    const [one, two] = [
      { share: 0.4, n: 100 },
      { share: 0.3, n: 100 },
    ] as const;
    const wide = shareDifference(one, two);
    const narrow = shareDifference(one, two, 0.8);
    expect(narrow?.low).toBeGreaterThan(wide?.low ?? NaN);
    expect(narrow?.high).toBeLessThan(wide?.high ?? NaN);
  });

  it('turns over with its sides, holds the difference, and stays within -1 and 1', () => {
    const side = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      n: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(side, side, (first, second) => {
        const one = shareDifference(first, second);
        const other = shareDifference(second, first);
        expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 12);
        if (one === null) throw new Error('no difference');
        expect(one.low <= one.difference + 1e-12 && one.difference <= one.high + 1e-12).toBe(true);
        expect(one.low >= -1 - 1e-12 && one.high <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});
