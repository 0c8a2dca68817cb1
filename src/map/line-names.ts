import { lineParts } from '../domain/geo/background.ts';
import type { BackgroundLine } from '../domain/geo/background.ts';

type Point = readonly [x: number, y: number];

/** A name beside a line of a drawing: its middle, and how far it is turned in degrees, so that it is never upside down. */
export interface LineName {
  readonly text: string;
  readonly sort: BackgroundLine['sort'];
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** What takes room already: a middle with half its width and height. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Width of a letter by its height. */
export const letterWidth = 0.55;
/** A stretch bent more than this (chord by length) would carry its name across the land beside it. */
const straightEnough = 0.9;

/**
 * One place for the name of every line of a drawing, most important first: on its straightest stretch that is long
 * enough, within `width` x `height`, over nothing that is taken. `letter` is the height of a letter; all in the units of
 * the drawing. The number of a main road stands upright, as on a sign.
 */
export function lineNames(
  lines: readonly { readonly line: BackgroundLine; readonly points: readonly Point[] }[],
  { width, height, letter }: { readonly width: number; readonly height: number; readonly letter: number },
  taken: readonly Taken[],
): LineName[] {
  const placed: LineName[] = [];
  const room: Taken[] = [...taken];
  const named = new Set<string>();
  for (const { line, points } of lines.toSorted((a, b) => rankOf(a.line) - rankOf(b.line))) {
    if (line.name === null || named.has(line.name)) continue;
    const long = line.name.length * letterWidth * letter;
    const isSign = line.sort === 'snelweg' || line.sort === 'hoofdweg';
    const stretches = isSign ? spots(points) : straightStretches(points, long);
    const found = stretches
      .map((stretch) => ({ stretch, box: boxOf(stretch, long, letter) }))
      .find(({ box }) => isInside(box, width, height) && !room.some((other) => meet(box, other)));
    if (found === undefined) continue;
    const { x, y, angle } = found.stretch;
    placed.push({ text: line.name, sort: line.sort, x, y, angle });
    room.push(found.box);
    named.add(line.name);
  }
  return placed;
}

interface Stretch extends Point2 {
  readonly angle: number;
}
interface Point2 {
  readonly x: number;
  readonly y: number;
}

const ranks = ['hoofdweg', 'snelweg', 'rivier', 'kanaal', 'spoor', 'waterloop', 'weg', 'pad'];

function rankOf({ sort }: BackgroundLine): number {
  return ranks.indexOf(sort);
}

/** Every corner, from the middle of the line outward: a sign may stand anywhere on it. */
function spots(points: readonly Point[]): Stretch[] {
  const middle = (points.length - 1) / 2;
  return points
    .map(([x, y], at) => ({ x, y, angle: 0, away: Math.abs(at - middle) }))
    .toSorted((a, b) => a.away - b.away);
}

/** Stretches that hold a name of some length, the straightest first. */
function straightStretches(points: readonly Point[], long: number): Stretch[] {
  return points
    .flatMap((from, start) => {
      const end = endOf(points, start, long);
      if (end === null) return [];
      const [dx, dy] = [end.at[0] - from[0], end.at[1] - from[1]];
      const straight = Math.hypot(dx, dy) / end.length;
      return straight < straightEnough
        ? []
        : [{ straight, x: from[0] + dx / 2, y: from[1] + dy / 2, angle: uprightAngle(dx, dy) }];
    })
    .toSorted((a, b) => b.straight - a.straight);
}

/** The first corner at least `long` along the line, and how far that is; null where the line ends before it. */
function endOf(
  points: readonly Point[],
  start: number,
  long: number,
): { readonly at: Point; readonly length: number } | null {
  let length = 0;
  let previous = points[start];
  for (const at of points.slice(start + 1)) {
    if (previous === undefined) return null;
    length += Math.hypot(at[0] - previous[0], at[1] - previous[1]);
    if (length >= long) return { at, length };
    previous = at;
  }
  return null;
}

/** Degrees between -90 and 90. */
function uprightAngle(dx: number, dy: number): number {
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
}

/** The upright box around a turned name. */
function boxOf({ x, y, angle }: Stretch, long: number, letter: number): Taken {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  return {
    x,
    y,
    halfWidth: (long * cos + letter * sin) / 2,
    halfHeight: (long * sin + letter * cos) / 2,
  };
}

/** Whether a box lies in a drawing. */
export function isInside({ x, y, halfWidth, halfHeight }: Taken, width: number, height: number): boolean {
  return x >= halfWidth && x <= width - halfWidth && y >= halfHeight && y <= height - halfHeight;
}

/** Whether two boxes share room. */
export function meet(one: Taken, other: Taken): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight
  );
}

/** Whether a line is water, for its colour. */
export function isWater({ sort }: Pick<BackgroundLine, 'sort'>): boolean {
  return lineParts[sort] === 'water';
}
