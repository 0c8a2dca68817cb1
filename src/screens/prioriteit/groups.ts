import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';

const sorts = ['registratie', 'beleving', 'uitvoering'] as const;

/** The indicators of one sort on the screen of a priority. */
export interface IndicatorGroup {
  readonly sort: Indicator['sort'];
  readonly indicators: readonly Indicator[];
}

/**
 * The indicators of a priority by what they measure, the one of the overview first; those of another priority that are
 * seen here too come last. Nothing is added up over them.
 */
export function groupsOf(municipality: Municipality, priority: Priority): IndicatorGroup[] {
  const here = municipality.indicators
    .filter((indicator) => indicator.priority === priority.id || indicator.alsoUnder.includes(priority.id))
    .toSorted((a, b) => rankOf(a, priority) - rankOf(b, priority));
  return sorts
    .map((sort) => ({ sort, indicators: here.filter((indicator) => indicator.sort === sort) }))
    .filter((group) => group.indicators.length > 0);
}

function rankOf(indicator: Indicator, priority: Priority): number {
  if (indicator.id === priority.headline) return 0;
  return indicator.priority === priority.id ? 1 : 2;
}

/** The priority that the View names, else the first. */
export function chosenPriority(municipality: Municipality, id: string): Priority | undefined {
  return municipality.priorities.find((priority) => priority.id === id) ?? municipality.priorities[0];
}
