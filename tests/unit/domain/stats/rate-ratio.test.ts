import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatioAdjusted, rateRatioExact } from '../../../../src/domain/stats/rate-ratio.ts';

const count = fc.integer({ min: 0, max: 400 });
const exposure = fc.integer({ min: 1, max: 36 });

describe('the exact ratio of two rates', () => {
  it('agrees with R, also where its two p-values differ', () => {
    // R: poisson.test(c(34, 19), c(3, 1))
    const { ratio, lower, upper, pMinlike, pCentral } = rateRatioExact({ x1: 34, t1: 3, x2: 19, t2: 1 });
    expect(ratio).toBeCloseTo(0.596491, 6);
    expect(lower).toBeCloseTo(0.330721, 6);
    expect(upper).toBeCloseTo(1.106981, 6);
    expect(pMinlike).toBeCloseTo(0.080046, 6);
    expect(pCentral).toBeCloseTo(0.103499, 6);
  });

  it('has no ratio and no upper limit against a count of zero', () => {
    const { ratio, lower, upper, pCentral } = rateRatioExact({ x1: 6, t1: 1, x2: 0, t2: 1 });
    expect([ratio, upper]).toEqual([null, null]);
    // Six of six on one side: the lower limit of the share is 0.025 to the power 1/6.
    const share = 0.025 ** (1 / 6);
    expect(lower).toBeCloseTo(share / (1 - share), 9);
    expect(pCentral).toBeCloseTo(2 / 64, 12);
    expect(rateRatioExact({ x1: 0, t1: 1, x2: 0, t2: 1 })).toMatchObject({
      lower: 0,
      upper: null,
      pMinlike: 1,
    });
  });

  it('turns over with its two sides', () => {
    fc.assert(
      fc.property(count, exposure, count, exposure, (x1, t1, x2, t2) => {
        const one = rateRatioExact({ x1, t1, x2, t2 });
        const other = rateRatioExact({ x1: x2, t1: t2, x2: x1, t2: t1 });
        expect(one.pCentral).toBeCloseTo(other.pCentral, 9);
        expect(one.pMinlike).toBeCloseTo(other.pMinlike, 9);
        if (x1 > 0 && one.upper !== null) expect(one.upper * other.lower).toBeCloseTo(1, 6);
      }),
    );
  });

  it('adds up the same unlikely outcomes as going through all of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 25 }),
        exposure,
        (x1, x2, t1) => {
          const n = x1 + x2;
          const share = t1 / (t1 + 3);
          const chances = [1];
          for (let trial = 0; trial < n; trial += 1)
            for (let hits = trial + 1; hits >= 0; hits -= 1)
              chances[hits] = (chances[hits] ?? 0) * (1 - share) + (chances[hits - 1] ?? 0) * share;
          const limit = (chances[x1] ?? 0) * (1 + 1e-7);
          const all = chances
            .filter((chance) => chance <= limit)
            .reduce((total, chance) => total + chance, 0);
          expect(rateRatioExact({ x1, t1, x2, t2: 3 }).pMinlike).toBeCloseTo(all, 8);
        },
      ),
    );
  });
});

describe('the ratio with dispersion', () => {
  it('is exact where counts vary no more than chance', () => {
    const { ratio, lower, upper } = rateRatioExact({ x1: 30, t1: 2, x2: 40, t2: 1 });
    expect(rateRatioAdjusted(30, 2, 40, 1, 1)).toEqual({ ratio, lower, upper });
    expect(rateRatioAdjusted(30, 2, 40, 1, 0.4)).toEqual({ ratio, lower, upper });
  });

  it('is log-normal where they vary more', () => {
    const wide = rateRatioAdjusted(40, 1, 80, 1, 2);
    const error = Math.sqrt(2 * (1 / 40 + 1 / 80));
    expect(wide?.ratio).toBe(0.5);
    expect(wide?.lower).toBeCloseTo(0.5 * Math.exp(-1.959964 * error), 6);
    expect(wide?.upper).toBeCloseTo(0.5 * Math.exp(1.959964 * error), 6);
  });

  it('is nothing when a count is zero', () => {
    expect(rateRatioAdjusted(0, 1, 5, 1, 1)).toBeNull();
    expect(rateRatioAdjusted(5, 1, 0, 1, 3)).toBeNull();
  });
});
