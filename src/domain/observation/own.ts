import type { SeriesInfo } from './series.ts';

/** Whether figures are a person's own: loaded or entered here, and not made up. */
export function isOwn({ loadedAt, fictief }: Pick<SeriesInfo, 'loadedAt' | 'fictief'>): boolean {
  return loadedAt !== null && !fictief;
}
