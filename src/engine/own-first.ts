import { createSeriesBuilder } from '../domain/observation/build.ts';
import { isOwn } from '../domain/observation/own.ts';
import { copyRows, kindAt, seriesOf } from '../domain/observation/rows.ts';
import type { Series } from '../domain/observation/series.ts';
import { isRelevant } from './pick.ts';
import type { World } from './world.ts';

/**
 * The series of a world, where made-up figures make way: a kind of which a person has figures of their own here has no
 * made-up ones any more, in no month, at no precision and for no audience: also where they are a table of the police. A
 * map, a list and a trend beside one another then never show the one and the other.
 */
export function ownFirst({
  areas,
  municipality,
  series,
}: Pick<World, 'areas' | 'municipality' | 'series'>): readonly Series[] {
  const within = areas.byId.get(municipality);
  if (within === undefined) return series;
  const own = new Set(
    series
      .filter(({ info }) => isOwn(info))
      .flatMap(({ info }) => info.kinds.filter((kind) => isRelevant(areas, info, kind, within))),
  );
  return series.flatMap((one) =>
    one.info.fictief && one.info.kinds.some((kind) => own.has(kind)) ? without(one, own) : [one],
  );
}

function without(series: Series, gone: ReadonlySet<string>): Series[] {
  const kinds = series.info.kinds.filter((kind) => !gone.has(kind));
  if (kinds.length === 0) return [];
  const builder = createSeriesBuilder();
  copyRows(series, builder, (row) => !gone.has(kindAt(series, row)));
  return [seriesOf(builder, series.info, kinds)];
}
