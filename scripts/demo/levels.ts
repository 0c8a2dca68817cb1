import type { LocalMinute } from '../../src/domain/time/local.ts';
import { minutesPerDay, startOfMonth } from '../../src/domain/time/local.ts';
import { formatMonth, listMonths, month, numberInYear, yearOf } from '../../src/domain/time/month.ts';
import type { Month, Span } from '../../src/domain/time/month.ts';
import type { DemoKind, Scenario } from './scenario.ts';

/** Yearly counts of the reference area, by year. */
export type Reference = ReadonlyMap<number, number>;

/** Expected number in each month of the period. */
export type Levels = ReadonlyMap<Month, number>;

/** Expected number in a year: the scaled reference, and after its last year that level with the trend of the kind. */
export function levelOfYear(kind: DemoKind, reference: Reference, scale: number, year: number): number {
  const known = [...reference.keys()];
  const from = Math.min(Math.max(year, Math.min(...known)), Math.max(...known));
  let level = (reference.get(from) ?? 0) * scale * kind.factor;
  for (let passed = from; passed < year; passed++) level *= 1 + kind.trend;
  return level;
}

/**
 * Expected numbers per month. Between the middles of two years the level slides, so that New Year makes no step that
 * nobody saw; season, days in the month and the single months of the scenario shape the year; the year keeps its total.
 */
export function monthlyLevels(
  scenario: Scenario,
  kind: DemoKind,
  reference: Reference,
  period: Span,
): Levels {
  const scale = scenario.reference.ownInhabitants / scenario.reference.inhabitants;
  const yearLevel = (year: number): number => levelOfYear(kind, reference, scale, year);
  const weightOf = (value: Month): number =>
    (scenario.seasons[kind.season]?.[numberInYear(value) - 1] ?? 1) *
    daysIn(value) *
    (kind.months[formatMonth(value)] ?? 1) *
    slide(value, yearLevel);
  return new Map(
    listMonths(period).map((value) => [value, yearLevel(yearOf(value)) * shareOfYear(value, weightOf)]),
  );
}

function shareOfYear(value: Month, weightOf: (value: Month) => number): number {
  const first = month(yearOf(value), 1);
  const year = listMonths({ from: first, to: first + 11 });
  return weightOf(value) / year.reduce((sum, each) => sum + weightOf(each), 0);
}

/** The level on a straight line between the middles of the years around the middle of the month. */
function slide(value: Month, yearLevel: (year: number) => number): number {
  const years = (value + 0.5) / 12 - 0.5;
  const year = Math.floor(years);
  return yearLevel(year) + (years - year) * (yearLevel(year + 1) - yearLevel(year));
}

/** Number of days in a month. */
export function daysIn(value: Month): number {
  return (startOfMonth(value + 1) - startOfMonth(value)) / minutesPerDay;
}

/** First minute of each day of a month. */
export function daysOf(value: Month): LocalMinute[] {
  const first = startOfMonth(value);
  return Array.from({ length: daysIn(value) }, (_, index) => first + index * minutesPerDay);
}
