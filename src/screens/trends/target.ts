import type { Indicator } from '../../policy/schema.ts';

/** The counts per year that somebody set as the aim; no upper end where more is fine. */
export interface YearTarget {
  readonly low: number;
  readonly high: number | null;
}

/**
 * The number that the plan or the team set for a year; null where there is none, and for a proposal that nobody
 * confirmed: no line is drawn that nobody set.
 */
export function yearTarget(indicator: Indicator | null): YearTarget | null {
  const target = indicator?.target ?? null;
  if (target === null || target.from.ground === 'afgeleid') return null;
  const { aim } = target;
  if (aim.direction === 'minimaal' && aim.per === 'jaar') return { low: aim.value, high: null };
  return aim.direction === 'stabiel' ? aim.band : null;
}
