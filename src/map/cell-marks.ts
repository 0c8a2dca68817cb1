import { rampClass } from '../domain/density/classes.ts';
import { parseCellCode } from '../domain/geo/cell.ts';
import type { Figure, Row } from '../engine/answer.ts';
import { countShown } from '../text/figure-text.ts';
import type { Limits } from '../domain/density/limits.ts';
import { rememberedWgs84, type LonLat, type Quad } from './quad.ts';

/** A square of the RD grid as it is drawn. `shape` tells how: filled, hatched (below or withheld) or a dot (missing). */
export interface CellMark {
  readonly code: string;
  readonly figure: Figure;
  readonly shape: 'fill' | 'hatch' | 'dot';
  readonly class: number;
  readonly corners: Quad;
  readonly centre: LonLat;
  /** Diagonals for the hatching; empty for another shape. */
  readonly lines: readonly (readonly [LonLat, LonLat])[];
}

/** How a figure is drawn. */
export function shapeOf(figure: Figure): CellMark['shape'] {
  if (countShown(figure) !== null) return 'fill';
  return figure.is === 'missing' ? 'dot' : 'hatch';
}

/** The rows of an Answer by cell as marks; a zero and a code that is no cell are left out, zero is blank. */
export function cellMarks(rows: readonly Row[], limits: Limits): CellMark[] {
  const convert = rememberedWgs84();
  return rows.flatMap((row) => {
    const mark = cellMark(row, limits, convert);
    return mark === null ? [] : [mark];
  });
}

function cellMark(row: Row, limits: Limits, convert: (x: number, y: number) => LonLat): CellMark | null {
  const cell = parseCellCode(row.key);
  const { figure } = row;
  const count = countShown(figure);
  if (cell === null || count === 0) return null;
  const { x, y, size } = cell;
  const shape = shapeOf(figure);
  return {
    code: row.key,
    figure,
    shape,
    class: count === null ? -1 : rampClass(count, limits),
    corners: [convert(x, y), convert(x, y + size), convert(x + size, y + size), convert(x + size, y)],
    centre: convert(x + size / 2, y + size / 2),
    lines:
      shape === 'hatch' ? diagonals(x, y, size).map(([a, b]) => [convert(...a), convert(...b)] as const) : [],
  };
}

type Point = readonly [x: number, y: number];

/** Three parallel diagonals in a square, RD metres: through its middle and through those of its halves. */
export function diagonals(x: number, y: number, size: number): (readonly [Point, Point])[] {
  const half = size / 2;
  return [
    [
      [x, y + half],
      [x + half, y + size],
    ],
    [
      [x, y],
      [x + size, y + size],
    ],
    [
      [x + half, y],
      [x + size, y + half],
    ],
  ];
}

/** The same diagonals mirrored: from upper left to lower right. */
export function fallingDiagonals(x: number, y: number, size: number): (readonly [Point, Point])[] {
  const mirror = ([east, north]: Point): Point => [2 * x + size - east, north];
  return diagonals(x, y, size).map(([from, to]) => [mirror(from), mirror(to)]);
}
