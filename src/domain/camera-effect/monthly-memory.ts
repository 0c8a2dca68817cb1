import { falseAlarms } from '../thresholds.ts';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { MeasuredArea } from './before-after.ts';
import { fitMonths } from './monthly-spread.ts';
import type { MonthlyFit } from './monthly-spread.ts';
import type { AreaCounts } from './window-counts.ts';

/** A larger correlation would be a level that drifts, which no widening mends. */
const mostCorrelation = 0.8;

/**
 * By how much the variance of a total grows because months resemble the month before: (1 + r) / (1 - r) for the
 * correlation r between neighbouring months of these areas together, once level and season are out, and 1 where r
 * could be chance (one-sided). Months that hang together by themselves make an interval too narrow: the counts of a
 * year are then fewer independent facts than they seem. Source: Bayley & Hammersley 1946; that it must be looked
 * at: Lopez Bernal, Cummins & Gasparrini 2017.
 */
export function memoryWidening(areas: readonly Pick<AreaCounts, 'years'>[]): number {
  const fits = areas.map(({ years }) => fitMonths(years)).filter((fit) => fit !== null);
  const df = fits.reduce((total, fit) => total + fit.df, 0);
  if (df === 0) return 1;
  const correlation = fits.reduce((total, fit) => total + neighbours(fit), 0) / fits.length;
  const byChance = normalQuantile(1 - falseAlarms, 0, 1) / Math.sqrt(df);
  if (!(correlation > byChance)) return 1;
  const r = Math.min(mostCorrelation, correlation);
  return (1 + r) / (1 - r);
}

/** An area whose totals vary so many times as much. */
export function widened<Area extends MeasuredArea>(area: Area, times: number): Area {
  const { dispersion, df } = area.spread;
  return { ...area, spread: { dispersion: dispersion * times, df } };
}

/**
 * Correlation of neighbouring months of the same year. Taking out the level of a year makes independent months differ
 * from each other by -1 over one less than their number: that is given back.
 */
function neighbours({ residuals }: MonthlyFit): number {
  const known = residuals.flat().filter((left) => left !== null);
  const products = residuals.flatMap((year) =>
    year.flatMap((left, at) => {
      const next = year[at + 1];
      return left === null || next == null ? [] : [left * next];
    }),
  );
  const square = known.reduce((total, left) => total + left ** 2, 0) / known.length;
  if (products.length === 0 || !(square > 0)) return 0;
  const width = known.length / residuals.length;
  const product = products.reduce((total, one) => total + one, 0) / products.length;
  return product / square + 1 / (width - 1);
}
