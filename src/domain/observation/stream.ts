import type { Span } from '../time/month.ts';
import type { SeriesInfo } from './series.ts';

/** Whether a series is a list of incidents; else it is a table of counts. */
export function isList(info: SeriesInfo): boolean {
  return info.when === 'minute' || info.when === 'day' || info.list === true;
}

/** Whether two series that a person loaded are of one source and at one precision, so that their months can meet. */
export function isSameStream(a: SeriesInfo, b: SeriesInfo): boolean {
  const scopes = new Set([a, b].flatMap(({ complete }) => complete?.scope ?? []));
  return (
    a.loadedAt !== null &&
    b.loadedAt !== null &&
    a.source === b.source &&
    a.audience === b.audience &&
    a.published === b.published &&
    a.fictief === b.fictief &&
    a.where === b.where &&
    a.when === b.when &&
    a.list === b.list &&
    a.divisionYear === b.divisionYear &&
    scopes.size < 2
  );
}

/** The months of which a series says anything: those of its rows, and those in which it says zero. */
export function claimOf({ span, complete }: SeriesInfo): Span {
  if (complete === null) return span;
  return { from: Math.min(span.from, complete.span.from), to: Math.max(span.to, complete.span.to) };
}

/** The months that two spans share; null where they share none. */
export function sharedMonths(a: Span, b: Span): Span | null {
  const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return span.from <= span.to ? span : null;
}

/** Whether two series may speak of the same kinds and months, as far as can be seen without their rows. */
export function mayOverlap(a: SeriesInfo, b: SeriesInfo): boolean {
  return (
    isSameStream(a, b) &&
    a.kinds.some((kind) => b.kinds.includes(kind)) &&
    sharedMonths(claimOf(a), claimOf(b)) !== null
  );
}
