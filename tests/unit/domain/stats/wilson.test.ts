import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, wilsonInterval } from '../../../../src/domain/stats/wilson.ts';

describe('the interval of a share', () => {
  // 45 of 312: prop.test(45, 312, correct = FALSE) in R 4.2.2 gives 0.10957151949 to 0.1875441890401.
  it('is the score interval of Wilson', () => {
    const interval = wilsonInterval(45 / 312, 312);
    expect(interval?.low).toBeCloseTo(0.10957151949, 9);
    expect(interval?.high).toBeCloseTo(0.1875441890401, 9);
  });

  it('has room on one side where all say the same', () => {
    // Worked: z^2 / (n + z^2) = 3.8415 / 33.8415.
    expect(wilsonInterval(0, 30)).toEqual({ low: 0, high: expect.closeTo(0.113513, 5) as number });
    expect(wilsonInterval(1, 30)).toEqual({ low: expect.closeTo(0.886487, 5) as number, high: 1 });
  });

  it('narrows at a lower confidence', () => {
    // Worked: 90% has z = 1.644854; z² / (n + z²) = 2.705543 / 32.705543.
    expect(wilsonInterval(0, 30, 0.9)?.high).toBeCloseTo(0.082724, 6);
  });

  it.each([
    [0.5, 0],
    [0.5, -1],
    [0.5, NaN],
    [1.1, 30],
    [-0.1, 30],
    [NaN, 30],
  ])('is not given for a share of %d of %d', (share, n) => {
    expect(wilsonInterval(share, n)).toBeNull();
  });

  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  const sizes = fc.integer({ min: 1, max: 100_000 });

  it('holds the share, lies within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(shares, sizes, (share, n) => {
        const { low, high } = wilsonInterval(share, n) ?? { low: NaN, high: NaN };
        expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
        const mirror = wilsonInterval(1 - share, n);
        expect(mirror?.low).toBeCloseTo(1 - high, 9);
        expect(mirror?.high).toBeCloseTo(1 - low, 9);
      }),
    );
  });

  it('narrows with more answers', () => {
    fc.assert(
      fc.property(shares, sizes, (share, n) => {
        const width = (size: number) => {
          const interval = wilsonInterval(share, size);
          return interval === null ? NaN : interval.high - interval.low;
        };
        expect(width(n * 2)).toBeLessThan(width(n));
      }),
    );
  });
});

describe('the effective number of answers', () => {
  it('is the number itself for equal weights', () => {
    expect(effectiveNumber([2, 2, 2])).toBe(3);
    expect(effectiveNumber([])).toBe(0);
    expect(effectiveNumber([0, 0])).toBe(0);
  });

  it('is less where one counts for more', () => {
    // (1 + 3)² / (1 + 9).
    expect(effectiveNumber([1, 3])).toBe(1.6);
    const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(weights, (all) => {
        expect(effectiveNumber(all)).toBeLessThanOrEqual(all.length + 1e-9);
        expect(effectiveNumber(all)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });
});
