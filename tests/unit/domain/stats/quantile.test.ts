import libraryBeta from '@stdlib/stats-base-dists-beta-quantile';
import libraryChiSquare from '@stdlib/stats-base-dists-chisquare-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../../../src/domain/stats/incomplete-gamma.ts';
import { betaQuantile, gammaQuantile } from '../../../../src/domain/stats/quantile.ts';

const tails = fc.constantFrom(0.001, 0.01, 0.025, 0.05, 0.1);
/** Below what the library has wrong. */
const shape = fc.oneof(fc.integer({ min: 1, max: 800 }), fc.double({ min: 1, max: 500, noNaN: true }));

/** As far apart as the digits of the library go. */
function expectSame(found: number, known: number): void {
  expect(Math.abs(found - known)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(known)));
}

describe('the limits of exact intervals', () => {
  it('of a gamma distribution are those of the library', () => {
    fc.assert(
      fc.property(shape, tails, (k, tail) => {
        expectSame(gammaQuantile(tail, k, 'below'), libraryChiSquare(tail, 2 * k) / 2);
        expectSame(gammaQuantile(tail, k, 'above'), libraryChiSquare(1 - tail, 2 * k) / 2);
      }),
    );
  });

  // Shapes below one, chances above a half and counts of a million: all must end, at an x that gives the chance back.
  it('of a gamma distribution give the chance back, whatever the shape', () => {
    const shapes = fc.oneof(
      fc.double({ min: 0.05, max: 3, noNaN: true }),
      fc.integer({ min: 1, max: 1_000_000 }),
    );
    const chances = fc.oneof(tails, fc.double({ min: 1e-9, max: 0.999, noNaN: true }));
    fc.assert(
      fc.property(shapes, chances, fc.constantFrom('below', 'above'), (k, chance, tail) => {
        const { lower, upper } = incompleteGamma(k, gammaQuantile(chance, k, tail));
        expect(Math.abs((tail === 'above' ? upper : lower) / chance - 1)).toBeLessThan(1e-8);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a beta distribution are those of the library', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 }), tails, (a, b, tail) => {
        expectSame(betaQuantile(tail, a, b, 'below'), libraryBeta(tail, a, b));
        expectSame(betaQuantile(tail, a, b, 'above'), libraryBeta(1 - tail, a, b));
      }),
    );
  });

  // Worked with scipy.stats 1.17: chi2.ppf(p, 2k) / 2, and beta.ppf. Above 1,000 the library is off by some tenths.
  it.each([
    [10, 4.7953887, 17.08480345],
    [1049, 986.47255467, 1114.45187403],
    [40000, 39608.95521413, 40393.94398823],
  ])('of %d counts are those of another program', (count, low, high) => {
    expect(gammaQuantile(0.025, count, 'below')).toBeCloseTo(low, 6);
    expect(gammaQuantile(0.025, count + (count === 10 ? 0 : 1), 'above')).toBeCloseTo(high, 6);
  });

  it('of a share are those of another program', () => {
    expect(betaQuantile(0.025, 3, 8, 'below')).toBeCloseTo(0.06673951, 8);
  });
});
