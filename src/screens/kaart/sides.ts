import { daysBefore, daysOfMonths, daysYearsBefore, monthsOfDays, type Days } from '../../domain/time/day.ts';
import { yearOf } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import { timeText } from '../../text/days.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { chosenIndicators } from './questions.ts';

/** What one map is about: an indicator on some days. */
export interface Side {
  readonly indicator: Indicator;
  /** The View with the time of this map in the place of what was chosen. */
  readonly view: ResolvedView;
  /** What tells it from the other: what is counted, or when. */
  readonly name: string;
}

/** The map that was chosen, and the one beside it: another indicator, or the same some years before. */
export function sidesOf(municipality: Municipality, view: ResolvedView): readonly Side[] {
  const indicators = chosenIndicators(municipality, view.map.indicators);
  const [first] = indicators;
  const days = earlierDays(view);
  if (first === undefined || indicators.length > 1 || days === null)
    return indicators.map((indicator) => ({ indicator, view, name: indicator.name }));
  return [view, atDays(view, days)].map((own) => ({
    indicator: first,
    view: own,
    name: timeText(shownDays(own)),
  }));
}

/** The days that a map is about. */
export function shownDays({ days, period }: Pick<ResolvedView, 'days' | 'period'>): Days {
  return days ?? daysOfMonths(period);
}

/** The fewest years back in which none of the days lie. */
export function fewestYears(days: Days): number {
  return yearOf(monthsOfDays(days).from) - yearOf(monthsOfDays(daysBefore(days)).from);
}

/** The same days of the years before that were chosen, so many that none lie in both; null where none were. */
function earlierDays(view: ResolvedView): Days | null {
  const { yearsBefore } = view.map;
  const days = shownDays(view);
  return yearsBefore === null ? null : daysYearsBefore(days, Math.max(yearsBefore, fewestYears(days)));
}

/** Months stay months: openbaar knows no days. */
function atDays(view: ResolvedView, days: Days): ResolvedView {
  return { ...view, period: monthsOfDays(days), days: view.days === null ? null : days };
}
