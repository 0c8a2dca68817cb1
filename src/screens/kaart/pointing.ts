import type { Ring } from '../../domain/area/area.ts';

type Point = { readonly x: number; readonly y: number };

/** What a click on the map is: a look at a buurt, the choice of a point, or the next corner of what is drawn. */
export type Pointing =
  | { readonly is: 'look' }
  | { readonly is: 'pick' }
  /** In whole RD metres. */
  | { readonly is: 'draw'; readonly corners: Ring };

/** The corners that are being put down; null where nothing is drawn. */
export function draftOf(pointing: Pointing): Ring | null {
  return pointing.is === 'draw' ? pointing.corners : null;
}

export const looking: Pointing = { is: 'look' };

/** The corners with another; the same place twice is one corner. */
export function withCorner(corners: Ring, { x, y }: Point): Ring {
  const corner = [Math.round(x), Math.round(y)] as const;
  const last = corners.at(-1);
  return last !== undefined && last[0] === corner[0] && last[1] === corner[1]
    ? corners
    : [...corners, corner];
}

/** Without the last one. */
export function withoutCorner(corners: Ring): Ring {
  return corners.slice(0, -1);
}
