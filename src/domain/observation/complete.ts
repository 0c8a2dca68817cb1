import type { AreaId } from '../area/area.ts';
import { monthOf } from '../time/local.ts';
import type { LocalMinute } from '../time/local.ts';
import type { Span } from '../time/month.ts';
import { markHalfMonths } from './half-months.ts';
import type { Series } from './series.ts';
import { isList } from './stream.ts';

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
 * The lists of a file of which a person says that they hold every incident of their months inside `scope`: no row
 * means zero there. Half months are left out. Where months of the file gave way to another (`isWhole` is false), a
 * list speaks of no more than its own.
 */
export function confirmed(
  series: readonly Series[],
  scope: AreaId,
  now: LocalMinute,
  isWhole: boolean,
): readonly Series[] {
  const lists = series.filter(canBeComplete);
  const told = series.map((one) => {
    if (!canBeComplete(one)) return one;
    const span = monthsOver(
      (isWhole ? lists : [one]).map(({ info }) => info.span),
      now,
    );
    return { ...one, info: { ...one.info, complete: span === null ? null : { span, scope } } };
  });
  return markHalfMonths(told, now).series;
}
