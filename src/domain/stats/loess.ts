export interface LoessOptions {
  /** How many of the nearest values count, odd and at least 3; may be more than there are. */
  readonly window: number;
  /** 0: weighted mean; 1: weighted straight line. */
  readonly degree: 0 | 1;
}

/** A stretch of positions, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Local regression with tricube weights at every position of equally spaced values (Cleveland et al. 1990). */
export function loess(values: readonly number[], options: LoessOptions): number[] {
  return values.map((_, position) => loessAt(values, position, options));
}

/** The same at one position from 0, which may lie just outside the values: -1, or their number. */
export function loessAt(values: readonly number[], position: number, options: LoessOptions): number {
  const stretch = nearest(values.length, position, options.window);
  const weights = weightsAt(position, stretch, reachAt(values.length, position, stretch, options.window));
  const fitted = options.degree === 0 ? weights : tilted(weights, stretch, position, values.length);
  return fitted.reduce((total, weight, index) => total + weight * (values[stretch.from + index] ?? 0), 0);
}

function nearest(length: number, position: number, window: number): Stretch {
  const size = Math.min(window, length);
  const from = Math.min(Math.max(0, position - Math.floor(window / 2)), length - size);
  return { from, to: from + size - 1 };
}

/** Distance at which the weight becomes zero; further than the values reach when the window is larger than they are. */
function reachAt(length: number, position: number, { from, to }: Stretch, window: number): number {
  return Math.max(position - from, to - position) + Math.floor(Math.max(0, window - length) / 2);
}

/** Tricube weights that add up to one; the two margins are those of Cleveland's own programme. */
function weightsAt(position: number, { from, to }: Stretch, reach: number): number[] {
  const raw = Array.from({ length: to - from + 1 }, (_, index) => {
    const distance = Math.abs(from + index - position);
    if (distance > 0.999 * reach) return 0;
    return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
  });
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

/** The weights that a straight line gives; a mean where the positions lie too close together for a line. */
function tilted(weights: number[], { from }: Stretch, position: number, length: number): number[] {
  const centre = weights.reduce((sum, weight, index) => sum + weight * (from + index), 0);
  const spread = weights.reduce((sum, weight, index) => sum + weight * (from + index - centre) ** 2, 0);
  if (Math.sqrt(spread) <= 0.001 * (length - 1)) return weights;
  const tilt = (position - centre) / spread;
  return weights.map((weight, index) => weight * (1 + tilt * (from + index - centre)));
}
