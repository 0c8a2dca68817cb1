import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { RatioInterval } from './rate-ratio.ts';

/** A regression of counts on the columns of a design, by log link: ln(mean) = offset + design x coefficients. */
export interface CountModel {
  /** One row per count, all as long; a constant is a column of ones that the caller adds. */
  readonly design: readonly (readonly number[])[];
  readonly counts: readonly number[];
  /** Logarithm of the exposure per count; zeros when left out. */
  readonly offset?: readonly number[];
  /** Where given, the variance is mean + mean² / theta (negative binomial, NB2); otherwise it is the mean (Poisson). */
  readonly theta?: number;
}

export interface CountFit {
  /** One per column of the design. */
  readonly coefficients: readonly number[];
  /** Of the coefficients, for a dispersion of 1: multiply by the dispersion for quasi-Poisson. */
  readonly covariance: readonly (readonly number[])[];
  /** Square roots of the diagonal of the covariance. */
  readonly standardErrors: readonly number[];
  /** Expected count per row. */
  readonly fitted: readonly number[];
  /** Rows less columns. */
  readonly df: number;
  /** Pearson chi-square over df, not cut off at 1; null where df is 0. */
  readonly dispersion: number | null;
}

/** Ratio per unit of one column, with Wald limits. */
export interface CoefficientRatio extends RatioInterval {
  /** Standard error of the logarithm of the ratio, dispersion included. */
  readonly se: number;
  /** Two-sided, normal. */
  readonly p: number;
}

interface Step {
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  /** Linear predictor per row, offset included. */
  readonly eta: readonly number[];
}

const mostSteps = 50;
/** Largest change of a linear predictor at which the search stops. */
const close = 1e-8;
/** Share of a column that the other columns must leave unexplained. */
const leastOwnShare = 1e-10;

/**
 * Maximum likelihood by iteratively reweighted least squares (McCullagh & Nelder 1989, section 2.5). Null where there
 * is no answer: fewer rows than columns, rows of unequal length, a count that is negative or not a number, columns
 * that say the same, or no convergence, as where one group has only zeros and its ratio has no finite estimate.
 */
export function fitCounts(model: CountModel): CountFit | null {
  if (!isFittable(model)) return null;
  let eta: readonly number[] = model.counts.map((count) => Math.log(count + 0.1));
  for (let step = 0; step < mostSteps; step += 1) {
    const next = improve(model, eta);
    if (next === null) return null;
    if (largestChange(eta, next.eta) < close) return fitOf(model, next);
    eta = next.eta;
  }
  return null;
}

/** The ratio that column `column` (from 0) stands for; null for no such column. A `dispersion` below 1 counts as 1. */
export function coefficientRatio(
  fit: CountFit,
  column: number,
  dispersion = 1,
  confidence = 0.95,
): CoefficientRatio | null {
  const beta = fit.coefficients[column];
  const plain = fit.standardErrors[column];
  if (beta === undefined || plain === undefined) return null;
  const se = plain * Math.sqrt(Math.max(1, dispersion));
  const reach = normalQuantile(1 - (1 - confidence) / 2, 0, 1) * se;
  return {
    ratio: Math.exp(beta),
    lower: Math.exp(beta - reach),
    upper: Math.exp(beta + reach),
    se,
    p: 2 * normalCdf(-Math.abs(beta / se), 0, 1),
  };
}

function isFittable({ design, counts, offset, theta }: CountModel): boolean {
  const width = design[0]?.length ?? 0;
  const rowsFit = design.every((row) => row.length === width && row.every(Number.isFinite));
  const offsetFits =
    offset === undefined || (offset.length === counts.length && offset.every(Number.isFinite));
  const countsFit = counts.every((count) => Number.isFinite(count) && count >= 0);
  const enough = width > 0 && counts.length >= width && design.length === counts.length;
  return enough && rowsFit && offsetFits && countsFit && (theta === undefined || theta > 0);
}

/** One weighted least-squares step from the linear predictors `eta`. */
function improve({ design, counts, offset, theta }: CountModel, eta: readonly number[]): Step | null {
  const width = design[0]?.length ?? 0;
  const information = Matrix.zeros(width, width);
  const score = Matrix.zeros(width, 1);
  design.forEach((row, index) => {
    const from = eta[index] ?? 0;
    const mean = Math.exp(from);
    const weight = mean / spread(mean, theta);
    const working = from - (offset?.[index] ?? 0) + ((counts[index] ?? 0) - mean) / mean;
    row.forEach((value, i) => {
      score.set(i, 0, score.get(i, 0) + weight * value * working);
      row.forEach((other, j) => information.set(i, j, information.get(i, j) + weight * value * other));
    });
  });
  const covariance = inverseOf(information);
  if (covariance === null) return null;
  const coefficients = covariance.mmul(score).to1DArray();
  const next = design.map((row, index) => (offset?.[index] ?? 0) + product(row, coefficients));
  return next.every(Number.isFinite) ? { coefficients, covariance: covariance.to2DArray(), eta: next } : null;
}

/** Variance over mean. */
function spread(mean: number, theta: number | undefined): number {
  return theta === undefined ? 1 : 1 + mean / theta;
}

/** By Cholesky, after giving each column the same size so that units do not decide what is singular. */
function inverseOf(information: Matrix): Matrix | null {
  const sizes = information.diagonal().map(Math.sqrt);
  if (!sizes.every((size) => size > 0 && Number.isFinite(size))) return null;
  const rescale = (matrix: Matrix): Matrix => matrix.clone().divColumnVector(sizes).divRowVector(sizes);
  const decomposition = new CholeskyDecomposition(symmetric(rescale(information)));
  if (!decomposition.isPositiveDefinite()) return null;
  const ownShares = decomposition.lowerTriangularMatrix.diagonal().map((root) => root ** 2);
  if (!ownShares.every((share) => share > leastOwnShare)) return null;
  return rescale(decomposition.solve(Matrix.eye(sizes.length)));
}

/** Rounding may leave the two halves a last digit apart, which the decomposition does not take. */
function symmetric(matrix: Matrix): Matrix {
  return Matrix.add(matrix, matrix.transpose()).mul(0.5);
}

function fitOf(model: CountModel, { coefficients, covariance, eta }: Step): CountFit {
  const fitted = eta.map(Math.exp);
  const df = model.counts.length - coefficients.length;
  const chiSquare = fitted.reduce((total, mean, index) => {
    const gap = (model.counts[index] ?? 0) - mean;
    return total + gap ** 2 / (mean * spread(mean, model.theta));
  }, 0);
  return {
    coefficients,
    covariance,
    standardErrors: covariance.map((row, index) => Math.sqrt(row[index] ?? 0)),
    fitted,
    df,
    dispersion: df > 0 ? chiSquare / df : null,
  };
}

function product(row: readonly number[], coefficients: readonly number[]): number {
  return row.reduce((total, value, index) => total + value * (coefficients[index] ?? 0), 0);
}

function largestChange(from: readonly number[], to: readonly number[]): number {
  return to.reduce((most, value, index) => Math.max(most, Math.abs(value - (from[index] ?? 0))), 0);
}
