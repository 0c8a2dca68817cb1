import type { Area, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import type { KindId, Series, When } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { isFigure, sumOf, tally } from './count.ts';
import type { Sum } from './count.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Impossible } from './raw.ts';
import { fitsUnit, unitOf } from './rule.ts';

/** One kind in one area, broken down by the areas of a level, for each of some spans that follow one another. */
export interface Asked {
  readonly kind: KindId;
  readonly within: Area;
  readonly level: AreaLevel;
  readonly buckets: readonly Span[];
}

/** What the series that was picked for one span says: per area of the level in their order, together, and without a place. */
export interface Bucket {
  readonly span: Span;
  readonly series: Series | null;
  readonly sums: readonly (Sum | null)[];
  readonly total: Sum | null;
  readonly unplaced: Sum | null;
}

/** Counts with, for each span, the series that has most confirmed figures (the first in rank of those), else the first with any. */
export function breakdown(
  index: AreaIndex,
  series: readonly Series[],
  asked: Asked,
): readonly Bucket[] | Impossible {
  const fits = (one: Series): boolean =>
    asked.buckets.every((bucket) => fitsUnit(bucket, unitOf(one.info))) &&
    layoutOf(index, one.info, asked.within, asked.level) !== null;
  const need = { where: asked.level, when: whenFor(asked.buckets), fits };
  const found = candidates(index, series, asked.kind, asked.within, need);
  if ('is' in found) return found;
  const counted = new Map(found.map((one) => [one, countAll(index, one, asked)]));
  const bucketsOf = (one: Series): readonly Bucket[] => counted.get(one) ?? [];
  const picked = withoutMixing(found, (one) => bucketsOf(one).some(hasFigure));
  const buckets = asked.buckets.map((span, at) =>
    firstFigure(
      picked.map((one) => bucketsOf(one)[at]),
      span,
    ),
  );
  return buckets.some(hasFigure) ? buckets : noPeriod(picked);
}

/** What one series alone says. */
export function countAll(index: AreaIndex, series: Series, asked: Asked): readonly Bucket[] {
  const layout = layoutOf(index, series.info, asked.within, asked.level);
  const first = asked.buckets[0];
  const last = asked.buckets[asked.buckets.length - 1];
  if (layout === null || first === undefined || last === undefined) return [];
  const span = { from: first.from, to: last.to };
  const counts = tally(series, asked.kind, span, layout.slotOf, layout.slots);
  return asked.buckets.map((bucket) => ({
    span: bucket,
    series,
    sums: layout.groups.map((group) => sumOf(counts, group.slots, bucket)),
    total: sumOf(counts, layout.total, bucket),
    unplaced: unplacedOf(layout, (slots) => sumOf(counts, slots, bucket)),
  }));
}

function unplacedOf(layout: Layout, sum: (slots: readonly number[]) => Sum | null): Sum | null {
  return layout.unplaced === null ? null : sum([layout.unplaced]);
}

function hasFigure(bucket: Bucket): boolean {
  return isFigure(bucket.total) || bucket.sums.some(isFigure);
}

function figuresIn({ total, sums }: Bucket): number {
  return [total, ...sums].filter(isFigure).length;
}

function isConfirmed({ total, sums }: Bucket): boolean {
  return [total, ...sums].every((sum) => sum?.unconfirmed !== true);
}

function firstFigure(buckets: readonly (Bucket | undefined)[], span: Span): Bucket {
  const known = buckets.filter((bucket) => bucket !== undefined).filter(hasFigure);
  const confirmed = known.filter(isConfirmed);
  // Quarters of which some are kept back do not stand in the way of a year that is told.
  const most = Math.max(0, ...confirmed.map(figuresIn));
  const found = confirmed.find((bucket) => figuresIn(bucket) === most) ?? known[0];
  return found ?? { span, series: null, sums: [], total: null, unplaced: null };
}

/** The coarsest unit of time of which the spans consist. */
function whenFor(buckets: readonly Span[]): When {
  const fit = (unit: number): boolean => buckets.every((bucket) => fitsUnit(bucket, unit));
  return fit(12) ? 'year' : fit(3) ? 'quarter' : 'month';
}
