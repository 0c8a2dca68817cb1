import { describe, expect, it } from 'vitest';
import { trendLine } from '../../../../src/analysis/trends/trend-line.ts';
import { fitCounts } from '../../../../src/domain/stats/poisson-regression.ts';
import { poissonTrend } from '../../../../src/domain/stats/poisson-trend.ts';

const counts = [30, 42, 35, 28, 33, 25, 38, 27, 29, 22, 31, 26, 24, 29, 20, 25];
const all = counts.map(() => true);

describe('the line of a trend', () => {
  it('has the band of the regression: the variance of its linear predictor', () => {
    const trend = poissonTrend(counts, { seasonal: 'none', perYear: 4 });
    const fit = fitCounts({ design: counts.map((_, index) => [1, index / 4]), counts });
    if (trend === null || fit === null) throw new Error('no fit');
    const points = trendLine(trend, all, 4);
    for (const at of [0, 7, 15]) {
      const row = [1, at / 4];
      const variance = row.reduce(
        (sum, one, i) =>
          sum + row.reduce((inner, two, j) => inner + one * two * (fit.covariance[i]?.[j] ?? 0), 0),
        0,
      );
      const reach = 1.96 * Math.sqrt(variance * Math.max(1, trend.dispersion));
      expect(points[at]?.value).toBeCloseTo(fit.fitted[at] ?? 0, 6);
      expect(Math.log((points[at]?.high ?? 0) / (points[at]?.value ?? 1))).toBeCloseTo(reach, 4);
      expect(Math.log((points[at]?.value ?? 1) / (points[at]?.low ?? 0))).toBeCloseTo(reach, 4);
    }
  });

  it('adds up to the counts, whatever the season', () => {
    const seasonal = counts.map((count, index) => count + (index % 4 === 0 ? 30 : 0));
    const trend = poissonTrend(seasonal, { seasonal: 'harmonic1', perYear: 4 });
    if (trend === null) throw new Error('no fit');
    const sum = trendLine(trend, all, 4).reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(
      seasonal.reduce((total, count) => total + count, 0),
      4,
    );
  });
});
