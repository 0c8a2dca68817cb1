import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../../../src/domain/stats/incomplete-gamma.ts';

describe('the incomplete gamma functions', () => {
  // Worked with scipy.special 1.17 (gammainc, gammaincc): around a large a, where the library goes astray above 1,000.
  it.each([
    [950, 858, 0.00104842016198, 0.998951579838],
    [950, 919, 0.157188269943, 0.842811730057],
    [950, 950, 0.50431449075, 0.49568550925],
    [950, 965, 0.689674204431, 0.310325795569],
    [950, 1012, 0.976155931007, 0.0238440689933],
    [1049, 952, 0.00102747445804, 0.998972525542],
    [1049, 1017, 0.16159523738, 0.83840476262],
    [1049, 1049, 0.504105852676, 0.495894147324],
    [1049, 1065, 0.692094314175, 0.307905685825],
    [1049, 1114, 0.975986208298, 0.024013791702],
    [1500, 1384, 0.00107989194618, 0.998920108054],
    [1500, 1461, 0.156916447086, 0.843083552914],
    [1500, 1500, 0.50343356116, 0.49656643884],
    [1500, 1519, 0.690447591004, 0.309552408996],
    [1500, 1577, 0.975215611815, 0.0247843881854],
    [4000, 3810, 0.00115261202576, 0.998847387974],
    [4000, 3937, 0.159596355703, 0.840403644297],
    [4000, 4000, 0.502102613354, 0.497897386646],
    [4000, 4032, 0.694935188885, 0.305064811115],
    [4000, 4126, 0.975976325433, 0.0240236745673],
    [20000, 19576, 0.00127550498318, 0.998724495017],
    [20000, 19859, 0.159378655898, 0.840621344102],
    [20000, 20000, 0.500940316234, 0.499059683766],
    [20000, 20071, 0.692802298225, 0.307197701775],
    [20000, 20283, 0.976929710577, 0.0230702894234],
    [120000, 118961, 0.00131888595813, 0.998681114042],
    [120000, 119654, 0.158942141051, 0.841057858949],
    [120000, 120000, 0.500383882406, 0.499616117594],
    [120000, 120173, 0.691508343145, 0.308491656855],
    [120000, 120693, 0.977122278165, 0.0228777218347],
  ])('of a = %d at x = %d', (a, x, lower, upper) => {
    const found = incompleteGamma(a, x);
    expect(Math.abs(found.lower - lower)).toBeLessThan(1e-9);
    expect(Math.abs(found.upper - upper)).toBeLessThan(1e-9);
  });

  it('are two parts of one, the lower one rising with x, across the border of the library too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 800, max: 1300, noNaN: true }),
        fc.double({ min: 900, max: 1100, noNaN: true }),
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        (a, x, step) => {
          const [one, next] = [incompleteGamma(a, x), incompleteGamma(a, x + step)];
          expect(one.lower + one.upper).toBeCloseTo(1, 10);
          expect(next.lower).toBeGreaterThanOrEqual(one.lower - 1e-12);
          expect(next.lower - one.lower).toBeLessThan(0.014 * step);
        },
      ),
    );
  });
});
