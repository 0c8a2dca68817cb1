import { bandOf } from './bands.ts';
import { chanceFrom, deal } from './dealt.ts';
import type { NearPairs } from './pairs.ts';

/** What was counted in a band of distance and days, or in all up to and with it. */
export interface KnoxCell {
  /** Pairs that lie so near each other in place and time. */
  readonly observed: number;
  /** The mean of that when the dates are dealt out anew over the places: exact, not drawn. */
  readonly expected: number;
  /** In how many of the draws there were as many or more. */
  readonly atLeast: number;
}

/** Rows are bands of distance, columns bands of days. */
export interface Knox {
  /** All pairs of two incidents. */
  readonly pairs: number;
  readonly draws: number;
  readonly bands: readonly (readonly KnoxCell[])[];
  /** The same for everything nearer and sooner than the end of a band. */
  readonly within: readonly (readonly KnoxCell[])[];
}

/** Pairs that are looked at before other work may go first: some milliseconds. */
const pairsPerStep = 500_000;

/**
 * The test of Knox: whether incidents that lie near each other in place follow each other sooner than chance gives. The
 * dates are dealt out anew over the places `draws` times, so that a place that is always busy and a season that is
 * always busy say nothing by themselves. The same seed gives the same draws. It yields so that other work may go first.
 * Sources: Knox 1964; Johnson and others 2007.
 */
export function* knox(near: NearPairs, draws: number, seed: number): Generator<undefined, Knox> {
  const count = counterOf(near);
  const observed = count(near.day);
  const observedWithin = cumulated(observed, near);
  const [least, leastWithin] = [observed.map(() => 0), observed.map(() => 0)];
  const chance = chanceFrom(seed);
  const day = near.day.slice();
  const perStep = Math.max(1, Math.floor(pairsPerStep / (near.first.length + day.length)));
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % perStep === 0) yield undefined;
    deal(day, chance);
    const drawn = count(day);
    addWhereAtLeast(least, drawn, observed);
    addWhereAtLeast(leastWithin, cumulated(drawn, near), observedWithin);
  }
  const expected = expectedOf(observed, near);
  return {
    pairs: near.perDays.reduce((sum, pairs) => sum + pairs, 0),
    draws,
    bands: tableOf({ observed, expected, atLeast: least }, near),
    within: tableOf(
      { observed: observedWithin, expected: cumulated(expected, near), atLeast: leastWithin },
      near,
    ),
  };
}

/** The chance of as many or more, from draws: what was counted is one of them, so that it is never zero. */
export function chanceOf(atLeast: number, draws: number): number {
  return (atLeast + 1) / (draws + 1);
}

/** Counts a table, row by row, with the dates as they are given: the open band of distance is what is left of each column. */
function counterOf({ bands, first, second, band, perDays }: NearPairs): (day: Int32Array) => Float64Array {
  const columns = bands.days.length;
  const open = bands.metres.length - 1;
  const limit = bands.days.at(-1) ?? 0;
  const bandOfDays = Uint8Array.from({ length: limit }, (_, days) => bandOf(bands.days, days));
  const place = Int32Array.from(band, (own) => own * columns);
  return (day) => {
    const table = new Float64Array((open + 1) * columns);
    for (let pair = 0; pair < first.length; pair += 1) {
      const apart = Math.abs((day[first[pair] ?? 0] ?? 0) - (day[second[pair] ?? 0] ?? 0));
      const at = (place[pair] ?? 0) + (apart < limit ? (bandOfDays[apart] ?? 0) : columns - 1);
      table[at] = (table[at] ?? 0) + 1;
    }
    for (let column = 0; column < columns; column += 1) {
      let left = perDays[column] ?? 0;
      for (let row = 0; row < open; row += 1) left -= table[row * columns + column] ?? 0;
      table[open * columns + column] = left;
    }
    return table;
  };
}

/** Of every place in a table what it holds with all that is nearer and sooner. */
function cumulated(table: Float64Array, { bands }: NearPairs): Float64Array {
  const columns = bands.days.length;
  const sums = table.slice();
  for (let at = 0; at < sums.length; at += 1) {
    const [isFirstColumn, isFirstRow] = [at % columns === 0, at < columns];
    const left = isFirstColumn ? 0 : (sums[at - 1] ?? 0);
    const above = isFirstRow ? 0 : (sums[at - columns] ?? 0);
    const both = isFirstColumn || isFirstRow ? 0 : (sums[at - columns - 1] ?? 0);
    sums[at] = (sums[at] ?? 0) + left + above - both;
  }
  return sums;
}

function addWhereAtLeast(counts: Float64Array, drawn: Float64Array, observed: Float64Array): void {
  drawn.forEach((value, at) => {
    if (value >= (observed[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
  });
}

/** Row total times column total over all pairs: the mean over all orders of the dates. */
function expectedOf(observed: Float64Array, { bands, perDays }: NearPairs): Float64Array {
  const columns = bands.days.length;
  const pairs = perDays.reduce((sum, own) => sum + own, 0);
  return observed.map((_, at) => {
    const start = at - (at % columns);
    const row = observed.subarray(start, start + columns).reduce((sum, own) => sum + own, 0);
    return pairs === 0 ? 0 : (row * (perDays[at % columns] ?? 0)) / pairs;
  });
}

function tableOf(
  parts: { readonly observed: Float64Array; readonly expected: Float64Array; readonly atLeast: Float64Array },
  { bands }: NearPairs,
): KnoxCell[][] {
  const columns = bands.days.length;
  return bands.metres.map((_, row) =>
    bands.days.map((_, column) => {
      const at = row * columns + column;
      return {
        observed: parts.observed[at] ?? 0,
        expected: parts.expected[at] ?? 0,
        atLeast: parts.atLeast[at] ?? 0,
      };
    }),
  );
}
