import { month, yearOf, type Span } from '../time/month.ts';
import type { SeriesInfo } from './series.ts';

/**
 * What openbaar may hear of a series: how many rows it has, in which areas and from which month to which can give away
 * what is withheld, as can the order in which its kinds were first seen; and the title of a file that a person loaded
 * is of that person's choosing. It spans the months that somebody vouched for, else the calendar years of its rows.
 * What is public already stays as it is.
 */
export function publicInfo(info: SeriesInfo): SeriesInfo {
  if (info.published) return info;
  return {
    ...info,
    title: info.loadedAt === null ? info.title : info.source,
    rows: 0,
    areas: [],
    kinds: info.kinds.toSorted(),
    span: info.complete?.span ?? wholeYears(info.span),
  };
}

function wholeYears({ from, to }: Span): Span {
  return { from: month(yearOf(from), 1), to: month(yearOf(to), 12) };
}
