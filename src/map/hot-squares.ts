import type { MapHotLook } from '../domain/meeting/slide.ts';
import { diagonals, fallingDiagonals } from './cell-marks.ts';

/** How a square that stands out is told from the others, by its lines and not by colour alone; in the order of the legend. */
export const hotLooks: readonly MapHotLook[] = ['persistent', 'new', 'marked', 'fading'];
export type HotLook = MapHotLook;

/** Squares that stand out, over whatever the map draws: lower left corners in RD metres. */
export interface HotSquares {
  /** Side in metres. */
  readonly size: number;
  readonly squares: readonly { readonly x: number; readonly y: number; readonly look: HotLook }[];
  /** What the marks mean and what they were held against, for the legend. */
  readonly note: string;
}

type Point = readonly [x: number, y: number];
type Segment = readonly [from: Point, to: Point];

/** How the squares are drawn, in RD metres: an outline around those that lie together, and hatching in them. */
export interface HotLines {
  readonly outline: readonly Segment[];
  readonly hatch: readonly Segment[];
}

/** Parts that the side of a square is cut in where its outline is dashed: every second one is drawn. */
const dashes = 5;

/**
 * The lines of squares: persistent ones are hatched crosswise, new ones one way, fading ones not at all and with a
 * dashed outline. Between two squares of one look there is no line.
 */
export function hotLines({ size, squares }: Pick<HotSquares, 'size' | 'squares'>): HotLines {
  const looks = new Map(squares.map(({ x, y, look }) => [`${x} ${y}`, look]));
  const outline: Segment[] = [];
  const hatch: Segment[] = [];
  for (const { x, y, look } of squares) {
    for (const [dx, dy, segment] of sidesOf(x, y, size))
      if (looks.get(`${x + dx * size} ${y + dy * size}`) !== look)
        outline.push(...(look === 'fading' ? dashed(segment) : [segment]));
    if (look !== 'fading') hatch.push(...diagonals(x, y, size));
    if (look === 'persistent') hatch.push(...fallingDiagonals(x, y, size));
  }
  return { outline, hatch };
}

/** A ring around squares that lie together, so that they are seen when the whole gemeente is; RD metres. */
export interface HotRing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Corner = Pick<HotSquares['squares'][number], 'x' | 'y'>;

/** A ring around every group of squares that touch and stand out now. */
export function hotRings({ size, squares }: Pick<HotSquares, 'size' | 'squares'>): HotRing[] {
  return ringsAround(
    size,
    squares.filter(({ look }) => look !== 'fading'),
  );
}

/** A ring around every group of squares that touch. */
export function ringsAround(size: number, squares: readonly Corner[]): HotRing[] {
  const left = new Map(squares.map((square) => [`${square.x} ${square.y}`, square]));
  const steps = [-size, 0, size];
  const take = (x: number, y: number): readonly Corner[] => {
    const found = left.get(`${x} ${y}`);
    left.delete(`${x} ${y}`);
    return found === undefined ? [] : [found];
  };
  return squares.flatMap(({ x, y }) => {
    const group = [...take(x, y)];
    // What is added on the way is looked at as well.
    for (const one of group)
      for (const dx of steps) for (const dy of steps) group.push(...take(one.x + dx, one.y + dy));
    return group.length === 0 ? [] : [ringAround(group, size)];
  });
}

function ringAround(group: readonly Corner[], size: number): HotRing {
  const [xs, ys] = [group.map(({ x }) => x), group.map(({ y }) => y)];
  const [minX, maxX] = [Math.min(...xs), Math.max(...xs) + size];
  const [minY, maxY] = [Math.min(...ys), Math.max(...ys) + size];
  return {
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
    radius: Math.hypot(maxX - minX, maxY - minY) / 2 + size / 2,
  };
}

/** The four sides, each with the way to the square behind it. */
function sidesOf(x: number, y: number, size: number): (readonly [dx: number, dy: number, side: Segment])[] {
  const [left, right, low, high] = [x, x + size, y, y + size];
  return [
    [
      0,
      -1,
      [
        [left, low],
        [right, low],
      ],
    ],
    [
      1,
      0,
      [
        [right, low],
        [right, high],
      ],
    ],
    [
      0,
      1,
      [
        [right, high],
        [left, high],
      ],
    ],
    [
      -1,
      0,
      [
        [left, high],
        [left, low],
      ],
    ],
  ];
}

function dashed([from, to]: Segment): Segment[] {
  const at = (part: number): Point => [
    from[0] + ((to[0] - from[0]) * part) / dashes,
    from[1] + ((to[1] - from[1]) * part) / dashes,
  ];
  return Array.from(
    { length: Math.ceil(dashes / 2) },
    (_, dash) => [at(2 * dash), at(2 * dash + 1)] as const,
  );
}
