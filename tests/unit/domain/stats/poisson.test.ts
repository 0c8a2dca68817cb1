import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonAtMost, poissonInterval, poissonLimits } from '../../../../src/domain/stats/poisson.ts';

describe('the interval of a count', () => {
  it('is that of Garwood', () => {
    const seven = poissonInterval(7);
    expect(seven.lower).toBeCloseTo(2.814363, 6);
    expect(seven.upper).toBeCloseTo(14.422675, 6);
  });

  it('starts at zero for none', () => {
    expect(poissonInterval(0)).toEqual({ rate: 0, lower: 0, upper: expect.closeTo(3.688879, 6) as number });
  });

  it('leaves half of the rest in each tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const { lower, upper } = poissonInterval(count);
        expect(1 - poissonAtMost(count - 1, lower)).toBeCloseTo(0.025, 8);
        expect(poissonAtMost(count, upper)).toBeCloseTo(0.025, 8);
      }),
    );
  });

  it('scales with the exposure', () => {
    const rate = poissonInterval(41, 36.2);
    expect(rate.rate).toBeCloseTo(41 / 36.2, 12);
    expect(rate.upper * 36.2).toBeCloseTo(poissonInterval(41).upper, 9);
  });

  it('holds for national totals', () => {
    const { lower, upper } = poissonInterval(800_027);
    expect(lower).toBeCloseTo(800_027 - 1.96 * Math.sqrt(800_027), -1);
    expect(upper).toBeCloseTo(800_027 + 1.96 * Math.sqrt(800_027), -1);
  });
});

describe('the limits around an expectation', () => {
  it('are the quantiles of the distribution', () => {
    // R: qpois(c(.025, .975), 10) is 4 and 17.
    expect(poissonLimits(10)).toEqual({ low: 4, high: 17 });
    expect(poissonLimits(0)).toEqual({ low: 0, high: 0 });
    expect(poissonLimits(0.5)).toEqual({ low: 0, high: 2 });
    // scipy: poisson.ppf of the same, where the library that counts chances goes astray.
    expect(poissonLimits(1100.5)).toEqual({ low: 1036, high: 1166 });
    expect(poissonLimits(4321.7)).toEqual({ low: 4193, high: 4451 });
    expect(poissonLimits(30_000.2)).toEqual({ low: 29_661, high: 30_340 });
  });

  it('hold at least what is asked, and one step less would not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2000, noNaN: true }), (expected) => {
        const { low, high } = poissonLimits(expected);
        expect(poissonAtMost(low - 1, expected)).toBeLessThanOrEqual(0.025);
        expect(poissonAtMost(low, expected)).toBeGreaterThan(0.025);
        expect(1 - poissonAtMost(high, expected)).toBeLessThanOrEqual(0.025);
        if (high > 0) expect(1 - poissonAtMost(high - 1, expected)).toBeGreaterThan(0.025);
      }),
    );
  });
});
