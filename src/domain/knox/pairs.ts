import type { Bands } from './bands.ts';
import { bandOf } from './bands.ts';

/** Incidents as columns of equal length: RD metres, and whole days since 1970. */
export interface Events {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Int32Array;
}

/** Pairs that lie nearer than the open band of distance, and how many pairs there are in all, by day. */
export interface NearPairs {
  readonly bands: Bands;
  readonly day: Int32Array;
  /** Per pair its two incidents, and its band of distance. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly band: Uint8Array;
  /** Of all pairs, near or not, how many lie in each band of days: however dates are dealt out, these stay. */
  readonly perDays: readonly number[];
}

/** More pairs than this cost more memory than a phone has to spare: then no list is made. */
const mostPairs = 8_000_000;

/**
 * The pairs that lie near each other, found once with a grid as wide as the open band begins; null where they are too
 * many. Each incident is held against those in its own cell of the grid and the eight around it only.
 */
export function nearPairs(events: Events, bands: Bands): NearPairs | null {
  const reach = bands.metres.at(-1) ?? 0;
  const squares = bands.metres.map((metres) => metres * metres);
  let length = 0;
  const isCounted = meetings(events, reach, () => (length += 1) <= mostPairs);
  if (!isCounted) return null;
  const [first, second] = [new Int32Array(length), new Int32Array(length)];
  const band = new Uint8Array(length);
  let at = 0;
  meetings(events, reach, (one, other, square) => {
    first[at] = one;
    second[at] = other;
    band[at] = bandOf(squares, square);
    at += 1;
    return true;
  });
  return { bands, day: events.day, first, second, band, perDays: pairsPerDays(events.day, bands.days) };
}

/** Receives two incidents and the square of the metres between them; says whether to go on. */
type Meet = (one: number, other: number, square: number) => boolean;

/** Lets all incidents meet that lie nearer each other than `reach`, each two once; false where it was stopped. */
function meetings(events: Events, reach: number, meet: Meet): boolean {
  const inCell = cellsOf(events, reach);
  for (const [key, own] of inCell) {
    const others = halfAround(key).flatMap((near) => inCell.get(near) ?? []);
    for (let place = 0; place < own.length; place += 1)
      if (!meetAll(events, reach, own, place, others, meet)) return false;
  }
  return true;
}

/** Lets one of a cell meet those after it in the cell, and all of the cells beside it. */
function meetAll(
  { x, y }: Events,
  reach: number,
  own: readonly number[],
  place: number,
  others: readonly number[],
  meet: Meet,
): boolean {
  const one = own[place] ?? 0;
  const [east, north] = [x[one] ?? 0, y[one] ?? 0];
  const after = own.length - place - 1;
  for (let next = 0; next < after + others.length; next += 1) {
    const other = (next < after ? own[place + 1 + next] : others[next - after]) ?? 0;
    const dx = (x[other] ?? 0) - east;
    const dy = (y[other] ?? 0) - north;
    const square = dx * dx + dy * dy;
    if (square < reach * reach && !meet(one, other, square)) return false;
  }
  return true;
}

/** Columns of the grid that are told apart: more than a country has, at any reach. */
const wide = 1 << 20;

function cellsOf({ x, y }: Events, reach: number): ReadonlyMap<number, number[]> {
  const cells = new Map<number, number[]>();
  x.forEach((east, at) => {
    const key = Math.floor(east / reach) + Math.floor((y[at] ?? 0) / reach) * wide;
    const found = cells.get(key);
    if (found === undefined) cells.set(key, [at]);
    else found.push(at);
  });
  return cells;
}

/** Half of the eight cells around one, so that two cells meet once. */
function halfAround(key: number): number[] {
  return [key + 1, key + wide - 1, key + wide, key + wide + 1];
}

/** Of all pairs how many lie so many days apart, by band: from the sorted days, without making the pairs. */
function pairsPerDays(day: Int32Array, breaks: readonly number[]): number[] {
  const sorted = day.toSorted();
  const atLeast = breaks.map((least) => {
    if (least === 0) return Math.max(0, (day.length * (day.length - 1)) / 2);
    let [pairs, before] = [0, 0];
    for (const late of sorted) {
      // Those that lie at least so many days before this one.
      while (late - (sorted[before] ?? late) >= least) before += 1;
      pairs += before;
    }
    return pairs;
  });
  return atLeast.map((pairs, band) => pairs - (atLeast[band + 1] ?? 0));
}
