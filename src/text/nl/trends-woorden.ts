import { formatCount, formatMonthLong, formatPeriod, formatRate, formatShare } from '../format.ts';

/** How counts are stepped, as the reader says it. */
export type Step = 1 | 3;

/** `maand` or `kwartaal`. */
export const stepName = (step: Step): string => (step === 1 ? 'maand' : 'kwartaal');
/** The same of several. */
export const stepNames = (step: Step): string => (step === 1 ? 'maanden' : 'kwartalen');

/** `oktober 2026`, or `3e kwartaal 2026`. */
export function whenOf(month: number, step: Step): string {
  return step === 1 ? formatMonthLong(month) : formatPeriod(month, month + 2);
}

/** `16%`, from a ratio; without a sign, as the words say which way. */
export function points(ratio: number): string {
  return formatShare(Math.abs(ratio - 1));
}

/** `0,25`: a value with this many decimals. */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

/** A mean: one decimal under ten, unless it is a whole number. */
export function mean(value: number): string {
  return value < 9.95 ? formatRate(value).replace(',0', '') : formatCount(value);
}

/** How much counts vary, in words. */
export function spread(dispersion: number): string {
  if (dispersion < 1.3) return 'De aantallen schommelen ongeveer zoals bij toeval hoort.';
  return dispersion < 2
    ? 'De aantallen schommelen iets meer dan door toeval alleen. Daarom zijn de marges breder gemaakt.'
    : 'De aantallen schommelen veel meer dan door toeval alleen. Daarom zijn de marges een stuk breder gemaakt.';
}
