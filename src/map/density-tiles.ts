import { rampClass } from '../domain/density/classes.ts';
import type { Limits } from '../domain/density/limits.ts';
import { classColour, type Rgba } from './colours.ts';
import type { DrawnGrid } from './drawn-grid.ts';
import { quad, type Quad } from './quad.ts';

/** A piece of the density as an image of one pixel per grid cell, RGBA from the upper left, and where its corners lie. */
export interface DensityTile {
  readonly id: string;
  readonly corners: Quad;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Rows and columns of the grid, the end not included. */
interface Piece {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cells along the side of a tile. An image between four corners is stretched evenly, while Mercator grows to the
 * north: over a whole gemeente that is 12 m, over 96 cells of 50 m half a metre.
 */
const tileSide = 96;

/** Opacity of the density, out of 255: the land stays visible through it. */
const opacity = 230;

/**
 * The density as image tiles in fixed classes; below the first limit, with too little near and outside the municipality
 * it is transparent, and a tile with nothing in it is left out.
 */
export function densityTiles(grid: DrawnGrid, limits: Limits): DensityTile[] {
  const colours = limits.map((_, index) => classColour(index, opacity));
  return pieces(grid).flatMap((piece) => {
    const data = paint(grid, piece, limits, colours);
    return data === null ? [] : [{ ...placed(grid, piece), data }];
  });
}

function pieces({ columns, rows }: DrawnGrid): Piece[] {
  const starts = (length: number): number[] =>
    Array.from({ length: Math.ceil(length / tileSide) }, (_, index) => index * tileSide);
  return starts(rows).flatMap((row) =>
    starts(columns).map((column) => ({
      column,
      row,
      width: Math.min(tileSide, columns - column),
      height: Math.min(tileSide, rows - row),
    })),
  );
}

function placed(
  { x0, y0, size }: DrawnGrid,
  { column, row, width, height }: Piece,
): Omit<DensityTile, 'data'> {
  const corners = quad(x0 + column * size, y0 + row * size, width * size, height * size);
  return { id: `${column}-${row}`, corners, width, height };
}

/** The pixels of a piece; null when there is nothing to see. Images run from the top down, the grid from the bottom up. */
function paint(
  grid: DrawnGrid,
  { column, row, width, height }: Piece,
  limits: Limits,
  colours: readonly Rgba[],
): DensityTile['data'] | null {
  const data = new Uint8ClampedArray(width * height * 4);
  const lowest = limits[0] ?? Infinity;
  let isEmpty = true;
  for (let y = 0; y < height; y += 1) {
    const start = (row + y) * grid.columns + column;
    for (let x = 0; x < width; x += 1) {
      const value = grid.values[start + x] ?? Number.NaN;
      const isDrawn = value >= lowest && grid.isEnough[start + x] === 1;
      const colour = isDrawn ? colours[rampClass(value, limits)] : undefined;
      if (colour === undefined) continue;
      data.set(colour, ((height - 1 - y) * width + x) * 4);
      isEmpty = false;
    }
  }
  return isEmpty ? null : data;
}
