import type { Taken } from './line-names.ts';

/** A name and where its middle stands on the map, in CSS pixels. */
export interface ZoneName {
  readonly key: string;
  readonly text: string;
  readonly look: 'camera' | 'ring' | 'place' | 'buurt';
  readonly x: number;
  readonly y: number;
}

/** Generous widths of a letter and of a line, in CSS pixels. */
const [letter, line] = [7.2, 18];

/** The names that fit: inside the frame, and over no name that comes before it in the list. */
export function placeNames(
  names: readonly ZoneName[],
  { width, height }: { readonly width: number; readonly height: number },
): ZoneName[] {
  const placed: ZoneName[] = [];
  for (const name of names) {
    const half = (name.text.length * letter) / 2;
    const x = Math.min(width - half - 4, Math.max(half + 4, name.x));
    const isNear = Math.abs(x - name.x) < half;
    const isInside = name.y > line && name.y < height - line;
    const moved = { ...name, x };
    if (isNear && isInside && !placed.some((other) => collide(other, moved))) placed.push(moved);
  }
  return placed;
}

/** The room that a name takes, for what comes after it. */
export function roomOfName({ text, x, y }: ZoneName): Taken {
  return { x, y: y - line / 4, halfWidth: (text.length * letter) / 2, halfHeight: line / 2 };
}

function collide(one: ZoneName, other: ZoneName): boolean {
  const wide = ((one.text.length + other.text.length) * letter) / 2;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < line;
}
