import { monthsOfDays, readDay } from '../domain/time/day.ts';
import { monthsIn } from '../domain/time/month.ts';
import { dagen as words } from '../text/nl/sinds.ts';

/** Two days as ISO dates, or what was typed where that is none. */
export interface DaysForm {
  readonly from: string;
  readonly to: string;
}

/** Fifty years, as a period of months. */
const mostMonths = 600;

/** What is wrong with two days, by field; empty where they can be shown. */
export function daysProblem(form: DaysForm): Partial<Record<keyof DaysForm, string>> {
  const { problems } = words;
  const [from, to] = [readDay(form.from), readDay(form.to)];
  if (from === null || to === null)
    return {
      ...(from === null ? { from: problems.from } : {}),
      ...(to === null ? { to: problems.to } : {}),
    };
  if (to < from) return { to: problems.order };
  return monthsIn(monthsOfDays({ from, to })) > mostMonths ? { to: problems.long } : {};
}
