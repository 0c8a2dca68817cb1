import { holidaysIn, newYearsIn, type Holiday } from '../domain/calendar/holidays.ts';
import { sharedDays, type Days } from '../domain/time/day.ts';
import { schoolvakanties as words } from './nl/schoolvakanties.ts';

/** The school holidays and the turns of the year in some days, for the table of a line; empty for none. */
export function calendarText(days: Days, holidays: readonly Holiday[]): string {
  const told = (whole: Days): Days => sharedDays(whole, days) ?? whole;
  return [
    ...holidaysIn(holidays, days).map((holiday) => words.holiday(holiday.name, told(holiday))),
    ...newYearsIn(days).map((turn) => words.newYearOf(told(turn))),
  ].join('; ');
}
