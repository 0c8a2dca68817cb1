import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import poissonPmf from '@stdlib/stats-base-dists-poisson-pmf';

export interface PowerInput {
  /** Expected count before; in a time as long after, the count is expected to be `ratio` times this. */
  readonly expectedBefore: number;
  /** Length of the time after over that before; 1 when left out. */
  readonly afterPerBefore?: number;
  /** One-sided; 0.05 when left out. */
  readonly alpha?: number;
}

/** Steps in which the smallest visible fall is sought. */
const steps = 100;

/**
 * Chance of seeing a fall to `ratio` times the level before: adds up every pair of counts for which a one-sided
 * conditional binomial test finds the second lower. Exact for chance alone; where counts vary more, ask it for the
 * count that carries as much information (see `effectiveBefore`).
 */
export function powerAt(
  { expectedBefore, afterPerBefore = 1, alpha = 0.05 }: PowerInput,
  ratio: number,
): number {
  if (!(expectedBefore > 0 && afterPerBefore > 0)) return 0;
  const before = likely(expectedBefore);
  const after = likely(expectedBefore * afterPerBefore * ratio);
  const share = afterPerBefore / (1 + afterPerBefore);
  let power = 0;
  let seen = -1;
  let below = 0;
  // The largest count after that is seen only rises with the count before.
  for (const { count, chance } of before) {
    while (isFall(seen + 1, count, share, alpha)) {
      seen += 1;
      below += after[seen]?.chance ?? 0;
    }
    power += chance * below;
  }
  return power;
}

/**
 * The largest ratio, in steps of a hundredth, that is seen with the chance asked: the smallest fall that these counts
 * can show. Null where not even a fall to one hundredth would be. By halving: a deeper fall is never seen less often.
 */
export function smallestVisible(input: PowerInput, power = 0.8): number | null {
  let [seen, unseen] = [0, steps];
  while (unseen - seen > 1) {
    const step = Math.floor((seen + unseen) / 2);
    if (powerAt(input, step / steps) >= power) seen = step;
    else unseen = step;
  }
  return seen > 0 ? seen / steps : null;
}

/**
 * The count that carries the same information by chance alone as `before` does when counts vary `dispersion` times as
 * much and are held against a control of `control` before: 1 over the sum of the two relative variances.
 */
export function effectiveBefore(
  treatment: { readonly before: number; readonly dispersion: number },
  control: { readonly before: number; readonly dispersion: number },
): number {
  if (!(treatment.before > 0 && control.before > 0)) return 0;
  return 1 / (treatment.dispersion / treatment.before + control.dispersion / control.before);
}

/** Given their sum, the count after is binomial with the share that its time has of all time: a half for equal times. */
function isFall(after: number, before: number, share: number, alpha: number): boolean {
  return binomialCdf(after, after + before, share) <= alpha;
}

/** Every count from zero to where less than 1e-12 is left, with its chance. */
function likely(mean: number): { readonly count: number; readonly chance: number }[] {
  const last = Math.ceil(mean + 8 * Math.sqrt(mean) + 20);
  return Array.from({ length: last + 1 }, (_, count) => ({ count, chance: poissonPmf(count, mean) }));
}
