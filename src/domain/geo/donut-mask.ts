/** A point in RD metres, the ring around it in metres, and two random numbers from 0 to 1. */
export interface DonutMaskInput {
  readonly x: number;
  readonly y: number;
  readonly rMin: number;
  readonly rMax: number;
  readonly u1: number;
  readonly u2: number;
}

/**
 * Moves a point to a random place between `rMin` and `rMax` metres away, evenly over the area of that ring.
 * Draw `u1` and `u2` once per incident: the mean of many draws gives the place away. Source: Hampton et al. 2010.
 */
export function donutMask(input: DonutMaskInput): { x: number; y: number; distance: number } {
  const { x, y, rMin, rMax, u1, u2 } = input;
  const distance = Math.sqrt(u1 * (rMax * rMax - rMin * rMin) + rMin * rMin);
  const angle = 2 * Math.PI * u2;
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle), distance };
}
