import type { Ring } from '../domain/area/area.ts';
import type { Cell } from '../domain/geo/cell.ts';

/** The corners of a square in RD metres, anticlockwise. */
export function squareRing({ x, y, size }: Cell): Ring {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
}
