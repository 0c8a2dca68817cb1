import type { Measured } from './survey-themes.ts';

type Shown = Extract<Measured['told'], { is: 'share' }> & { readonly year: number };

/** The shares that are shown and have a year, oldest first. */
export function shownYears(measured: readonly Measured[]): Shown[] {
  return measured.flatMap(({ finding, told }) =>
    told.is === 'share' && finding.year !== null ? [{ ...told, year: finding.year }] : [],
  );
}
