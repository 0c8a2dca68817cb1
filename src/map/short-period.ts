import { monthsIn } from '../domain/time/month.ts';
import type { Answer } from '../engine/answer.ts';
import { daysText } from '../text/days.ts';
import { formatPeriod } from '../text/format.ts';

type Asked = Pick<Answer, 'question'>;

/**
 * The name of a period of less than a year, or of days that a person chose; null for months of a year and longer. What
 * is shown per year counts in an average year there, while anything else is shown as it is: four times a quarter is no
 * year.
 */
export function shortPeriod({ question: { span, days } }: Asked): string | null {
  if (days !== undefined) return daysText(days);
  return monthsIn(span) < 12 ? formatPeriod(span.from, span.to) : null;
}

/** Months that a count is divided over: of days never more than a year, so that they are told as they are. */
export function shownMonths({ question: { span, days } }: Asked): number {
  return days === undefined ? monthsIn(span) : Math.min(12, monthsIn(span));
}
