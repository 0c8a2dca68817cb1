import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Month, Span } from '../time/month.ts';
import type { MeasuredArea } from './before-after.ts';
import { monthlySpread } from './monthly-spread.ts';
import type { YearOfCounts } from './monthly-spread.ts';
import { usedMonths } from './windows.ts';
import type { Windows } from './windows.ts';

/** One count per month of a span; null where there is no figure. */
export type MonthCounts = readonly (number | null)[];

/** What the windows of a design hold of one area. */
export interface AreaCounts extends MeasuredArea {
  /** Years before and then those after, null for a month that is left out. */
  readonly years: readonly YearOfCounts[];
}

/** Months inside the windows without a figure. */
export interface MissingMonths {
  readonly why: 'missing-months';
  readonly months: readonly Month[];
}

/** Counts of an area inside the windows; refused where a month that should count has no figure. */
export function countsIn(
  windows: Windows,
  data: Span,
  counts: MonthCounts,
): Result<AreaCounts, MissingMonths> {
  const at = (month: Month): number | null => counts[month - data.from] ?? null;
  const missing = [windows.before, windows.after].flatMap(usedMonths).filter((month) => at(month) === null);
  if (missing.length > 0) return fail({ why: 'missing-months', months: missing });
  const read = (years: Windows['before']): YearOfCounts[] =>
    years.map((year) => year.map((month) => (month === null ? null : at(month))));
  return ok(areaOf(read(windows.before), read(windows.after)));
}

/** Areas as one: counts added up month by month. They must come from the same windows. */
export function addAreas(areas: readonly AreaCounts[], windows: Windows): AreaCounts {
  const years = [...windows.before, ...windows.after].map((year, row) =>
    year.map((month, at) =>
      month === null ? null : areas.reduce((total, area) => total + (area.years[row]?.[at] ?? 0), 0),
    ),
  );
  return areaOf(years.slice(0, windows.before.length), years.slice(windows.before.length));
}

/** An area from its years before and after. */
export function areaOf(before: readonly YearOfCounts[], after: readonly YearOfCounts[]): AreaCounts {
  const years = [...before, ...after];
  return { total: { before: sum(before), after: sum(after) }, years, spread: monthlySpread(years) };
}

function sum(years: readonly YearOfCounts[]): number {
  return years.flat().reduce<number>((total, count) => total + (count ?? 0), 0);
}
