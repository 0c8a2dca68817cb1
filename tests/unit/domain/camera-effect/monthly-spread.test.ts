import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlySpread } from '../../../../src/domain/camera-effect/monthly-spread.ts';
import { seasonalDispersion } from '../../../../src/domain/stats/dispersion.ts';

const year = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 12, maxLength: 12 });

describe('how much the months vary', () => {
  it('is the dispersion of complete years, not below one', () => {
    fc.assert(
      fc.property(fc.array(year, { minLength: 2, maxLength: 5 }), (years) => {
        const { dispersion, df } = monthlySpread(years);
        expect(dispersion).toBeCloseTo(Math.max(1, seasonalDispersion(years)), 6);
        expect(df).toBe((years.length - 1) * 11);
      }),
    );
  });

  it('does not take a month that is left out for one without incidents', () => {
    const level = [40, 48, 40, 48, 40, 48, 40, 48, 40, 48, 40, 48];
    const gap = level.map((count, at) => (at === 4 ? null : count));
    const empty = level.map((count, at) => (at === 4 ? 0 : count));
    expect(monthlySpread([level, gap, level])).toEqual({ dispersion: 1, df: 21 });
    expect(monthlySpread([level, empty, level]).dispersion).toBeGreaterThan(1);
  });

  it('is chance alone where there is nothing to compare', () => {
    const nothing = { dispersion: 1, df: Number.POSITIVE_INFINITY };
    expect(monthlySpread([])).toEqual(nothing);
    expect(monthlySpread([[3, 9, 1]])).toEqual(nothing);
    expect(
      monthlySpread([
        [0, 0],
        [4, 5],
      ]),
    ).toEqual(nothing);
  });
});
