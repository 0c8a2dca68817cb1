import { toRd, toWgs84 } from '../../domain/geo/rd.ts';

/** A place in RD metres, and in which system it was typed. */
export interface TypedPoint {
  readonly x: number;
  readonly y: number;
  readonly as: 'rd' | 'wgs84';
}

/** Where the Netherlands lie in RD metres and in degrees: ranges that never overlap, so that the order tells itself. */
const rd = { x: [0, 300_000], y: [300_000, 630_000] } as const;
const degrees = { x: [3, 7.5], y: [50.5, 53.8] } as const;

/**
 * Reads two numbers as a place in the Netherlands: RD metres (`228330 486760`, `228.330; 486.760`) or WGS84 degrees
 * (`52.3645, 6.4652`), told apart by range, in either order. Null for anything else. RD comes out in decimetres.
 */
export function readPoint(text: string): TypedPoint | null {
  const parts = partsOf(text.trim());
  if (parts === null) return null;
  for (const read of [decimal, thousands]) {
    const [first, second] = [read(parts[0]), read(parts[1])];
    if (first === null || second === null) continue;
    const found = pointFrom(first, second);
    if (found !== null) return found;
  }
  return null;
}

/** Two numbers apart by `;`, by blanks or by a comma. */
function partsOf(text: string): readonly [string, string] | null {
  for (const between of [/\s*;\s*/, /\s*,?\s+/, /,/]) {
    const [first, second, ...more] = text.split(between);
    if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
  }
  return null;
}

function decimal(text: string): number | null {
  return /^\d{1,6}([.,]\d{1,12})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** `228.330` as Dutch people write a large number. */
function thousands(text: string): number | null {
  return /^\d{1,3}\.\d{3}(,\d{1,3})?$/.test(text) ? Number(text.replace('.', '').replace(',', '.')) : null;
}

/** Two numbers as a place in the Netherlands, as `readPoint` does. */
export function pointFrom(first: number, second: number): TypedPoint | null {
  return placed(first, second) ?? placed(second, first);
}

function placed(x: number, y: number): TypedPoint | null {
  if (isWithin(x, rd.x) && isWithin(y, rd.y)) return { x: tenth(x), y: tenth(y), as: 'rd' };
  if (!isWithin(x, degrees.x) || !isWithin(y, degrees.y)) return null;
  const [east, north] = toRd(x, y);
  return { x: tenth(east), y: tenth(north), as: 'wgs84' };
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value > low && value < high;
}

function tenth(metres: number): number {
  return Math.round(metres * 10) / 10;
}

/** RD metres as they are typed: `228330 486760`. */
export function writePoint(x: number, y: number): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** The same place in degrees, latitude first as maps on the web have it: `52.36453, 6.46521`, to a metre. */
export function inDegrees(x: number, y: number): string {
  const [longitude, latitude] = toWgs84(x, y);
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
