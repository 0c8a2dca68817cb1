import { month, yearOf, type Span } from '../../domain/time/month.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';

/** The months of the small map: the period itself, or in openbaar the last whole calendar year, which is published. */
export function whereSpan(view: ResolvedView, lastMonth: number): Span {
  if (view.audience === 'driehoek') return view.period;
  const year = lastMonth % 12 === 11 ? yearOf(lastMonth) : yearOf(lastMonth) - 1;
  return { from: month(year, 1), to: month(year, 12) };
}
