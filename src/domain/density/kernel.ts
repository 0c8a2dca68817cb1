/** RD metres, and how often the point counts (once when left out). */
export type WeightedPoint = readonly [x: number, y: number, weight?: number];

export interface Kernel {
  readonly kernel: 'gaussian' | 'quartic';
  /** Metres: the standard deviation of a gaussian, the radius beyond which a quartic is zero. */
  readonly bandwidth: number;
}

const squareMetresPerKm2 = 1e6;

/**
 * Density per km2 at each place of `at`, by adding up every point: slow and exact, what the grid is held against.
 * Without edge correction. Sources: Silverman 1986; Chainey & Ratcliffe 2005 for the quartic.
 */
export function densityAt(
  points: readonly WeightedPoint[],
  at: readonly (readonly [x: number, y: number])[],
  { kernel, bandwidth }: Kernel,
): number[] {
  const weigh = kernel === 'gaussian' ? gaussian : quartic;
  return at.map(([x, y]) =>
    points.reduce((total, [pointX, pointY, weight = 1]) => {
      const square = ((pointX - x) ** 2 + (pointY - y) ** 2) / bandwidth ** 2;
      return total + (weight * weigh(square) * squareMetresPerKm2) / bandwidth ** 2;
    }, 0),
  );
}

/** The square of the distance is in bandwidths; so is the area under the kernel, which is one. */
function gaussian(square: number): number {
  return Math.exp(-square / 2) / (2 * Math.PI);
}

function quartic(square: number): number {
  return square < 1 ? (3 / Math.PI) * (1 - square) ** 2 : 0;
}
