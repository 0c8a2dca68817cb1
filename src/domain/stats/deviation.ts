import { fewestForTest } from '../thresholds.ts';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import { poissonLimits, type CountLimits } from './poisson.ts';
import { equalRates } from './rate-ratio.ts';

/** One count that is looked at, and the count of a longer time before it that says what to expect. */
export interface Looked<Subject> {
  readonly subject: Subject;
  readonly count: number;
  readonly months: number;
  readonly before: number;
  readonly beforeMonths: number;
  /** How much more such counts vary than by chance alone (variance over mean); 1 when left out or below 1. */
  readonly spread?: number;
}

export interface Deviation<Subject> extends Looked<Subject> {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** How many counts are looked at in its family. */
  readonly family: number;
  /** Chance of a difference this large without a cause, had it been the only one that was looked at. */
  readonly p: number;
  /**
   * At most the chance that anything of its family deviates so without a cause (Bonferroni): the size of the family alone
   * corrects it, so that it stays the same whatever else is known.
   */
  readonly adjustedP: number;
}

/** What binary fractions may add to a whole number. */
const hair = 1e-9;
/** Standard deviations beyond which a binomial count hardly comes. */
const reachOf = 6;

/** Whether there is enough to compare: with fewer nothing is tested. */
export function isTestable({ count, before }: Pick<Looked<unknown>, 'count' | 'before'>): boolean {
  return count + before >= fewestForTest;
}

/**
 * What a count is against what the time before leads to expect: the exact 95% Poisson limits of that, and the p-value
 * of the exact conditional test of two Poisson rates (Przyborowski & Wilenski 1940), which knows that the expectation
 * is uncertain too. Counts that vary `spread` times as much as by chance say as much as that many fewer
 * (quasi-Poisson). `family` is how many counts are looked at together, whether there are figures of them or not. Null
 * of too few to test.
 */
export function readDeviation<Subject>(item: Looked<Subject>, family: number): Deviation<Subject> | null {
  if (!isTestable(item)) return null;
  const expected = (item.before / item.beforeMonths) * item.months;
  const p = pOf(item);
  return {
    ...item,
    expected,
    ...limitsOf(expected, spreadOf(item)),
    p,
    family,
    adjustedP: Math.min(1, p * family),
  };
}

/** Whether a count lies outside the limits of what was expected. */
export function isOutside({ count, low, high }: Pick<Deviation<unknown>, 'count' | 'low' | 'high'>): boolean {
  return count < low || count > high;
}

/** The counts outside the limits of what was expected, most surprising first; `familyOf` gives the size of a family. */
export function deviations<Subject>(
  looked: readonly Looked<Subject>[],
  familyOf: (subject: Subject) => number,
): Deviation<Subject>[] {
  return looked
    .flatMap((item) => readDeviation(item, familyOf(item.subject)) ?? [])
    .filter(isOutside)
    .sort(
      (a, b) =>
        a.adjustedP - b.adjustedP ||
        a.p - b.p ||
        Math.abs(b.count - b.expected) - Math.abs(a.count - a.expected),
    );
}

/**
 * How many of so many counts chance alone puts outside their limits: given both counts together the first is binomial,
 * so that what is expected moves too. More than 5% of them, as the limits take what is expected to be known.
 */
export function outsideByChance(looked: readonly Looked<unknown>[]): number {
  return looked.filter(isTestable).reduce((sum, item) => sum + chanceOutside(item), 0);
}

function chanceOutside(item: Looked<unknown>): number {
  const all = Math.round((item.count + item.before) / spreadOf(item));
  const share = item.months / (item.months + item.beforeMonths);
  const reach = reachOf * Math.sqrt(all * share * (1 - share)) + 1;
  let outside = 0;
  for (
    let count = Math.max(0, Math.floor(all * share - reach));
    count <= Math.min(all, all * share + reach);
    count += 1
  ) {
    const { low, high } = poissonLimits(((all - count) * item.months) / item.beforeMonths);
    if (count < low || count > high) outside += binomialPmf(count, all, share);
  }
  return outside;
}

function spreadOf({ spread = 1 }: Looked<unknown>): number {
  return Math.max(1, spread);
}

/** The whole counts within the limits of `spread` times a Poisson count of the same mean. */
function limitsOf(expected: number, spread: number): CountLimits {
  const { low, high } = poissonLimits(expected / spread);
  return { low: Math.max(0, Math.ceil(low * spread - hair)), high: Math.floor(high * spread + hair) };
}

function pOf(item: Looked<unknown>): number {
  const spread = spreadOf(item);
  return equalRates({
    x1: Math.round(item.count / spread),
    t1: item.months,
    x2: Math.round(item.before / spread),
    t2: item.beforeMonths,
  }).pCentral;
}
