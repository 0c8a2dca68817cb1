import type { KindId, SeriesInfo, When } from '../domain/observation/series.ts';
import { claimOf, isList } from '../domain/observation/stream.ts';
import { areVouched } from '../domain/observation/vouched.ts';
import type { Span } from '../domain/time/month.ts';

/**
 * What it means that there is no row. `complete`: zero, inside the months and the area that the list covers.
 * `list`: incidents of which it is not known whether all are there; no row at all is no figure, and neither is a span
 * that reaches past its months.
 * `table`: counts, of which every one must be there.
 */
export type Rule = 'complete' | 'list' | 'table';

export function ruleOf(info: SeriesInfo): Rule {
  if (info.complete !== null) return 'complete';
  return isList(info) ? 'list' : 'table';
}

const lengths: Readonly<Record<When, 1 | 3 | 12>> = {
  minute: 1,
  day: 1,
  week: 1,
  month: 1,
  quarter: 3,
  year: 12,
};

/** Months in one unit of time of a series; minutes and days are counted by the month, weeks kept by that of their Monday. */
export function unitOf(info: SeriesInfo): 1 | 3 | 12 {
  return lengths[info.when];
}

/** Whether a series can tell of a span of months: it consists of its units of time, and a month never does of weeks. */
export function tellsOf(info: SeriesInfo, span: Span): boolean {
  return info.when !== 'week' && fitsUnit(span, unitOf(info));
}

/** Whether a span of months consists of whole units: years of January to December, quarters of the calendar. */
export function fitsUnit(span: Span, unit: number): boolean {
  return span.from % unit === 0 && (span.to + 1) % unit === 0 && span.to >= span.from;
}

/**
 * What a list can say of a kind in some months. `vouched`: no row means zero. `open`: somebody has to vouch for one of
 * them first; what is there is at least so many. `outside`: it does not reach so far. A table is always `vouched`: its
 * figures speak for themselves.
 */
export type Standing = 'vouched' | 'open' | 'outside';

export function standingOf(info: SeriesInfo, kind: KindId, span: Span): Standing {
  if (ruleOf(info) === 'table' || areVouched(info, kind, span)) return 'vouched';
  const claim = claimOf(info);
  return span.from < claim.from || span.to > claim.to ? 'outside' : 'open';
}

/** Months for which a series can say something. */
export function coveredSpan(info: SeriesInfo): Span {
  return info.complete?.span ?? info.span;
}
