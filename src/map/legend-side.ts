import { areaAt, type Rings } from './rings.ts';

/** Points that are looked at along each side of a lower corner. */
const steps = 8;

/** The lower corner with the least land under it, so that the legend hides as little of the gemeente as it can. */
export function legendSide(rings: Rings): 'left' | 'right' {
  const points = Object.values(rings).flat(2);
  if (points.length === 0) return 'left';
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
  const width = (box.right - box.left) / 3;
  const height = (box.high - box.low) / 3;
  const land = (left: number): number => landIn(rings, left, box.low, width / steps, height / steps);
  return land(box.right - width) < land(box.left) ? 'right' : 'left';
}

/** How many points of a small raster lie in an area; RD metres. */
function landIn(rings: Rings, left: number, low: number, stepX: number, stepY: number): number {
  let found = 0;
  for (let index = 0; index < steps * steps; index += 1) {
    const x = left + ((index % steps) + 0.5) * stepX;
    const y = low + (Math.floor(index / steps) + 0.5) * stepY;
    if (areaAt(rings, x, y) !== null) found += 1;
  }
  return found;
}
