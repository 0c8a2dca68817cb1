import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { listMonths, numberInYear } from '../time/month.ts';
import type { Month, Span } from '../time/month.ts';
import type { CameraStart, WindowChoice } from './design.ts';

/** The months on both sides of a start. */
export interface Windows {
  /** Years of twelve months each, oldest first; null for a month that is left out. */
  readonly before: readonly (readonly (Month | null)[])[];
  readonly after: readonly (readonly (Month | null)[])[];
  /** Left out inside the windows: what a person named, and the same calendar month of the year that mirrors it. */
  readonly leftOut: readonly Month[];
  /** The month in which the camera came, where it did not come on the first day; in neither window. */
  readonly startMonth: Month | null;
  /** Whether every calendar month has the same weight on both sides. */
  readonly seasonsEqual: boolean;
}

export type WindowsRefusal =
  | { readonly why: 'no-start' }
  | { readonly why: 'start-after-data'; readonly dataTo: Month }
  | { readonly why: 'start-before-data'; readonly dataFrom: Month }
  /** Fewer whole years than asked on a side; `years` is what there is. */
  | { readonly why: 'too-short-before' | 'too-short-after'; readonly years: number }
  /** Not a whole number of years of at least one. */
  | { readonly why: 'no-window' }
  | { readonly why: 'all-left-out' };

/** Whole years in the data before and after a start; below zero where it lies outside them. */
export function yearsAround(
  start: CameraStart,
  data: Span,
): { readonly before: number; readonly after: number } {
  return {
    before: Math.floor((start.month - data.from) / 12),
    after: Math.floor((data.to - firstMonthAfter(start) + 1) / 12),
  };
}

/** The windows of a design in data of these months, or why there are none. */
export function windowsOf(
  start: CameraStart | null,
  choice: WindowChoice,
  data: Span,
): Result<Windows, WindowsRefusal> {
  if (start === null) return fail({ why: 'no-start' });
  if (start.month > data.to) return fail({ why: 'start-after-data', dataTo: data.to });
  if (start.month < data.from) return fail({ why: 'start-before-data', dataFrom: data.from });
  if (![choice.beforeYears, choice.afterYears].every((years) => Number.isInteger(years) && years > 0))
    return fail({ why: 'no-window' });
  const room = yearsAround(start, data);
  if (room.before < choice.beforeYears) return fail({ why: 'too-short-before', years: room.before });
  if (room.after < choice.afterYears) return fail({ why: 'too-short-after', years: room.after });
  return withoutLeftOut(
    yearsFrom(start.month - 12 * choice.beforeYears, choice.beforeYears),
    yearsFrom(firstMonthAfter(start), choice.afterYears),
    choice.leftOut,
    start.fromFirstDay ? null : start.month,
  );
}

/** The first month that counts as after. */
export function firstMonthAfter(start: CameraStart): Month {
  return start.fromFirstDay ? start.month : start.month + 1;
}

function yearsFrom(first: Month, years: number): Month[][] {
  return Array.from({ length: years }, (_, year) =>
    listMonths({ from: first + 12 * year, to: first + 12 * year + 11 }),
  );
}

function withoutLeftOut(
  before: readonly (readonly Month[])[],
  after: readonly (readonly Month[])[],
  named: readonly Month[],
  startMonth: Month | null,
): Result<Windows, WindowsRefusal> {
  const out = new Set(named);
  // The year next to the start mirrors the year next to it on the other side, and so on outwards.
  const pairs = before.toReversed().map((year, index) => [year, after[index] ?? []] as const);
  for (const [one, other] of pairs)
    for (const month of sharedLoss(one, other, new Set(named))) out.add(month);
  const keep = (years: readonly (readonly Month[])[]): (Month | null)[][] =>
    years.map((year) => year.map((month) => (out.has(month) ? null : month)));
  const [left, right] = [keep(before), keep(after)];
  if (usedMonths(left).length === 0 || usedMonths(right).length === 0) return fail({ why: 'all-left-out' });
  return ok({
    before: left,
    after: right,
    leftOut: [...before, ...after].flat().filter((month) => out.has(month)),
    startMonth,
    seasonsEqual: areSeasonsEqual(left, right),
  });
}

/** The months of two years that go because one of them goes in the other. */
function sharedLoss(one: readonly Month[], other: readonly Month[], named: ReadonlySet<Month>): Month[] {
  const lost = new Set([...one, ...other].filter((month) => named.has(month)).map(numberInYear));
  return one.length > 0 && other.length > 0
    ? [...one, ...other].filter((month) => lost.has(numberInYear(month)))
    : [];
}

/** The months that count, in order. */
export function usedMonths(years: readonly (readonly (Month | null)[])[]): Month[] {
  return years.flat().filter((month) => month !== null);
}

/** Months after per month before that count. */
export function lengthRatio({ before, after }: Pick<Windows, 'before' | 'after'>): number {
  return usedMonths(after).length / usedMonths(before).length;
}

function areSeasonsEqual(
  before: readonly (readonly (Month | null)[])[],
  after: readonly (readonly (Month | null)[])[],
): boolean {
  const [left, right] = [usedMonths(before), usedMonths(after)];
  const often = (months: readonly Month[], inYear: number): number =>
    months.filter((month) => numberInYear(month) === inYear).length;
  return Array.from({ length: 12 }, (_, index) => index + 1).every(
    (inYear) => often(left, inYear) * right.length === often(right, inYear) * left.length,
  );
}
