import { fewestForTest } from '../../domain/thresholds.ts';
import { checkTarget, type PlaceInLimits } from '../../domain/stats/target-check.ts';
import { seasonWeights } from '../../domain/stats/season.ts';
import { month, yearOf, type Month } from '../../domain/time/month.ts';
import type { YearTarget } from './target.ts';
import { knownIn, part, perYear, spanOf, sum, type CountLine } from './count-line.ts';

/** How the year so far compares with the part of the target that belongs to it. */
export interface TargetNow {
  readonly from: Month;
  readonly to: Month;
  readonly count: number;
  /** The target pro rata, with the season; null where there is no such end. */
  readonly low: number | null;
  readonly high: number | null;
  /** `above` and `below` are outside the target; `within` is not. */
  readonly side: 'below' | 'within' | 'above';
  /** Whether the distance to the target is more than chance gives; null within it, and for fewer than five. */
  readonly place: PlaceInLimits | null;
}

/**
 * The level of the year so far against a target per year. The part of the year that has passed is told in shares of
 * the season. Null where a count of this year is not known.
 */
export function readTargetNow(line: CountLine, target: YearTarget): TargetNow | null {
  const last = line.months.at(-1);
  if (last === undefined || line.isHidden) return null;
  const start = line.months.indexOf(month(yearOf(last), 1));
  const now = start < 0 ? null : part(line, start);
  const span = now === null ? null : spanOf(now);
  if (now === null || span === null || now.counts.includes(null)) return null;
  const weights = seasonWeights(line.counts.slice(start % perYear(line)), perYear(line));
  const share = sum(weights.slice(0, now.counts.length)) / perYear(line);
  const count = sum(knownIn(now));
  const low = target.low === null ? null : target.low * share;
  const high = target.high === null ? null : target.high * share;
  const side = low !== null && count < low ? 'below' : high !== null && count > high ? 'above' : 'within';
  const edge = side === 'below' ? low : side === 'above' ? high : null;
  return { ...span, count, low, high, side, place: edge === null ? null : placeOf(count, edge) };
}

function placeOf(count: number, edge: number): PlaceInLimits | null {
  return count + edge < fewestForTest ? null : (checkTarget(count, edge)?.place ?? null);
}
