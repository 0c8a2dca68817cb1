import type { AreaId, Ring } from './area.ts';

/** A free place: a point in RD metres with a radius in metres around it. */
export interface Around {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A free place that a person drew: its corners in whole RD metres, not closed. */
export interface Outline {
  readonly corners: Ring;
}

export type FreeWithin = Around | Outline;

/** What is counted within: the gemeente or a part of it by its id, or a free place. */
export type Within = AreaId | FreeWithin;

/** Metres from the middle of a cell of 100 m to its corner, rounded up: a smaller circle can hold no middle of a cell. */
export const leastRadius = 71;
/** Metres: what is larger is no place but a part of the gemeente. */
export const mostRadius = 2_000;
/** Square metres: a drawn place may be as large as the largest circle. */
export const mostOutline = Math.round(Math.PI * mostRadius ** 2);

/** Whether a place is one that a person laid somewhere, and no part of the gemeente. */
export function isFree(within: Within): within is FreeWithin {
  return typeof within !== 'string';
}

export function isAround(within: Within): within is Around {
  return isFree(within) && 'radius' in within;
}

/** Whether two choices are the same place. */
export function isSameWithin(one: Within, other: Within): boolean {
  if (!isFree(one) || !isFree(other)) return one === other;
  return freeKey(one) === freeKey(other);
}

/** A free place in one word, the same for the same place. */
export function freeKey(place: FreeWithin): string {
  if (isAround(place)) return `${place.x}/${place.y}/${place.radius}`;
  return place.corners.map((corner) => corner.join('/')).join(',');
}
