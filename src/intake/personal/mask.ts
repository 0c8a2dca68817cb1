import { hidden } from '../../domain/privacy/hidden.ts';
import { isPersonalLabel, personalSort } from '../../domain/privacy/personal.ts';
import { clean } from '../clean.ts';
import { monthNumber } from '../month-names.ts';

export { hidden };

/** A label (a kind, a place, the name of a column) as it may be shown: hidden whole where it holds something about a person. */
export function shownLabel(text: string): string {
  const label = clean(text);
  return isPersonalLabel(label) ? hidden : label;
}

/** The name of a column as it may be shown. */
export function shownName(column: string): string {
  return shownLabel(column).slice(0, 100);
}

/**
 * A text with every number that can be a coordinate cut off: six figures of RD metres (with or without a sign for their thousands) to the kilometre, degrees to
 * two decimals. Whoever tries how a file is read sees where it is about, and no home.
 */
export function coarsePoints(text: string): string {
  return text
    .replace(/(?<![\d.,-])(\d{3}[.,'’\s]?)\d{3}(?:[.,]\d+)?(?![\d.,-])/g, '$1•••')
    .replace(/(?<![\d.,-])(\d{1,2}[.,]\d{2})\d{2,}(?![\d.,-])/g, '$1•••');
}

const wordsOfDates = /^(?:t|z|jj|mm|kw|q|e|kwartaal|uur|u|am|pm|x|m|m?e|n|point|srid)$/i;

/** A day of which the year is long past: rather of birth than of an incident. */
const oldDay =
  /(?:^|\D)(?:(?:19\d\d|200\d)[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ][\p{L}\d]{1,9}[-/. ](?:19\d\d|200\d))(?!\d)/u;

/**
 * A date, number or code as it may be shown. Letters do not belong in it but for those of dates and codes: every other
 * word is hidden, as where a line has shifted and a surname stands in the column of the date.
 */
export function shownValue(text: string): string {
  const value = clean(text);
  if (personalSort(value) !== null || oldDay.test(value)) return hidden;
  return coarsePoints(value).replace(/\p{L}+/gu, (word) =>
    wordsOfDates.test(word) || monthNumber(word) !== null ? word : hidden,
  );
}
