import type { Area, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import type { KindId, When } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { isFigure, sumOf, tally } from './count.ts';
import type { Sum, Tally } from './count.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Impossible } from './raw.ts';
import { fitsUnit, tellsOf } from './rule.ts';
import { countAlone } from './source.ts';
import type { Counter, CountSource } from './source.ts';

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
  readonly series: CountSource | null;
  readonly sums: readonly (Sum | null)[];
  readonly total: Sum | null;
  readonly unplaced: Sum | null;
}

/** Counts with, for each span, the series that has most confirmed figures (the first in rank of those), else the first with any. */
export function breakdown(
  index: AreaIndex,
  series: readonly CountSource[],
  asked: Asked,
  count: Counter,
): readonly Bucket[] | Impossible {
  const fits = (one: CountSource): boolean =>
    asked.buckets.every((bucket) => tellsOf(one.info, bucket)) &&
    layoutOf(index, one.info, asked.within, asked.level) !== null;
  const need = { where: asked.level, when: whenFor(asked.buckets), fits };
  const found = candidates(index, series, asked.kind, asked.within, need);
  if ('is' in found) return found;
  const counted = new Map(found.map((one) => [one, countAll(index, one, asked, count)]));
  const bucketsOf = (one: CountSource): readonly Bucket[] => counted.get(one) ?? [];
  const picked = withoutMixing(found, (one) => bucketsOf(one).some(hasFigure));
  const buckets = asked.buckets.map((span, at) =>
    firstFigure(
      picked.map((one) => bucketsOf(one)[at]),
      span,
    ),
  );
  return buckets.some(hasFigure) ? buckets : noPeriod(picked);
}

/** What one source alone says. */
export function countAll(
  index: AreaIndex,
  source: CountSource,
  { kind, within, level, buckets }: Asked,
  count: Counter = countAlone,
): readonly Bucket[] {
  const layout = layoutOf(index, source.info, within, level);
  if (layout === null || buckets.length === 0) return [];
  const tallies = tally(source, kind, buckets, layout, count);
  return tallies.map((found) => new CountedBucket(source, layout, found));
}

/** Adds up only what is looked at: a series over time is told by its totals, a total by no area. */
class CountedBucket implements Bucket {
  readonly series: CountSource;
  readonly #layout: Layout;
  readonly #tally: Tally;
  #sums: readonly (Sum | null)[] | null = null;
  #total: Sum | null | undefined;

  constructor(series: CountSource, layout: Layout, found: Tally) {
    this.series = series;
    this.#layout = layout;
    this.#tally = found;
  }

  get span(): Span {
    return this.#tally.span;
  }

  get sums(): readonly (Sum | null)[] {
    this.#sums ??= this.#layout.groups.map((group) => sumOf(this.#tally, group.slots));
    return this.#sums;
  }

  get total(): Sum | null {
    if (this.#total === undefined) this.#total = sumOf(this.#tally, this.#layout.total);
    return this.#total;
  }

  get unplaced(): Sum | null {
    return this.#layout.unplaced === null ? null : sumOf(this.#tally, [this.#layout.unplaced]);
  }
}

/** Asks for the sums only where the total does not tell. */
function hasFigure(bucket: Bucket): boolean {
  return isFigure(bucket.total) || bucket.sums.some(isFigure);
}

function figuresIn({ total, sums }: Bucket): number {
  return sums.reduce((figures, sum) => figures + Number(isFigure(sum)), Number(isFigure(total)));
}

function isConfirmed({ total, sums }: Bucket): boolean {
  return total?.unconfirmed !== true && sums.every((sum) => sum?.unconfirmed !== true);
}

function firstFigure(buckets: readonly (Bucket | undefined)[], span: Span): Bucket {
  const known = buckets.filter((bucket) => bucket !== undefined).filter(hasFigure);
  if (known.length === 1 && known[0] !== undefined) return known[0];
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
