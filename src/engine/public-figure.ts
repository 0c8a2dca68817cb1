import type { Area } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { countAll } from './breakdown.ts';
import { wholeUnits } from './bucket.ts';
import { isFigure } from './count.ts';
import { areaKey } from './lattice-key.ts';
import { layoutOf } from './layout.ts';
import type { PublicFigure } from './protect.ts';
import { tellsOf } from './rule.ts';
import type { CountSource } from './source.ts';
import type { World } from './world.ts';

/** What is public already of a kind, whoever reads openbaar: they have it beside the rest. */
export interface PublicFigures {
  /** Of the gemeente as a whole and of its buurten. */
  readonly figure: PublicFigure;
  /**
   * Of its wijken and kernen in a calendar year: `some` where one of them has none. These are sums of buurten that no
   * sheet of the lattice has, so that nothing beside them can be held against them.
   */
  readonly parts: (year: Span) => 'none' | 'some' | 'all';
}

export function publicFigures(world: World<CountSource>, kind: KindId): PublicFigures {
  const within = world.areas.byId.get(world.municipality);
  const series = world.series.filter(({ info }) => info.published && info.kinds.includes(kind));
  if (within === undefined || series.length === 0) return { figure: () => null, parts: () => 'none' };
  const known = new Map<string, ReadonlyMap<string, number>>();
  const figuresIn = (span: Span): ReadonlyMap<string, number> => {
    const key = `${span.from} ${span.to}`;
    const found = known.get(key) ?? publicIn(world, series, kind, within, span);
    known.set(key, found);
    return found;
  };
  return {
    figure: (place, span) => figuresIn(span).get(place) ?? null,
    parts: (year) => {
      const told = [year, ...wholeUnits(year, 'quarter')].map((span) =>
        partsTold(world, series, kind, within, span),
      );
      if (told.every((one) => one === 'none')) return 'none';
      return told.includes('some') ? 'some' : 'all';
    },
  };
}

/** Every public count of the gemeente and its buurten over some months, by its place in the lattice. */
function publicIn(
  { areas }: World<CountSource>,
  series: readonly CountSource[],
  kind: KindId,
  within: Area,
  span: Span,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const one of series) {
    if (!tellsOf(one.info, span)) continue;
    for (const level of [within.level, 'buurt'] as const) {
      const layout = layoutOf(areas, one.info, within, level);
      const bucket = countAll(areas, one, { kind, within, level, buckets: [span] })[0];
      if (layout === null || bucket === undefined) continue;
      if (isFigure(bucket.total)) found.set(areaKey(within.id), bucket.total.value);
      layout.groups.forEach(({ area }, at) => {
        const sum = bucket.sums[at] ?? null;
        if (isFigure(sum)) found.set(areaKey(area), sum.value);
      });
    }
  }
  return found;
}

/** Whether series that know no finer place tell of the wijken, or of the kernen: both are sums that no sheet of the lattice has. */
function partsTold(
  { areas }: World<CountSource>,
  series: readonly CountSource[],
  kind: KindId,
  within: Area,
  span: Span,
): 'none' | 'some' | 'all' {
  const told = (['wijk', 'kern'] as const).map((level) => {
    const sums = series
      .filter(({ info }) => info.where === level && tellsOf(info, span))
      .flatMap((one) => countAll(areas, one, { kind, within, level, buckets: [span] })[0]?.sums ?? []);
    if (!sums.some(isFigure)) return 'none';
    return sums.every(isFigure) ? 'all' : 'some';
  });
  if (told.every((one) => one === 'none')) return 'none';
  return told.includes('some') ? 'some' : 'all';
}
