import { sumFigures } from './sum-figures.ts';
import { monthsPer, type Terms } from './terms.ts';
import { seasonWeights } from '../../domain/stats/season.ts';
import { monthsIn, spanBefore, type Span } from '../../domain/time/month.ts';
import type { Figure } from '../../engine/answer.ts';
import type { Counted } from './count-change.ts';

/** Figures by month, quarter or year, the last of which ends with the month `to`. */
export interface Timeline {
  readonly figures: readonly Figure[];
  readonly unit: keyof typeof monthsPer;
  readonly to: number;
}

/** The months to compare a period with. */
export function baselineOf(terms: Terms, period: Span): Span {
  return terms.baseline ?? spanBefore(period);
}

/**
 * The count of the months of a span that are not left out, and how many months they are worth: where some are left
 * out, every month counts for its share of a year, so that a summer is not set against a winter. Null where a month
 * has no figure, or where quarters or years are known and the span is not made of them.
 */
export function countedIn(timeline: Timeline, span: Span, terms: Terms): Counted | null {
  const positions = positionsIn(timeline, span);
  if (positions === null) return null;
  const used = positions.filter((position) => !isLeftOut(timeline, position, terms));
  const sum = sumFigures(used.map((position) => timeline.figures[position] ?? { is: 'missing' }));
  if (sum.is !== 'number') return null;
  const months = monthsPer[timeline.unit];
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

/** The counts of a whole span, oldest first; null where one has no number, or the span is not made of whole units. */
export function numbersIn(timeline: Timeline, span: Span): number[] | null {
  const positions = positionsIn(timeline, span);
  const numbers = (positions ?? []).flatMap((position) => {
    const figure = timeline.figures[position];
    return figure?.is === 'number' ? [figure.value] : [];
  });
  return positions === null || numbers.length < positions.length ? null : numbers;
}

/** Figures that are known one after the other, up to the last of them. */
export interface Run {
  /** The part of the run that lies in the span that was asked for, or all of it where none of it does. */
  readonly span: Span;
  readonly isInside: boolean;
  /** How many months up to its end somebody vouched for without a break: conclusions stand on these. */
  readonly months: number;
}

/** The last run of known figures in a span, else the last one before it; null where nothing is known. */
export function lastRun({ figures, unit, to }: Timeline, asked: Span): Run | null {
  const length = monthsPer[unit];
  const startOf = (position: number): number => to - (figures.length - position) * length + 1;
  const isKnown = (position: number): boolean => (figures[position]?.is ?? 'missing') !== 'missing';
  const isOpen = (position: number): boolean => figures[position]?.is === 'unconfirmed';
  const end = figures.findLastIndex((_, at) => isKnown(at) && startOf(at + 1) - 1 <= asked.to);
  if (end < 0) return null;
  let start = end;
  while (isKnown(start - 1)) start -= 1;
  const run = { from: startOf(start), to: startOf(end + 1) - 1 };
  const isInside = startOf(end) >= asked.from;
  const span = isInside ? { from: Math.max(run.from, asked.from), to: run.to } : run;
  let vouched = end + 1;
  while (vouched > start && !isOpen(vouched - 1)) vouched -= 1;
  return { span, isInside, months: (end + 1 - vouched) * length };
}

/** Positions in the figures; null where they begin later, or the span is not made of whole units. */
function positionsIn(timeline: Timeline, span: Span): number[] | null {
  const months = monthsPer[timeline.unit];
  // Months are numbered from a January, so that a unit begins at a multiple of its length.
  if (span.from % months !== 0 || (span.to + 1) % months !== 0) return null;
  const end = timeline.figures.length - 1 - (timeline.to - span.to) / months;
  const length = monthsIn(span) / months;
  const start = end - length + 1;
  if (start < 0 || end >= timeline.figures.length) return null;
  return Array.from({ length }, (_, at) => start + at);
}

/** A quarter is left out with any of its months. */
function isLeftOut(timeline: Timeline, position: number, { leaveOut }: Terms): boolean {
  const months = monthsPer[timeline.unit];
  const last = timeline.to - (timeline.figures.length - 1 - position) * months;
  return leaveOut.some(({ from, to }) => from <= last && to >= last - months + 1);
}

function knownCounts(timeline: Timeline, terms: Terms): (number | null)[] {
  return timeline.figures.map((figure, position) =>
    figure.is === 'number' && !isLeftOut(timeline, position, terms) ? figure.value : null,
  );
}
