import { daysIn, sharedDays, writeDay, type Day, type Days } from '../time/day.ts';

/** A school holiday, both days included. */
export interface Holiday extends Days {
  readonly name: string;
}

/** School holidays as the team keeps them; the region of the file that they came from, null where it named none. */
export interface SchoolHolidays {
  readonly region: string | null;
  /** In order of their first day. */
  readonly holidays: readonly Holiday[];
}

/**
 * What stands after a file came in: of the time that the file is about, from its first day to its last, only what the
 * file says; what lies outside stays. A holiday that lies partly in it goes too: the file knows better.
 */
export function withHolidays(before: readonly Holiday[], file: readonly Holiday[]): Holiday[] {
  if (file.length === 0) return [...before];
  const about = {
    from: Math.min(...file.map(({ from }) => from)),
    to: Math.max(...file.map(({ to }) => to)),
  };
  const kept = before.filter((holiday) => sharedDays(holiday, about) === null);
  const once = new Map([...kept, ...file].map((one) => [`${one.name} ${one.from} ${one.to}`, one]));
  return [...once.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** The holidays that share a day with some days, in order. */
export function holidaysIn(holidays: readonly Holiday[], days: Days): Holiday[] {
  return holidays.filter((holiday) => sharedDays(holiday, days) !== null);
}

/** How many of some days are a holiday; a day in two of them counts once. */
export function holidayDays(holidays: readonly Holiday[], days: Days): number {
  const inside = holidays
    .flatMap((holiday) => sharedDays(holiday, days) ?? [])
    .toSorted((a, b) => a.from - b.from);
  let [count, next] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of inside) {
    const first = Math.max(from, next);
    if (first <= to) count += daysIn({ from: first, to });
    next = Math.max(next, to + 1);
  }
  return count;
}

/** The first and last day that the holidays are about: outside them nobody knows of any. Null for none. */
export function knownDays(holidays: readonly Holiday[]): Days | null {
  if (holidays.length === 0) return null;
  return {
    from: Math.min(...holidays.map(({ from }) => from)),
    to: Math.max(...holidays.map(({ to }) => to)),
  };
}

/** Every turn of the year that shares a day with some days: 31 December and 1 January. */
export function newYearsIn(days: Days): Days[] {
  const years: Days[] = [];
  for (let year = yearOfDay(days.from) - 1; year <= yearOfDay(days.to); year += 1) {
    const first: Day = Date.UTC(year, 11, 31) / 86_400_000;
    const turn = { from: first, to: first + 1 };
    if (sharedDays(turn, days) !== null) years.push(turn);
  }
  return years;
}

function yearOfDay(day: Day): number {
  return Number(writeDay(day).slice(0, 4));
}
