import type { PoissonTrend } from '../../domain/stats/poisson-trend.ts';

/** The trend at one step of time, in counts, with its 95% band. */
export interface TrendPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95% of a normal distribution. */
const reach = 1.959963984540054;

/**
 * The line of a trend without its season, lifted so that it adds up to what the fit adds up to, with a 95% band for
 * where the line may lie, dispersion included. The band is that of a log-linear fit without a season, whose precision
 * at time t is 1 / sum(mean) + (t - centre)² se²; the season hardly touches it over whole years.
 * Source: McCullagh & Nelder 1989, sections 2.2 and 6.2. `used`: the steps that are in the fit.
 */
export function trendLine(trend: PoissonTrend, used: readonly boolean[], perYear: number): TrendPoint[] {
  const weights = trend.fitted.map((mean, index) => (used[index] === true ? mean : 0));
  const total = sum(weights);
  const plain = sum(trend.line.map((mean, index) => (used[index] === true ? mean : 0)));
  const lift = plain > 0 ? total / plain : 1;
  const yearsAt = (index: number): number => index / perYear;
  const centre = sum(weights.map((weight, index) => weight * yearsAt(index))) / total;
  return trend.line.map((mean, index) => {
    const variance = 1 / total + ((yearsAt(index) - centre) * trend.se) ** 2;
    const factor = Math.exp(reach * Math.sqrt(Math.max(1, trend.dispersion) * variance));
    const value = mean * lift;
    return { value, low: value / factor, high: value * factor };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
