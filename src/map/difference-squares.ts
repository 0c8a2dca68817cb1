import { diagonals, fallingDiagonals } from './cell-marks.ts';

export type DifferenceSide = 'more' | 'less';

/** Squares where the one of two maps has more or less than chance gives: lower left corners in RD metres. */
export interface DifferenceSquares {
  /** Side in metres. */
  readonly size: 100 | 500;
  readonly squares: readonly { readonly x: number; readonly y: number; readonly side: DifferenceSide }[];
}

/** In the order of the legend. */
export const differenceSides: readonly DifferenceSide[] = ['more', 'less'];

/** What a difference map says in words: what it compares, what each side means, and where neither is. */
export interface DifferenceWords {
  readonly title: string;
  readonly more: string;
  readonly less: string;
  readonly neither: string;
  readonly note: string;
}

/** How a side looks: its colour, as in the map of an evaluation, and the colour of the lines on it. */
export const sideColours: Readonly<Record<DifferenceSide, { readonly fill: string; readonly ink: string }>> =
  {
    more: { fill: '#e6b884', ink: '#8a4b00' },
    less: { fill: '#8cc0bf', ink: '#0d5c63' },
  };

/** The lines in a square, in RD metres: rising for more and falling for less, so that a print in grey tells them apart. */
export function sideLines(
  { x, y, side }: DifferenceSquares['squares'][number],
  size: number,
): ReturnType<typeof diagonals> {
  return side === 'more' ? diagonals(x, y, size) : fallingDiagonals(x, y, size);
}
