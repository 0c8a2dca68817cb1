/** Where a count lies against what was expected, as shares (0 to 1) of a strip that begins at zero. */
export interface RangeMarkPlaces {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** The end of the band from which a line runs to the count; null where it lies within. */
  readonly outside: number | null;
}

/** Room beyond the highest mark, so that a dot at the end stays whole. */
const room = 1.12;

/** Places of a count and of the range that was expected (in counts, `low` at most `high`) on their own strip. */
export function rangeMarkPlaces(count: number, low: number, high: number): RangeMarkPlaces {
  const end = Math.max(1, count, high) * room;
  const outside = count > high ? high : count < low ? low : null;
  return {
    low: low / end,
    high: high / end,
    count: count / end,
    outside: outside === null ? null : outside / end,
  };
}
