import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonTrend } from '../../../../src/domain/stats/poisson-trend.ts';
import type { TrendOptions } from '../../../../src/domain/stats/poisson-trend.ts';

const none = { seasonal: 'none' } as const;
const season = { seasonal: 'harmonic1' } as const;

describe('the trend of counts', () => {
  it('of counts that double each year is two', () => {
    const trend = poissonTrend([10, 20, 40, 80], { ...none, perYear: 1 });
    expect(trend?.annualRatio).toBeCloseTo(2, 9);
    // Sums over the mean: 150, with years 340, with squared years 900; 150 / (150 x 900 - 340²).
    const se = Math.sqrt(150 / 19_400);
    expect(trend?.se).toBeCloseTo(se, 9);
    expect(trend?.upper).toBeCloseTo(2 * Math.exp(1.959963985 * se), 7);
    expect(trend?.dispersion).toBeCloseTo(0, 9);
    // Less than chance alone gives does not narrow the limits.
    expect(trend?.upperQuasi).toBe(trend?.upper);
    expect(trend?.pQuasi).toBe(trend?.p);
  });

  it('counts twelve to the year unless told otherwise', () => {
    const halving = Array.from({ length: 24 }, (_, month) => 64 * 2 ** (-month / 12));
    expect(poissonTrend(halving, none)?.annualRatio).toBeCloseTo(0.5, 9);
    expect(poissonTrend(halving, { ...none, perYear: 4 })?.annualRatio).toBeCloseTo(0.5 ** (1 / 3), 9);
  });

  it('takes out a season before judging the trend', () => {
    const line = (month: number): number => 30 * 1.2 ** (month / 12);
    const counts = Array.from(
      { length: 30 },
      (_, month) => line(month) * Math.exp(0.5 * Math.sin((2 * Math.PI * (month + 2)) / 12)),
    );
    const trend = poissonTrend(counts, season);
    expect(trend?.annualRatio).toBeCloseTo(1.2, 8);
    trend?.line.forEach((mean, month) => expect(mean).toBeCloseTo(line(month), 6));
    trend?.fitted.forEach((mean, month) => expect(mean).toBeCloseTo(counts[month] ?? NaN, 6));
    expect(poissonTrend(counts, none)?.annualRatio).not.toBeCloseTo(1.2, 2);
  });

  it('widens with what the counts vary more than by chance', () => {
    const trend = poissonTrend([4, 36, 4, 36, 4, 36, 4, 36], { ...none, perYear: 1 });
    if (trend === null) throw new Error('no trend');
    expect(trend.dispersion).toBeGreaterThan(10);
    const width = Math.log(trend.upper / trend.lower);
    expect(Math.log(trend.upperQuasi / trend.lowerQuasi) / width).toBeCloseTo(Math.sqrt(trend.dispersion), 9);
    expect(trend.pQuasi).toBeGreaterThan(trend.p);
  });

  it('gives months that are left out their place but no say', () => {
    const counts = [10, 20, 999, 80, 160];
    const leftOut = [false, false, true];
    const trend = poissonTrend(counts, { ...none, perYear: 1, leftOut });
    expect(trend?.annualRatio).toBeCloseTo(2, 9);
    expect(trend?.used).toBe(4);
    expect(trend?.fitted[2]).toBeCloseTo(40, 7);
    expect(trend).toEqual(poissonTrend([10, 20, null, 80, 160], { ...none, perYear: 1 }));
  });

  it.each<[string, (number | null)[], TrendOptions]>([
    ['nothing', [], none],
    ['two counts', [3, 4], none],
    ['four counts and a season', [3, 4, 5, 6], season],
    ['only zeros', [0, 0, 0, 0], none],
    ['only unknown counts', [null, null, null, null], none],
    ['a single year of the same month', [3, null, null, null, null, null, null, 4], none],
    ['no number', [3, NaN, 4, 5], none],
  ])('is not told of %s', (_, counts, options) => {
    expect(poissonTrend(counts, options)).toBeNull();
  });

  it('turns over when time is turned round', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(counts, fc.constantFrom(none, season), (forward, options) => {
        const one = poissonTrend(forward, options);
        const other = poissonTrend([...forward].reverse(), options);
        // In half a year season and trend can hardly be told apart.
        if (one === null || other === null || one.se > 2) return;
        expect(one.beta).toBeCloseTo(-other.beta, 5);
        expect(one.dispersion).toBeCloseTo(other.dispersion, 5);
        expect(one.lowerQuasi <= one.lower && one.upper <= one.upperQuasi).toBe(true);
      }),
    );
  });
});
