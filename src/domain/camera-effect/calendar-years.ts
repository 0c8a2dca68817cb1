import { falseAlarms } from '../thresholds.ts';
import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { listMonths, month, yearOf } from '../time/month.ts';
import type { Month, Span } from '../time/month.ts';
import { chanceAlone } from './before-after.ts';
import type { BeforeAfter, Spread } from './before-after.ts';
import type { CameraStart, WindowChoice } from './design.ts';
import { effectAgainst } from './effect-against.ts';
import type { EffectAgainst } from './effect-against.ts';
import type { RelativeEffectRefusal } from './relative-effect.ts';
import { widened } from './monthly-memory.ts';
import { areaOf } from './window-counts.ts';
import type { AreaCounts, MonthCounts } from './window-counts.ts';
import { firstMonthAfter } from './windows.ts';

/** Counts of a wider series of the same kinds by calendar year; a year without a figure is not in it. */
export type CountPerYear = ReadonlyMap<number, number>;

/** Calendar years, oldest first. */
interface YearSides {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The change of the camera's place against a wider series, both over the same whole calendar years. */
export interface CalendarEffect {
  readonly years: YearSides;
  /** Years that the wider series has and the place has not: a month is left out or has no figure. */
  readonly dropped: readonly number[];
  readonly place: BeforeAfter;
  readonly control: BeforeAfter;
  /**
   * `months`: the interval has the spread of the months of the place, and chance alone for the wider series. `years`:
   * place and series moved apart from year to year, more than that explains; the interval has that spread.
   */
  readonly spreadFrom: 'months' | 'years';
  readonly effect: EffectAgainst;
}

export type CalendarRefusal =
  | RelativeEffectRefusal
  | { readonly why: 'none-given' | 'no-whole-year-before' | 'no-whole-year-after' };

export interface CalendarInput {
  readonly data: Span;
  /** Of the camera's place, one per month of `data`. */
  readonly place: MonthCounts;
  readonly wider: CountPerYear | null;
  readonly start: CameraStart;
  readonly windows: WindowChoice;
  /** By how much the spread of the place is larger because its months hang together; 1 when left out. */
  readonly memory?: number;
}

/**
 * A second control where the wider series is known by calendar year only: the whole calendar years next to the start,
 * on each side at most as many as the windows have years, with the place counted in the same years. Sides of unequal
 * length compare fairly, as both areas share them. Refused without a whole year on a side, and as `relativeEffect` is.
 */
export function againstCalendarYears(input: CalendarInput): Result<CalendarEffect, CalendarRefusal> {
  const { wider, start, windows } = input;
  if (wider === null || wider.size === 0) return fail({ why: 'none-given' });
  const asked = {
    before: yearsFrom(yearOf(start.month) - windows.beforeYears, windows.beforeYears),
    after: yearsFrom(Math.ceil(firstMonthAfter(start) / 12), windows.afterYears),
  };
  const has = (year: number): boolean => wider.has(year);
  const isWhole = (year: number): boolean => monthsOf(input, year).every((count) => count !== null);
  const keep = (years: readonly number[]): number[] => years.filter((year) => has(year) && isWhole(year));
  const years = { before: keep(asked.before), after: keep(asked.after) };
  if (years.before.length === 0) return fail({ why: 'no-whole-year-before' });
  if (years.after.length === 0) return fail({ why: 'no-whole-year-after' });
  const dropped = [...asked.before, ...asked.after].filter((year) => has(year) && !isWhole(year));
  return compare(input, wider, years, dropped);
}

function compare(
  input: CalendarInput,
  wider: CountPerYear,
  years: YearSides,
  dropped: readonly number[],
): Result<CalendarEffect, CalendarRefusal> {
  const read = (side: readonly number[]): (number | null)[][] => side.map((year) => monthsOf(input, year));
  const place = widened(areaOf(read(years.before), read(years.after)), input.memory ?? 1);
  const { spread, spreadFrom } = spreadOf(place, wider, years);
  const control = { before: sumOf(wider, years.before), after: sumOf(wider, years.after) };
  const effect = effectAgainst({ total: place.total, spread }, { total: control, spread: chanceAlone });
  if (!effect.ok) return effect;
  return ok({ years, dropped, place: place.total, control, spreadFrom, effect: effect.value });
}

/** The counts of a place in a calendar year; null for a month that is left out or has no figure. */
function monthsOf({ data, place, windows }: CalendarInput, year: number): (number | null)[] {
  const isOut = (at: Month): boolean => at < data.from || at > data.to || windows.leftOut.includes(at);
  return listMonths({ from: month(year, 1), to: month(year, 12) }).map((at) =>
    isOut(at) ? null : (place[at - data.from] ?? null),
  );
}

function yearsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

function sumOf(counts: CountPerYear, years: readonly number[]): number {
  return years.reduce((total, year) => total + (counts.get(year) ?? 0), 0);
}

/**
 * What the wider series shares with the place, such as a year with less life outside, falls away between them. What it
 * does not share shows where years on the same side of the start disagree: tested against the spread of the months.
 */
function spreadOf(
  place: AreaCounts,
  wider: CountPerYear,
  years: YearSides,
): { readonly spread: Spread; readonly spreadFrom: CalendarEffect['spreadFrom'] } {
  const totals = place.years.map((year) => year.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  const cells = [...years.before, ...years.after].map((year, at) => ({
    place: totals[at] ?? 0,
    wider: wider.get(year) ?? 0,
  }));
  const sides = [cells.slice(0, years.before.length), cells.slice(years.before.length)];
  const df = cells.length - sides.length;
  const chiSquare = sides.reduce((total, side) => total + apartness(side), 0);
  const months = place.spread;
  const isApart = df > 0 && chiSquare / months.dispersion > chiSquareQuantile(1 - falseAlarms, df);
  if (!isApart) return { spread: months, spreadFrom: 'months' };
  return { spread: { dispersion: Math.max(months.dispersion, chiSquare / df), df }, spreadFrom: 'years' };
}

/** Pearson's chi-square of the hypothesis that the place has the same share of every year. */
function apartness(side: readonly { readonly place: number; readonly wider: number }[]): number {
  const all = side.reduce((total, { place, wider }) => total + place + wider, 0);
  const share = side.reduce((total, { place }) => total + place, 0) / all;
  if (!(share > 0 && share < 1)) return 0;
  return side.reduce((total, { place, wider }) => {
    const expected = share * (place + wider);
    return expected > 0 ? total + (place - expected) ** 2 / (expected * (1 - share)) : total;
  }, 0);
}
