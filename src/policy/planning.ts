import { parseMonth, type Month } from '../domain/time/month.ts';
import { parseQuarter, quarterOf, type Quarter } from '../domain/time/quarter.ts';
import type { ActionPoint } from './schema.ts';

/** The quarter in which a date (`2026-11-23`) or a month (`2026-11`) lies. */
export function quarterOfDate(date: string): Quarter {
  return quarterOf(monthOfDate(date));
}

/** The month of a date (`2026-11-23`) or a month (`2026-11`); not a number for anything else. */
export function monthOfDate(date: string): Month {
  return parseMonth(date.slice(0, 7)) ?? Number.NaN;
}

/** The quarters of a plan, from the first to the last; its ends are months such as `2024-01`. */
export function quartersOfPlan({ from, to }: { readonly from: string; readonly to: string }): Quarter[] {
  const first = quarterOfDate(from);
  return Array.from({ length: quarterOfDate(to) - first + 1 }, (_, at) => first + at);
}

/** The quarters that the plan names for an action point, in order of time. */
export function namedQuarters({ planning }: ActionPoint): Quarter[] {
  return numbersOf(planning.quarters);
}

/** All quarters within the planning of an action point, named or not. */
export function plannedQuarters({ planning }: ActionPoint): Quarter[] {
  return numbersOf(planning.activeQuarters);
}

/** Whether an action point goes on as long as the plan does: its last quarter is then no deadline. */
export function runsOn(point: ActionPoint, planEnd: Quarter): boolean {
  const last = plannedQuarters(point).at(-1);
  return last !== undefined && last >= planEnd && /doorlopend/i.test(point.planning.sort);
}

/**
 * The quarters at whose end something of an action point must be there: those that the plan names, the last of its
 * planning unless it simply runs on, and the last of each year where it comes back with a frequency.
 */
export function dueQuarters(point: ActionPoint, planEnd: Quarter): Quarter[] {
  const planned = plannedQuarters(point);
  const last = planned.at(-1);
  const ends = last === undefined || runsOn(point, planEnd) ? [] : [last];
  const returns = point.planning.sort === 'frequentie' ? planned.filter(isLastOfYear) : [];
  return [...new Set([...namedQuarters(point), ...ends, ...returns])].toSorted((a, b) => a - b);
}

function isLastOfYear(quarter: Quarter): boolean {
  return quarter % 4 === 3;
}

function numbersOf(quarters: readonly string[]): Quarter[] {
  return quarters.flatMap((text) => parseQuarter(text) ?? []).toSorted((a, b) => a - b);
}
