import { remembering } from './remember.ts';

/** Which of the first two numbers of `3/4/2025` is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** So much of what tells an order must tell the same one; less is a column in which both occur. */
const agreement = 0.95;

/** What a cell tells of the order in its column; null where it is no date with slashes. */
export const orderShown = remembering((text): DayOrder | 'either' | null => {
  const match = /^(?:[a-z]{2,9}[.,]?\s+)?(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/i.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (first > 12) return second > 12 ? null : 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? null : 'either';
});

/** What a whole column tells: one order, or both in one column. */
export type ColumnOrder = DayOrder | 'mixed';

/** The order of day and month per column, found by reading the whole column. */
export interface DayOrders {
  /** Takes note of a cell; true when it cannot be read before the whole column has been seen. */
  readonly note: (column: number, text: string) => boolean;
  /** The order of a column once everything is seen; null where nothing tells. */
  readonly of: (column: number) => ColumnOrder | null;
}

export function createDayOrders(): DayOrders {
  const counts = new Map<number, { dayFirst: number; monthFirst: number }>();
  return {
    note(column, text) {
      const shown = text.includes('/') ? orderShown(text) : null;
      if (shown === null) return false;
      const known = counts.get(column) ?? { dayFirst: 0, monthFirst: 0 };
      counts.set(column, known);
      if (shown === 'day-first') known.dayFirst += 1;
      if (shown === 'month-first') known.monthFirst += 1;
      // A day in front is read at once, as the Dutch write it; a month in front waits for the rest of the column.
      return shown !== 'day-first';
    },
    of(column) {
      const { dayFirst, monthFirst } = counts.get(column) ?? { dayFirst: 0, monthFirst: 0 };
      const needed = agreement * (dayFirst + monthFirst);
      if (dayFirst + monthFirst === 0) return null;
      if (dayFirst >= needed) return 'day-first';
      return monthFirst >= needed ? 'month-first' : 'mixed';
    },
  };
}
