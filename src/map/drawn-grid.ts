import { densityAtGrid, type GridFrame } from '../domain/density/grid.ts';
import type { DensityGrid } from '../engine/answer.ts';
import { keptMask } from './mask.ts';
import type { Rings } from './rings.ts';

/** A density as it is drawn: per km2 per year, NaN in cells whose centre lies outside every area. */
export interface DrawnGrid extends GridFrame {
  readonly values: Float32Array;
}

/** Leaves out what spills over the border: nothing is known there, so nothing is drawn or read there. */
export function drawnGrid(grid: DensityGrid, rings: Rings): DrawnGrid {
  const mask = keptMask(grid, rings);
  const values = grid.perKm2PerYear.map((value, index) => (mask[index] === 1 ? value : Number.NaN));
  return { x0: grid.x, y0: grid.y, size: grid.size, columns: grid.columns, rows: grid.rows, values };
}

/**
 * The density under an RD point (metres), per km2 per year: the value of the very cell that is drawn, so it is the
 * same at every zoom. Null outside the municipality.
 */
export function drawnAt(grid: DrawnGrid, x: number, y: number): number | null {
  const value = densityAtGrid(grid, x, y);
  return value === null || Number.isNaN(value) ? null : value;
}
