import type { AreaId } from '../area/area.ts';
import { monthOf } from '../time/local.ts';
import type { LocalMinute } from '../time/local.ts';
import type { Month, Span } from '../time/month.ts';
import { markHalfMonths } from './half-months.ts';
import { withKinds } from './rows.ts';
import type { Gap, KindId, Series } from './series.ts';
import { isList } from './stream.ts';
import { completeOf } from './vouched.ts';

/** What a person says of the lists of a file: they hold every incident of these kinds, but for some months. */
export interface Vouching {
  readonly kinds: readonly KindId[];
  /** Months that the file lacks, or of which the person does not know. */
  readonly missing: readonly Gap[];
}

/** The months of some spans, from the first to the last that is over; null of none. `now` in local minutes. */
export function monthsOver(spans: readonly Span[], now: LocalMinute): Span | null {
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.min(Math.max(...spans.map((span) => span.to)), monthOf(now) - 1);
  return to < from ? null : { from, to };
}

/** Whether a series can hold all that happened: a list of incidents that nobody published as it is. */
export function canBeComplete({ info }: Pick<Series, 'info'>): boolean {
  return isList(info) && !info.published;
}

/** The lists of a file as a person has not vouched for them: where there is no row, there is no figure. */
export function unconfirmed(series: readonly Series[]): readonly Series[] {
  return series.map((one) => (canBeComplete(one) ? { ...one, info: { ...one.info, complete: null } } : one));
}

/**
 * The lists of a file as a person vouches for them: they hold every incident of some kinds of their months inside
 * `scope`, but for the months that are missing; no row means zero there. Kinds that no list of the file has a row of
 * go to the list with most rows. Half months are left out. Where months of the file gave way to another (`isWhole` is
 * false), a list speaks of no more than its own.
 */
export function confirmed(
  series: readonly Series[],
  scope: AreaId,
  now: LocalMinute,
  isWhole: boolean,
  { kinds, missing }: Vouching,
): readonly Series[] {
  const lists = series.filter(canBeComplete);
  const [largest] = lists.toSorted((a, b) => b.columns.length - a.columns.length);
  const held = new Set(lists.flatMap(({ info }) => info.kinds));
  const extra = kinds.filter((kind) => !held.has(kind));
  const told = series.map((one) => {
    if (!canBeComplete(one)) return one;
    const full = one === largest ? withKinds(one, extra) : one;
    const span = monthsOver(
      (isWhole ? lists : [one]).map(({ info }) => info.span),
      now,
    );
    const isKnown = (kind: KindId, at: Month): boolean =>
      kinds.includes(kind) &&
      !missing.some((gap) => (gap.kind === null || gap.kind === kind) && at >= gap.from && at <= gap.to);
    const complete = span === null ? null : completeOf(scope, full.info.kinds, span, isKnown);
    return { ...full, info: { ...full.info, complete } };
  });
  return markHalfMonths(told, now).series;
}
