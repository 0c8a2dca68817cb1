import { monthsIn } from '../domain/time/month.ts';
import type { Answer } from '../engine/answer.ts';
import { formatPeriod } from '../text/format.ts';

/**
 * The name of a period of less than a year; null for a year and longer. What is shown per year counts in an average year
 * there, while part of a year is shown as it is: four times a quarter is no year.
 */
export function shortPeriod({ question: { span } }: Pick<Answer, 'question'>): string | null {
  return monthsIn(span) < 12 ? formatPeriod(span.from, span.to) : null;
}
