import { daysIn, sharedDays, type Days } from '../time/day.ts';
import { newYearsIn, type Holiday } from './holidays.ts';

/** A stretch of the calendar along a line of bars; `left` and `width` are shares of its length, 0 to 1. */
export interface CalendarMark {
  readonly is: 'holiday' | 'new-year';
  readonly left: number;
  readonly width: number;
}

/**
 * School holidays and turns of the year along bars that are equally wide, each of its own days. A day stands in its bar
 * where it lies in it: bars of months are as wide as each other, so a day of February is a little wider. What runs on in
 * the next bar is one mark; a day of no bar is not there.
 */
export function calendarMarks(bars: readonly Days[], holidays: readonly Holiday[]): CalendarMark[] {
  const marked = holidays.flatMap((holiday) => marksOf('holiday', holiday, bars));
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return marked;
  const turns = newYearsIn({ from: first.from, to: last.to });
  return [...marked, ...turns.flatMap((turn) => marksOf('new-year', turn, bars))];
}

function marksOf(is: CalendarMark['is'], days: Days, bars: readonly Days[]): CalendarMark[] {
  const marks: { left: number; width: number; end: number }[] = [];
  bars.forEach((bar, index) => {
    const shared = sharedDays(days, bar);
    if (shared === null) return;
    const left = (index + (shared.from - bar.from) / daysIn(bar)) / bars.length;
    const width = daysIn(shared) / daysIn(bar) / bars.length;
    const before = marks.at(-1);
    if (before !== undefined && before.end === index && shared.from === bar.from) before.width += width;
    else marks.push({ left, width, end: 0 });
    const mark = marks.at(-1);
    if (mark !== undefined) mark.end = index + 1;
  });
  return marks.map(({ left, width }) => ({ is, left, width }));
}
