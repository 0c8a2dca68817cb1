import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Variance of s without a trend, lessened for ties. */
  readonly varS: number;
  /** With continuity correction; 0 where all values are equal. */
  readonly z: number;
  /** Two-sided, normal approximation. */
  readonly p: number;
  /** Two-sided, over all orders of these values, ties kept; only for fewer than ten values, and then to be preferred. */
  readonly pExact: number | null;
  /** Kendall's correlation with time, -1 to 1; null where all values are equal. */
  readonly tauB: number | null;
  /** Median change per step between any two values (Sen 1968). */
  readonly senSlope: number;
  /** 95% limits of that; null where there are too few values for them. */
  readonly senLower: number | null;
  readonly senUpper: number | null;
}

/** From this number of values on the normal approximation will do (Gilbert 1987, section 16.4). */
const enoughForNormal = 10;

/**
 * Whether values in equal steps of time (years; not months, which have a season) go one way: Mann 1945 and Kendall
 * 1975, with slope and limits of Sen 1968, all as in Gilbert 1987, chapter 16. Null for fewer than three values or
 * one that is not a number.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  if (values.length < 3 || !values.every(Number.isFinite)) return null;
  const slopes = slopesOf(values);
  const ties = tiesOf(values);
  const s = slopes.reduce((total, slope) => total + Math.sign(slope), 0);
  const varS = (spreadOf(values.length) - sum(ties.map(spreadOf))) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
  return {
    s,
    varS,
    z,
    p: s === 0 ? 1 : 2 * normalCdf(-Math.abs(z), 0, 1),
    pExact: values.length < enoughForNormal ? exactP(s, values.length, ties) : null,
    tauB: tauOf(s, values.length, ties),
    senSlope: atRank(slopes, (slopes.length + 1) / 2) ?? 0,
    ...senLimits(slopes, varS),
  };
}

/** Change per step between every two values, lowest first. */
function slopesOf(values: readonly number[]): number[] {
  const slopes = values.flatMap((value, index) =>
    values.slice(0, index).map((earlier, at) => (value - earlier) / (index - at)),
  );
  return slopes.sort((a, b) => a - b);
}

/** Sizes of the groups of equal values. */
function tiesOf(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

function spreadOf(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2;
}

function tauOf(s: number, n: number, ties: readonly number[]): number | null {
  const untied = pairsOf(n) - sum(ties.map(pairsOf));
  return untied === 0 ? null : s / Math.sqrt(untied * pairsOf(n));
}

function senLimits(
  slopes: readonly number[],
  varS: number,
): { readonly senLower: number | null; readonly senUpper: number | null } {
  const reach = normalQuantile(0.975, 0, 1) * Math.sqrt(varS);
  return {
    senLower: atRank(slopes, (slopes.length - reach) / 2),
    senUpper: atRank(slopes, (slopes.length + reach) / 2 + 1),
  };
}

/** The value at a rank (from 1), straight between two where the rank is not whole; null outside. */
function atRank(sorted: readonly number[], rank: number): number | null {
  const below = sorted[Math.floor(rank) - 1];
  const above = sorted[Math.ceil(rank) - 1];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** The share of all orders in which s lies at least as far from zero. */
function exactP(s: number, n: number, ties: readonly number[]): number {
  const orders = ordersByFalls(n, ties);
  const untied = orders.length - 1;
  const asFar = orders.filter((_, falls) => Math.abs(untied - 2 * falls) >= Math.abs(s));
  return sum(asFar) / sum(orders);
}

/**
 * How many orders of values with these ties have 0, 1, 2... falling pairs: the coefficients of the q-multinomial
 * [n]! / ([t1]! [t2]! ...) in which [k]! is the product of 1 + q + ... + q^(j-1) over j up to k (MacMahon 1915).
 */
function ordersByFalls(n: number, ties: readonly number[]): number[] {
  let orders = [1];
  for (let size = 2; size <= n; size += 1) orders = timesSteps(orders, size);
  for (const tie of ties) for (let size = 2; size <= tie; size += 1) orders = dividedBySteps(orders, size);
  return orders;
}

/** The polynomial times 1 + q + ... + q^(size-1). */
function timesSteps(polynomial: readonly number[], size: number): number[] {
  return Array.from({ length: polynomial.length + size - 1 }, (_, power) =>
    sum(polynomial.slice(Math.max(0, power - size + 1), power + 1)),
  );
}

/** The other way round; leaves nothing over here. */
function dividedBySteps(polynomial: readonly number[], size: number): number[] {
  const quotient: number[] = [];
  for (let power = 0; power <= polynomial.length - size; power += 1)
    quotient.push((polynomial[power] ?? 0) - sum(quotient.slice(Math.max(0, power - size + 1))));
  return quotient;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
