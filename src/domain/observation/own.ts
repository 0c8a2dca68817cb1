import type { SeriesInfo } from './series.ts';

/** Whether figures can be told by the month: minutes, days and months can; weeks, quarters and years cannot. */
export function isByMonth({ when }: Pick<SeriesInfo, 'when'>): boolean {
  return when === 'minute' || when === 'day' || when === 'month';
}

/** Whether figures are a person's own: loaded or entered here, and not made up. */
export function isOwn({ loadedAt, fictief }: Pick<SeriesInfo, 'loadedAt' | 'fictief'>): boolean {
  return loadedAt !== null && !fictief;
}
