import { formatDay } from '../format.ts';

/** `advies: verlengen t/m 31 dec 2028, verslag van 23 nov 2026`: what a definitive report advises, on every screen. */
export function cameraAdvies(
  what: string,
  { until, removal = null }: { readonly until: string | null; readonly removal?: string | null },
  day: string,
): string {
  const when =
    until !== null
      ? ` t/m ${formatDay(until)}`
      : removal !== null
        ? `, weghalen op ${formatDay(removal)}`
        : '';
  return `advies: ${what}${when}, verslag van ${formatDay(day)}`;
}
