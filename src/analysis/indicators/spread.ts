import { seasonalDispersion } from '../../domain/stats/dispersion.ts';
import { monthsIn, type Span } from '../../domain/time/month.ts';
import { numbersIn, type Timeline } from './compared.ts';
import { monthsPer } from './terms.ts';

/** Years that the spread of counts is seen in. */
const years = 3;

/**
 * How many times as much counts vary as chance alone gives (variance over mean; 1 where that is less, or where fewer
 * than two years are whole). By three months, as both audiences know them, so that they hear the same of the same
 * count; by month where fewer than three are looked at. `counts` holds one row for each whole year, with a count for
 * every `step` months; `length` is the months that are looked at.
 */
export function spreadOf(counts: readonly (readonly number[])[], step: number, length: number): number {
  const block = length < monthsPer.quarter ? 1 : Math.max(1, monthsPer.quarter / step);
  return Math.max(1, seasonalDispersion(counts.map((year) => inBlocks(year, block))));
}

/** The spread of the three years up to and including a span: what the interval of its change rests on. */
export function spreadIn(timeline: Timeline, span: Span): number {
  const whole = Array.from({ length: years }, (_, at) => {
    const to = span.to - 12 * (years - 1 - at);
    return numbersIn(timeline, { from: to - 11, to });
  });
  return spreadOf(
    whole.filter((year) => year !== null),
    monthsPer[timeline.unit],
    monthsIn(span),
  );
}

/** Sums of so many counts each, one after the other. */
function inBlocks(counts: readonly number[], block: number): number[] {
  return Array.from({ length: Math.floor(counts.length / block) }, (_, at) =>
    counts.slice(at * block, (at + 1) * block).reduce((sum, count) => sum + count, 0),
  );
}
