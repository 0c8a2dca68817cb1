import { isByMonth, isOwn } from '../domain/observation/own.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import { yearOf } from '../domain/time/month.ts';
import type { OpenData } from './resolve-view.ts';

const mostYears = 5;

interface Choosable extends Pick<OpenData, 'firstMonth' | 'lastMonth'> {
  readonly series: readonly Pick<SeriesInfo, 'when' | 'span' | 'loadedAt' | 'fictief'>[];
}

/**
 * The whole calendar years up to the last month that can be chosen as a period, newest first: those of which there are
 * figures by month, or figures by year that a person added. A month that is added beside a table by year takes none of
 * its years away.
 */
export function yearsToChoose({ firstMonth, lastMonth, series }: Choosable): number[] {
  const told = series.filter((info) => isByMonth(info) || isOwn(info));
  const firstYear = yearOf(Math.min(firstMonth, ...told.map(({ span }) => span.from)));
  const lastWholeYear = lastMonth % 12 === 11 ? yearOf(lastMonth) : yearOf(lastMonth) - 1;
  return Array.from({ length: mostYears }, (_, back) => lastWholeYear - back).filter(
    (year) => year >= firstYear,
  );
}
