import type { Month, Span } from '../../domain/time/month.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { firstMonth, keyOf, monthsPer } from '../../analysis/trends/steps.ts';

/** Bars that a target needs to be seen, where it begins at the end of the figures. */
const roomFor = { month: 6, quarter: 2, year: 1 } as const;
/** A target that begins later than this many months after the last bar is not drawn. */
const mostAhead = 24;

/** The first and last of these keys that a span touches; null where it touches none. */
export function stretchOf(
  keys: readonly string[],
  span: Span,
  unit: TimeUnit,
): { readonly from: string; readonly to: string } | null {
  const touched = keys.filter((key) => {
    const month = firstMonth(key);
    return month !== null && month <= span.to && month + monthsPer(unit) - 1 >= span.from;
  });
  const [from, to] = [touched[0], touched.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Keys after the last one, as many as a target that is set in `since` needs to be seen; empty where it is seen. */
export function keysAhead(lastKey: string, since: Month, unit: TimeUnit): string[] {
  const step = monthsPer(unit);
  const first = (firstMonth(lastKey) ?? since) + step;
  const last = since - (since % step) + (roomFor[unit] - 1) * step;
  if (last < first || last - first > mostAhead) return [];
  return Array.from({ length: (last - first) / step + 1 }, (_, at) => keyOf(first + at * step, unit));
}
