import { snap } from '../domain/geo/cell.ts';
import type { Cell } from '../domain/geo/cell.ts';
import { toRd } from '../domain/geo/rd.ts';
import { remembering } from './remember.ts';

/** A place of an incident as a small square, and whether its axes were exchanged in the file. */
interface ReadPoint {
  readonly cell: Cell;
  readonly swapped: boolean;
}

/** Reads a point from two texts or from one. */
export type PointReader = (x: string, y: string, point: string) => ReadPoint | null | 'unreadable';

/** Side in metres; no kind is kept finer than 25 m, of which this is a whole part, so that the same 25 m come out. */
const fineness = 5;

/** RD metres and WGS84 degrees in which the Netherlands lie: four ranges that never overlap, so that the axes tell themselves. */
const rd = { x: [0, 300_000], y: [300_000, 630_000] } as const;
const wgs84 = { x: [3, 7.5], y: [50.5, 53.8] } as const;

/**
 * Reads a point from two texts or from one (`POINT(226500 487500)`, with or without `SRID=...;` before it): RD metres
 * or WGS84 degrees, told by range, with exchanged axes put right. Null for no location (empty, or 0 and 0);
 * 'unreadable' for anything else, and for a place outside the country.
 */
export function createPointReader(): PointReader {
  const cells = new Map<string, Cell>();
  const same = (cell: Cell): Cell => {
    const key = `${cell.x} ${cell.y}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, cell);
    return known ?? cell;
  };
  const ofText = remembering((text) => readGeometry(text));
  return (x, y, point) => {
    const read = x === '' && y === '' ? (point === '' ? null : ofText(point)) : readPairs(x, y);
    if (read === null) return null;
    for (const pair of read) {
      if (pair[0] === 0 && pair[1] === 0) return null;
      const [swapped, placed] = [place(pair[1], pair[0]), place(pair[0], pair[1])];
      const found = placed ?? swapped;
      if (found !== null) return { cell: same(snap(...found, fineness)), swapped: placed === null };
    }
    return 'unreadable';
  };
}

type Pair = readonly [number, number];

/** What two texts can be, the plain reading first: `228.330` may be metres with a sign for its thousands. */
function readPairs(x: string, y: string): readonly Pair[] {
  return [decimal, grouped].flatMap((read): Pair[] => {
    const [first, second] = [read(x), read(y)];
    return first === null || second === null ? [] : [[first, second]];
  });
}

/** A number with a point or comma for its decimals; null for anything else. */
export function decimal(text: string): number | null {
  return /^-?\d{1,6}(?:[.,]\d{1,20})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Metres with a sign for their thousands: `228.330`, `228 330`, `228.330,50`, `228,330.50`; null for anything else. */
export function grouped(text: string): number | null {
  const match = /^(\d{1,3})([.,'’\s])(\d{3})(?:(?!\2)[.,](\d{1,20}))?$/u.exec(text);
  return match === null ? decimal(text) : Number(`${match[1] ?? ''}${match[3] ?? ''}.${match[4] ?? '0'}`);
}

function readGeometry(text: string): readonly Pair[] {
  const match = /^(?:SRID=\d+;)?\s*POINT\s*(?:Z\s*)?\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+)?\s*\)$/i.exec(text);
  const json = /^\{\s*"type"\s*:\s*"Point"[^[]*\[\s*([^,\]]+),\s*([^,\]]+)/.exec(text);
  const [, x = '', y = ''] = match ?? json ?? [];
  return readPairs(x.trim(), y.trim());
}

/** The point in RD metres when it lies in the country, with its axes in this order. */
function place(x: number, y: number): [number, number] | null {
  if (isWithin(x, rd.x) && isWithin(y, rd.y)) return [x, y];
  return isWithin(x, wgs84.x) && isWithin(y, wgs84.y) ? toRd(x, y) : null;
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value > low && value < high;
}
