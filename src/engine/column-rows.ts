import { rangeOf } from '../domain/observation/read.ts';
import { missingCount } from '../domain/observation/series.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { monthOf, startOfMonth } from '../domain/time/local.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { States } from './source.ts';

/** Of each kind in the dictionary of a series its place among some kinds, -1 for the others. */
export function placesOfKinds({ info }: Series, kinds: readonly KindId[]): Int32Array {
  const places = new Map(kinds.map((kind, at) => [kind, at]));
  return Int32Array.from(info.kinds, (kind) => places.get(kind) ?? -1);
}

/** The months from the first to the last row that lie in a span; null where there are none. */
export function monthsWithRows({ columns }: Series, { from, to }: Span): Span | null {
  if (columns.length === 0) return null;
  const first = Math.max(from, monthOf(columns.from[0] ?? 0));
  const last = Math.min(to, monthOf(columns.from[columns.length - 1] ?? 0));
  return first <= last ? { from: first, to: last } : null;
}

/** Receives the rows of one month, `start` included, `end` not. `kinds` gives the place of each kind, -1 where its rows do not count. */
export type VisitMonth = (start: number, end: number, kinds: Int32Array, month: Month) => void;

/**
 * Hands over the rows that begin in a span, month by month: no row needs a calendar. Of a month that a person calls
 * missing the list may hold a part: that is no figure of the month, so none of it counts.
 */
export function eachMonth(series: Series, span: Span, kinds: Int32Array, visit: VisitMonth): void {
  const months = monthsWithRows(series, span);
  if (months === null) return;
  for (let month = months.from; month <= months.to; month += 1) {
    const { start, end } = rangeOf(series.columns, startOfMonth(month), startOfMonth(month + 1));
    if (start < end) visit(start, end, withoutGaps(series, month, kinds), month);
  }
}

function withoutGaps({ info }: Series, month: Month, kinds: Int32Array): Int32Array {
  const gaps = (info.complete?.gaps ?? []).filter(({ from, to }) => from <= month && month <= to);
  if (gaps.length === 0) return kinds;
  const isGap = (kind: KindId | undefined): boolean =>
    gaps.some((gap) => gap.kind === null || gap.kind === kind);
  return kinds.map((place, at) => (isGap(info.kinds[at]) ? -1 : place));
}

/** What is known of a row, in the bits of a count. */
export function stateOfRow(count: number, isProvisional: boolean): number {
  if (count === missingCount) return States.hasRow | States.hasMissing;
  return isProvisional ? States.hasRow | States.isProvisional : States.hasRow;
}
