import type { Ask } from './ask.ts';
import { isImpossible } from './ask.ts';
import { breakdown } from './breakdown.ts';
import type { Asked, Bucket } from './breakdown.ts';
import type { Impossible } from './raw.ts';
import { coveredSpan } from './rule.ts';

/**
 * Counts with, for each span, the first series in rank that has a figure. For openbaar a span without one is still of
 * the series in whose months it lies: whether that is told from a count that is withheld is for the gate to say.
 */
export function bucketsOf(ask: Ask, asked: Asked): readonly Bucket[] | Impossible {
  const series = ask.seriesFor(asked.kind);
  const found = breakdown(ask.world.areas, series, asked, ask.count);
  if (!ask.namesGaps) return found;
  const gap = (span: Bucket['span']): Bucket => {
    const holder = series.find(({ info }) => {
      const covered = coveredSpan(info);
      const isHeld = !info.published && info.kinds.includes(asked.kind);
      return isHeld && covered.from <= span.from && span.to <= covered.to;
    });
    return { span, series: holder ?? null, sums: [], total: null, unplaced: null };
  };
  if (!isImpossible(found)) return found.map((one) => (one.series === null ? gap(one.span) : one));
  const { why } = found.reason;
  const gaps = why === 'no-period' || why === 'no-series' ? asked.buckets.map(gap) : [];
  return gaps.some((one) => one.series !== null) ? gaps : found;
}
