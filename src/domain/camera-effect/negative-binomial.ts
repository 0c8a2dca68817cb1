import { fitCounts } from '../stats/poisson-regression.ts';
import type { CountFit, CountModel } from '../stats/poisson-regression.ts';

export interface NegativeBinomialFit {
  readonly fit: CountFit;
  /** Variance is mean + mean² / theta. */
  readonly theta: number;
}

const mostRounds = 100;
const close = 1e-7;
/** The range in which theta is sought; at its upper end the counts are Poisson. */
const [least, most] = [1e-3, 1e6];

/**
 * Regression with a negative binomial spread (NB2): coefficients given theta and theta given the means, in turns, by
 * maximum likelihood (Venables & Ripley 2002, section 7.4). Null without a fit, or where theta has no finite estimate
 * because the counts vary no more than chance gives.
 */
export function fitNegativeBinomial(model: CountModel): NegativeBinomialFit | null {
  let fit = fitCounts(model);
  let theta = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && fit !== null; round += 1) {
    const next = likeliestTheta(model.counts, fit.fitted);
    if (next === null) return null;
    fit = fitCounts({ ...model, theta: next });
    if (fit !== null && Math.abs(next - theta) < close * next) return { fit, theta: next };
    theta = next;
  }
  return null;
}

/** Where the slope of the likelihood in theta crosses zero, by halving on a logarithmic scale. */
function likeliestTheta(counts: readonly number[], means: readonly number[]): number | null {
  if (slopeAt(most, counts, means) > 0 || slopeAt(least, counts, means) < 0) return null;
  let [low, high] = [least, most];
  for (let step = 0; step < 100 && high / low > 1 + 1e-12; step += 1) {
    const middle = Math.sqrt(low * high);
    if (slopeAt(middle, counts, means) > 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

function slopeAt(theta: number, counts: readonly number[], means: readonly number[]): number {
  return counts.reduce((total, count, index) => {
    const mean = means[index] ?? 0;
    const tail = Math.log(theta / (theta + mean)) + (mean - count) / (mean + theta);
    return total + digammaRise(theta, count) + tail;
  }, 0);
}

/** digamma(theta + count) - digamma(theta), which for a whole count is a short sum. */
function digammaRise(theta: number, count: number): number {
  let sum = 0;
  for (let j = 0; j < count; j += 1) sum += 1 / (theta + j);
  return sum;
}
