import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import { betaQuantile, gammaQuantile } from './quantile.ts';

/** Two counts, each over its own exposure (months, or people), as a question about `x1 / t1` against `x2 / t2`. */
export interface TwoCounts {
  readonly x1: number;
  readonly t1: number;
  readonly x2: number;
  readonly t2: number;
  /** 0.95 when left out. */
  readonly conf?: number;
}

export interface ExactRateRatio {
  /** Null when the second count is zero. */
  readonly ratio: number | null;
  readonly lower: number;
  /** Null when there is no upper limit: the second count is zero. */
  readonly upper: number | null;
  /** Two-sided, adding up every outcome that is no likelier than this one, as R does. */
  readonly pMinlike: number;
  /** Two-sided, twice the smaller tail: agrees with the interval, and may differ from the other. */
  readonly pCentral: number;
  /** Chance of a first count this high or higher if the rates are equal. */
  readonly pOneSidedGreater: number;
}

export interface RatioInterval {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact comparison of two Poisson rates: given their sum the first count is binomial; limits of Clopper and Pearson.
 * Source: Przyborowski & Wilenski 1940.
 */
export function rateRatioExact(counts: TwoCounts): ExactRateRatio {
  return { ...exactInterval(counts), ...equalRates(counts) };
}

/** The ratio with its limits of `rateRatioExact`. */
function exactInterval({
  x1,
  t1,
  x2,
  t2,
  conf = 0.95,
}: TwoCounts): Pick<ExactRateRatio, 'ratio' | 'lower' | 'upper'> {
  const tail = (1 - conf) / 2;
  const asRatio = (share: number): number => ((share / (1 - share)) * t2) / t1;
  const lower = x1 === 0 ? 0 : asRatio(betaQuantile(tail, x1, x2 + 1, 'below'));
  const upper = x2 === 0 ? null : asRatio(betaQuantile(tail, x1 + 1, x2, 'above'));
  return { ratio: x2 === 0 ? null : ((x1 / t1) * t2) / x2, lower, upper };
}

/** The chances of counts as far apart as these if the rates are equal: those of `rateRatioExact`, without its interval. */
export function equalRates({
  x1,
  t1,
  x2,
  t2,
}: TwoCounts): Pick<ExactRateRatio, 'pMinlike' | 'pCentral' | 'pOneSidedGreater'> {
  const [x, n, share] = [x1, x1 + x2, t1 / (t1 + t2)];
  const below = atMost(x, n, share);
  const above = atLeast(x, n, share);
  return {
    pMinlike: noLikelier(x, n, share),
    pCentral: Math.min(1, 2 * Math.min(below, above)),
    pOneSidedGreater: above,
  };
}

function atMost(x: number, n: number, share: number): number {
  return x < 0 ? 0 : binomialCdf(x, n, share);
}

/** The other tail, counted from its own side so that a small chance keeps its digits. */
function atLeast(x: number, n: number, share: number): number {
  return atMost(n - x, n, 1 - share);
}

/** The chance of every outcome that is no likelier than `x`; the likelihood has one top, so each side is one tail. */
function noLikelier(x: number, n: number, share: number): number {
  // Equal likelihoods differ in their last digits; R allows the same margin.
  const limit = binomialPmf(x, n, share) * (1 + 1e-7);
  const top = Math.min(n, Math.floor((n + 1) * share));
  const isRare = (count: number): boolean => binomialPmf(count, n, share) <= limit;
  if (isRare(top)) return 1;
  const lastRareBelow = n - firstWhere(n - top, n, (back) => isRare(n - back));
  const firstRareAbove = firstWhere(top, n, isRare);
  return Math.min(1, atMost(lastRareBelow, n, share) + atLeast(firstRareAbove, n, share));
}

/** The first whole number in `from`..`to` from which `holds` stays true, by halving; `to + 1` when there is none. */
function firstWhere(from: number, to: number, holds: (count: number) => boolean): number {
  let low = from;
  let high = to + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Ratio of two rates with an interval that is wider where counts vary more than chance alone gives: exact for a
 * `dispersion` (variance over mean) of at most 1, otherwise log-normal with standard error sqrt(D (1/x1 + 1/x2)),
 * as quasi-Poisson regression has it. Null when a count is zero: then there is no ratio to put an interval around.
 */
export function rateRatioAdjusted(
  x1: number,
  t1: number,
  x2: number,
  t2: number,
  dispersion: number,
  confidence = 0.95,
): RatioInterval | null {
  if (!(x1 > 0 && x2 > 0)) return null;
  if (dispersion > 1) return logNormal(((x1 / t1) * t2) / x2, dispersion * (1 / x1 + 1 / x2), confidence);
  const { ratio, lower, upper } = exactInterval({ x1, t1, x2, t2, conf: confidence });
  return ratio === null || upper === null ? null : { ratio, lower, upper };
}

function logNormal(ratio: number, variance: number, confidence: number): RatioInterval {
  // The square of a standard normal is chi-square with one degree of freedom: twice a gamma of shape one half.
  const factor = Math.exp(Math.sqrt(2 * gammaQuantile(1 - confidence, 0.5, 'above') * variance));
  return { ratio, lower: ratio / factor, upper: ratio * factor };
}
