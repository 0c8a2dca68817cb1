import type { SeriesInfo } from './series.ts';

/**
 * What openbaar may hear of a series: how many rows it has and in which areas can give away what is withheld, and the
 * title of a file that a person loaded is of that person's choosing. What is public already stays as it is.
 */
export function publicInfo(info: SeriesInfo): SeriesInfo {
  if (info.published) return info;
  return { ...info, title: info.loadedAt === null ? info.title : info.source, rows: 0, areas: [] };
}
