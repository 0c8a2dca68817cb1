export interface EwmaOptions {
  /** What the counts should be on average: of a time before, or agreed. Above zero. */
  readonly target: number;
  /** Weight of the newest count, above 0 and at most 1; 0.2 when left out. */
  readonly lambda?: number;
  /** Width of the limits in standard deviations; 2.7 when left out. */
  readonly width?: number;
}

export interface EwmaPoint {
  readonly ewma: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: 'high' | 'low' | null;
}

/**
 * Exponentially weighted moving average of counts with the limits that a Poisson distribution around the target
 * gives: sees a small lasting shift sooner than a control chart of single counts. Starts at the target; the limits
 * widen with the number of counts; the lower is not below zero. A count that is not known (null) leaves the average
 * as it was. Null for options out of range. Source: Borror, Champ & Rigdon 1998.
 */
export function ewmaChart(counts: readonly (number | null)[], options: EwmaOptions): EwmaPoint[] | null {
  const { target, lambda = 0.2, width = 2.7 } = options;
  if (!(target > 0 && Number.isFinite(target) && lambda > 0 && lambda <= 1 && width > 0)) return null;
  let ewma = target;
  let known = 0;
  return counts.map((count) => {
    if (count !== null) {
      ewma = lambda * count + (1 - lambda) * ewma;
      known += 1;
    }
    const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * known));
    const reach = width * Math.sqrt(target * share);
    return pointOf(ewma, Math.max(0, target - reach), target + reach);
  });
}

function pointOf(ewma: number, lower: number, upper: number): EwmaPoint {
  if (ewma > upper) return { ewma, lower, upper, signal: 'high' };
  return { ewma, lower, upper, signal: ewma < lower ? 'low' : null };
}
