import type { SeriesInfo } from '../../domain/observation/series.ts';
import { month, monthsIn, yearOf, type Month, type Span } from '../../domain/time/month.ts';

/** A part of the window that can be moved: one of its ends, or the whole. */
export type Part = 'from' | 'to' | 'whole';

/** How a window may move: in steps of months, and whether its ends move on their own. */
export interface Rules {
  /** Everything there is. */
  readonly all: Span;
  /** 1 for months; the length of the window where only quarters or years are published. */
  readonly step: number;
}

/** Years without data for the kinds that a person looks at are of no use on the time line; this many months at least. */
const fewestMonths = 12;

/**
 * The months that the time line covers: from the first month of any series of these kinds about the gemeente or finer
 * and in months or finer, in whole calendar years, to the last complete month.
 */
export function dataSpan(series: readonly SeriesInfo[], kinds: readonly string[], last: Month): Span {
  const fitting = series.filter(
    (info) =>
      info.kinds.some((kind) => kinds.includes(kind)) &&
      info.when !== 'year' &&
      info.where !== 'land' &&
      info.where !== 'regio',
  );
  const first = Math.min(last - fewestMonths + 1, ...fitting.map(({ span }) => span.from));
  return { from: month(yearOf(first), 1), to: last };
}

/** The window after a part of it went `months` further; it stays within everything, and at least one step long. */
export function moveWindow(window: Span, part: Part, months: number, { all, step }: Rules): Span {
  const by = Math.round(months / step) * step;
  switch (part) {
    case 'from':
      return { from: clamp(window.from + by, all.from, window.to - step + 1), to: window.to };
    case 'to':
      return { from: window.from, to: clamp(window.to + by, window.from + step - 1, all.to) };
    case 'whole':
      return shiftWithin(window, by, all, step);
  }
}

/** The whole window moved; at an end it keeps its length and its steps. */
function shiftWithin(window: Span, by: number, all: Span, step: number): Span {
  const least = Math.ceil((all.from - window.from) / step) * step;
  const most = Math.floor((all.to - window.to) / step) * step;
  const moved = clamp(by, Math.min(least, 0), Math.max(most, 0));
  return { from: window.from + moved, to: window.to + moved };
}

/** The window with its middle at a month, as near as the rules allow. */
export function centreWindow(window: Span, at: Month, rules: Rules): Span {
  return moveWindow(window, 'whole', at - Math.floor((window.from + window.to) / 2), rules);
}

/** One step on; from the end back to the start of everything. */
export function playWindow(window: Span, rules: Rules): Span {
  const next = moveWindow(window, 'whole', rules.step, rules);
  if (next.from !== window.from) return next;
  return moveWindow(window, 'whole', rules.all.from - window.from, rules);
}

/** The quarter or year (3 or 12 months) that holds the end of a window, the last whole one at the end of the data. */
export function publishedWindow(window: Span, months: 3 | 12, last: Month): Span {
  const start = Math.floor(Math.min(window.to, last) / months) * months;
  const from = start + months - 1 > last ? start - months : start;
  return { from, to: from + months - 1 };
}

/** Where a month lies along the line, 0 to 1: its beginning, or with `isEnd` its end. */
export function shareOf(value: Month, all: Span, isEnd = false): number {
  return (value - all.from + (isEnd ? 1 : 0)) / Math.max(1, monthsIn(all));
}

/** The Januaries on the line. */
export function yearTicks(all: Span): { readonly year: number; readonly share: number }[] {
  const first = yearOf(all.from + 11);
  return Array.from({ length: Math.max(0, yearOf(all.to) - first + 1) }, (_, index) => ({
    year: first + index,
    share: shareOf(month(first + index, 1), all),
  }));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
