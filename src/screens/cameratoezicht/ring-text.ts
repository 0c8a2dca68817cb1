import { farthestRing, mostRings } from '../../domain/camera-effect/design.ts';
import type { RingBand } from '../../domain/camera-effect/design.ts';

/** Rings from near to far that do not overlap, in metres; null for a text that is something else, or for too many or too wide ones. */
export function readRings(text: string): RingBand[] | null {
  if (text.trim() === '') return [];
  const rings = text.split(',').map((part): RingBand | null => {
    // A ring that is copied from the page has a word joiner behind its dash.
    const found = /^\s*(0|[1-9]\d{0,3})\s*[-–]\u2060?\s*([1-9]\d{0,3})\s*(?:m)?\s*$/.exec(part);
    const [inner, outer] = [Number(found?.[1]), Number(found?.[2])];
    return found !== null && inner < outer && outer <= farthestRing ? { inner, outer } : null;
  });
  const read = rings.flatMap((ring) => ring ?? []);
  const isInOrder = read.every(({ inner }, at) => inner >= (read[at - 1]?.outer ?? 0));
  return read.length === rings.length && read.length <= mostRings && isInOrder ? read : null;
}
