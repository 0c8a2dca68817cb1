import type { SeriesInfo } from '../../domain/observation/series.ts';

/** Which added files are in view and say of themselves that they were made up, by the ids of their sets. */
export function madeUpSets(
  series: readonly Pick<SeriesInfo, 'set' | 'loadedAt' | 'fictief'>[],
): ReadonlySet<string> {
  return new Set(series.filter((info) => info.fictief && info.loadedAt !== null).map(({ set }) => set));
}
