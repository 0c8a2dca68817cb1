import { distanceFrom } from '../camera-effect/shape.ts';
import { bounds } from '../geo/polygon.ts';
import type { Bounds } from '../geo/polygon.ts';
import type { AreaId, Ring } from './area.ts';

type Outlines = Readonly<Record<AreaId, readonly Ring[]>>;

/** Metres: generalised outlines of neighbours can lie this far apart, or overlap. */
const defaultTolerance = 25;
/** Metres of border: areas that only touch at a corner do not adjoin. */
const leastShared = 75;
/** Metres between the points at which an outline is looked at. */
const step = 10;

/**
 * The areas that border on one, in the order of their ids: their outlines (RD metres) run within `tolerance` metres of
 * each other, or overlap, over at least 75 m. Whoever adjoins another is adjoined by it.
 */
export function adjoiningAreas(outlines: Outlines, id: AreaId, tolerance = defaultTolerance): AreaId[] {
  const own = outlines[id];
  if (own === undefined) return [];
  return Object.keys(outlines)
    .filter((other) => other !== id && isAdjoining(own, outlines[other] ?? [], tolerance))
    .sort();
}

function isAdjoining(a: readonly Ring[], b: readonly Ring[], tolerance: number): boolean {
  const [boxA, boxB] = [bounds(a), bounds(b)];
  if (boxA === null || boxB === null || !areNear(boxA, boxB, tolerance)) return false;
  return sharedWith(a, b, tolerance) >= leastShared || sharedWith(b, a, tolerance) >= leastShared;
}

function areNear(a: Bounds, b: Bounds, tolerance: number): boolean {
  return (
    a.minX <= b.maxX + tolerance &&
    b.minX <= a.maxX + tolerance &&
    a.minY <= b.maxY + tolerance &&
    b.minY <= a.maxY + tolerance
  );
}

/** Metres of an outline that lie in another area or within the tolerance of it. */
function sharedWith(outline: readonly Ring[], other: readonly Ring[], tolerance: number): number {
  const area = { is: 'polygon', rings: other } as const;
  return outline
    .flatMap(piecesOf)
    .filter(({ x, y }) => distanceFrom(area, x, y) <= tolerance)
    .reduce((metres, { length }) => metres + length, 0);
}

/** An outline as short pieces: the middle and the length of each. */
function piecesOf(ring: Ring): { readonly x: number; readonly y: number; readonly length: number }[] {
  return ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.ceil(whole / step);
    return Array.from({ length: count }, (_, piece) => {
      const along = (piece + 0.5) / count;
      return {
        x: from[0] + along * (to[0] - from[0]),
        y: from[1] + along * (to[1] - from[1]),
        length: whole / count,
      };
    });
  });
}
