import type { Bands } from '../../domain/knox/bands.ts';
import type { Knox, KnoxCell } from '../../domain/knox/knox.ts';
import { nearInPlace, nearInTime } from '../../domain/thresholds.ts';

type Table = Knox['bands'];

/** Another round of draws added to those before it; what was counted and expected is the same in each. */
export function addRound(before: Knox | null, round: Knox): Knox {
  if (before === null) return round;
  const add = (one: Table, other: Table): Table =>
    one.map((row, at) => row.map((cell, column): KnoxCell => withMore(cell, other[at]?.[column])));
  return {
    pairs: round.pairs,
    draws: before.draws + round.draws,
    bands: add(before.bands, round.bands),
    within: add(before.within, round.within),
  };
}

function withMore(cell: KnoxCell, other: KnoxCell | undefined): KnoxCell {
  return { ...cell, atLeast: cell.atLeast + (other?.atLeast ?? 0) };
}

/** The band that ends where "near" does; the first one where places are known no finer than that. */
export function nearCell({ metres, days }: Bands): { readonly row: number; readonly column: number } {
  const last = (ends: readonly number[], most: number): number =>
    Math.max(0, ends.filter((end) => end > 0 && end <= most).length - 1);
  return { row: last(metres, nearInPlace), column: last(days, nearInTime) };
}
