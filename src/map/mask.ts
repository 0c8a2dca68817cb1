import type { DensityGrid } from '../engine/answer.ts';
import { crossings, type Rings } from './rings.ts';

/** The place and shape of a density grid, without its values: RD metres. */
export type GridShape = Pick<DensityGrid, 'x' | 'y' | 'size' | 'columns' | 'rows'>;

/**
 * One byte per grid cell, row-major from the lower left corner: 1 where the centre of the cell lies in one of the
 * areas. A density is drawn and read inside only, so that nothing seems to happen across the border.
 */
export function maskOf(grid: GridShape, rings: Rings): Uint8Array {
  const mask = new Uint8Array(grid.columns * grid.rows);
  for (const parts of Object.values(rings)) {
    for (let row = 0; row < grid.rows; row += 1) {
      const found = crossings(parts, grid.y + (row + 0.5) * grid.size);
      for (let index = 0; index + 1 < found.length; index += 2) {
        fillRow(mask, grid, row, found[index] ?? 0, found[index + 1] ?? 0);
      }
    }
  }
  return mask;
}

/** Marks the cells of a row whose centre lies from `left` to `right`. */
function fillRow(mask: Uint8Array, grid: GridShape, row: number, left: number, right: number): void {
  const first = Math.max(0, Math.ceil((left - grid.x) / grid.size - 0.5));
  const end = Math.min(grid.columns, Math.ceil((right - grid.x) / grid.size - 0.5));
  if (end > first) mask.fill(1, row * grid.columns + first, row * grid.columns + end);
}

const kept = new WeakMap<Rings, Map<string, Uint8Array>>();

/** The same mask, computed once per set of rings and grid shape: dragging time asks for it at every step. */
export function keptMask(grid: GridShape, rings: Rings): Uint8Array {
  const masks = kept.get(rings) ?? new Map<string, Uint8Array>();
  kept.set(rings, masks);
  const key = [grid.x, grid.y, grid.size, grid.columns, grid.rows].join(' ');
  const mask = masks.get(key) ?? maskOf(grid, rings);
  masks.set(key, mask);
  return mask;
}
