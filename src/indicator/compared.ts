import { sumFigures } from '../charts/sum.ts';
import { seasonWeights } from '../domain/stats/season.ts';
import { parseMonth, shiftSpan, monthsIn, type Span } from '../domain/time/month.ts';
import { isWholeQuarters, quarterOf } from '../domain/time/quarter.ts';
import type { Figure } from '../engine/answer.ts';
import type { Counted } from '../policy/assess.ts';
import type { Indicator } from '../policy/schema.ts';

/** Figures by month or by quarter, the last of which ends with the month `to`. */
export interface Timeline {
  readonly figures: readonly Figure[];
  readonly unit: 'month' | 'quarter';
  readonly to: number;
}

/** The months of a target that a team set: what to compare with, and what takes no part. */
export interface Terms {
  /** Null is the period before, of the same length. */
  readonly baseline: Span | null;
  readonly leaveOut: readonly Span[];
}

/** The terms of an indicator's target; only the team sets them. */
export function termsOf({ target }: Pick<Indicator, 'target'>): Terms {
  if (target?.from.ground !== 'team') return { baseline: null, leaveOut: [] };
  return {
    baseline: target.from.baseline === null ? null : readSpan(target.from.baseline),
    leaveOut: target.from.leaveOut.flatMap((span) => readSpan(span) ?? []),
  };
}

function readSpan({ from, to }: { readonly from: string; readonly to: string }): Span | null {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  return first === null || last === null || last < first ? null : { from: first, to: last };
}

/** The months to compare a period with. */
export function baselineOf(terms: Terms, period: Span): Span {
  return terms.baseline ?? shiftSpan(period, -monthsIn(period));
}

/**
 * The count of the months of a span that are not left out, and how many months they are worth: where some are left
 * out, every month counts for its share of a year, so that a summer is not set against a winter. Null where a month
 * has no figure, or where quarters are known and the span is not made of them.
 */
export function countedIn(timeline: Timeline, span: Span, terms: Terms): Counted | null {
  const positions = positionsIn(timeline, span);
  if (positions === null) return null;
  const used = positions.filter((position) => !isLeftOut(timeline, position, terms));
  const sum = sumFigures(used.map((position) => timeline.figures[position] ?? { is: 'missing' }));
  if (sum.is !== 'number') return null;
  const months = monthsPer(timeline);
  if (used.length === positions.length) return { count: sum.value, months: used.length * months };
  const weights = seasonWeights(knownCounts(timeline, terms), 12 / months);
  const worth = used.reduce((total, position) => total + (weights[position % weights.length] ?? 1), 0);
  return worth === 0 ? null : { count: sum.value, months: worth * months };
}

/** The figure of a whole span: the sum of its months, missing where one is. */
export function figureIn(timeline: Timeline, span: Span): Figure {
  const positions = positionsIn(timeline, span) ?? [];
  return sumFigures(positions.map((position) => timeline.figures[position] ?? { is: 'missing' }));
}

function monthsPer({ unit }: Timeline): number {
  return unit === 'month' ? 1 : 3;
}

/** Positions in the figures; null where they begin later, or the span is not made of quarters. */
function positionsIn(timeline: Timeline, span: Span): number[] | null {
  if (timeline.unit === 'quarter' && !isWholeQuarters(span)) return null;
  const of = timeline.unit === 'month' ? (month: number) => month : quarterOf;
  const end = timeline.figures.length - 1 - (of(timeline.to) - of(span.to));
  const length = monthsIn(span) / monthsPer(timeline);
  const start = end - length + 1;
  if (start < 0 || end >= timeline.figures.length) return null;
  return Array.from({ length }, (_, at) => start + at);
}

/** A quarter is left out with any of its months. */
function isLeftOut(timeline: Timeline, position: number, { leaveOut }: Terms): boolean {
  const months = monthsPer(timeline);
  const last = timeline.to - (timeline.figures.length - 1 - position) * months;
  return leaveOut.some(({ from, to }) => from <= last && to >= last - months + 1);
}

function knownCounts(timeline: Timeline, terms: Terms): (number | null)[] {
  return timeline.figures.map((figure, position) =>
    figure.is === 'number' && !isLeftOut(timeline, position, terms) ? figure.value : null,
  );
}
