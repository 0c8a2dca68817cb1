import { densityAtGrid, type GridFrame } from '../domain/density/grid.ts';
import type { DensityGrid } from '../engine/answer.ts';
import { keptMask } from './mask.ts';
import type { Rings } from './rings.ts';

/** A density as it is drawn: per km2, NaN in cells whose centre lies outside every area. */
export interface DrawnGrid extends GridFrame {
  readonly values: Float32Array;
  /** 1 where enough lies near for a colour. */
  readonly isEnough: Uint8Array;
}

/** Leaves out what spills over the border: nothing is known there, so nothing is drawn or read there. */
export function drawnGrid(grid: DensityGrid, rings: Rings): DrawnGrid {
  const mask = keptMask(grid, rings);
  const values = grid.perKm2.map((value, index) => (mask[index] === 1 ? value : Number.NaN));
  const { x, y, size, columns, rows, isEnough } = grid;
  return { x0: x, y0: y, size, columns, rows, values, isEnough };
}

/**
 * The density under an RD point (metres), per km2: the value of the very cell that is drawn, so it is the same at
 * every zoom. Null outside the municipality, and where too little lies near to speak of a density.
 */
export function drawnAt(grid: DrawnGrid, x: number, y: number): number | null {
  const value = densityAtGrid(grid, x, y);
  const isEnough = densityAtGrid({ ...grid, values: grid.isEnough }, x, y) === 1;
  return value === null || Number.isNaN(value) || !isEnough ? null : value;
}
