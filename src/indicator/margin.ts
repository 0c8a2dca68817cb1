import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import { intervalText } from '../text/figure-text.ts';
import { formatLevel, formatRange } from '../text/format.ts';

/**
 * The one margin that stands beside the count of an indicator; empty where there is none. Where the verdict rests on a
 * value or band, it is the margin that was held against that, so that a reader never finds two of one number; of a
 * count that is told per year or per inhabitant there, the sentence has it and the count has none.
 */
export function marginText({ figures: { now, part }, verdict: { level, decided } }: JudgedIndicator): string {
  const told = part?.figure ?? now;
  if (level === null || decided?.by !== 'limits') return intervalText(told);
  return told.is === 'number' && told.value === level.value
    ? formatRange(formatLevel(level.lower), formatLevel(level.upper))
    : '';
}
