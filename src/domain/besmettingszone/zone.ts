import type { Ring } from '../area/area.ts';
import { cellCentre, snap, type Cell } from '../geo/cell.ts';
import { contains } from '../geo/polygon.ts';

/** Sides in metres of the cells that a zone may start from: of a town, and where houses lie far apart. */
export const startCells = [100, 500] as const;
export type StartCell = (typeof startCells)[number];

/** Stretches by which a rounded corner is drawn: at 500 metres the line lies less than half a metre inside the arc. */
const stretches = 24;

/**
 * A cell grown by some metres on all its sides: a square with rounded corners, in whole RD metres, anticlockwise and not
 * closed. It is measured from the edge, so that it says in which cell something lies and no more.
 */
export function grownCell({ x, y, size }: Cell, metres: number): Ring {
  const corners = [
    [x + size, y, -90],
    [x + size, y + size, 0],
    [x, y + size, 90],
    [x, y, 180],
  ] as const;
  return corners.flatMap(([east, north, from]) =>
    Array.from({ length: stretches + 1 }, (_, step): [number, number] => {
      const angle = ((from + (90 * step) / stretches) * Math.PI) / 180;
      return [Math.round(east + metres * Math.cos(angle)), Math.round(north + metres * Math.sin(angle))];
    }),
  );
}

/** Its area in square metres: the cell, four strips along its sides, and a whole circle in four corners. */
export function grownArea(size: number, metres: number): number {
  return size * size + 4 * size * metres + Math.PI * metres * metres;
}

/** Whether a cell lies in one of some areas, be it with a part: its middle or one of its corners does. */
export function touches(rings: readonly Ring[], cell: Cell): boolean {
  const { x, y, size } = cell;
  const inner = size - 1;
  const points = [cellCentre(cell), [x, y], [x + inner, y], [x, y + inner], [x + inner, y + inner]] as const;
  return points.some(([east, north]) => contains(rings, east, north));
}

/** The same place in cells of another side: the one that holds its middle. */
export function cellOfSize(cell: Cell, size: StartCell): Cell {
  return snap(...cellCentre(cell), size);
}
