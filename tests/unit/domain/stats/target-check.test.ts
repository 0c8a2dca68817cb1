import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTarget } from '../../../../src/domain/stats/target-check.ts';

describe('a count against a target', () => {
  it('has the chances of a Poisson distribution', () => {
    const check = checkTarget(3, 1);
    expect(check?.pAtLeast).toBeCloseTo(1 - Math.exp(-1) * (1 + 1 + 1 / 2), 12);
    expect(check?.pAtMost).toBeCloseTo(Math.exp(-1) * (1 + 1 + 1 / 2 + 1 / 6), 12);
    // Chances above 3, 4 and 5 at a mean of one: 0.0190, 0.0037 and 0.0006.
    expect(check?.limits95).toEqual({ low: 0, high: 3 });
    expect(check?.limits998).toEqual({ low: 0, high: 5 });
  });

  it.each([
    [0, 1, 'usual'],
    [3, 1, 'usual'],
    [4, 1, 'rather-high'],
    [5, 1, 'rather-high'],
    [6, 1, 'high'],
    // e^-5 is 0.0067, e^-8 is 0.0003.
    [0, 5, 'rather-low'],
    [0, 8, 'low'],
    [0, 0, 'usual'],
    [1, 0, 'high'],
  ])('puts %d against %d at %s', (observed, target, place) => {
    expect(checkTarget(observed, target)?.place).toBe(place);
  });

  it.each([
    [-1, 10],
    [2.5, 10],
    [NaN, 10],
    [3, -1],
    [3, NaN],
    [3, Infinity],
  ])('does not judge %d against %d', (observed, target) => {
    expect(checkTarget(observed, target)).toBeNull();
  });

  it('is outside where the chance is at most half of what the limits leave', () => {
    const counts = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 300, noNaN: true }), (observed, target) => {
        const check = checkTarget(observed, target);
        const least = Math.min(check?.pAtLeast ?? NaN, check?.pAtMost ?? NaN);
        const expected = least <= 0.001 ? /^(low|high)$/ : least <= 0.025 ? /^rather/ : /^usual$/;
        // On the very edge rounding decides.
        fc.pre(Math.abs(least - 0.025) > 1e-9 && Math.abs(least - 0.001) > 1e-9);
        expect(check?.place).toMatch(expected);
      }),
    );
  });
});
