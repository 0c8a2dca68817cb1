import type { SeriesInfo } from '../../domain/observation/series.ts';
import { formatMonth } from '../../domain/time/month.ts';
import type { DataPeriod } from '../../policy/dossier/check.ts';

/**
 * The months of the series that hold a kind in the gemeente. Real series alone where there are any, as the engine
 * picks them; null where there is none. A list speaks of all its months,
 * also those before its first row.
 */
export function dataPeriodOf(
  series: readonly SeriesInfo[],
  kinds: readonly string[],
  municipality: string,
): DataPeriod | null {
  const own = series.filter(
    (info) => info.kinds.some((kind) => kinds.includes(kind)) && isOf(info, municipality),
  );
  const real = own.filter(({ fictief }) => !fictief);
  const spans = (real.length > 0 ? real : own).map(({ complete, span }) => complete?.span ?? span);
  return spans.length === 0
    ? null
    : {
        from: formatMonth(Math.min(...spans.map(({ from }) => from))),
        to: formatMonth(Math.max(...spans.map(({ to }) => to))),
      };
}

/** Whether a series speaks of the gemeente, or of places in it. */
function isOf({ complete, areas, where }: SeriesInfo, municipality: string): boolean {
  if (complete !== null) return complete.scope === municipality;
  return areas.includes(municipality) || where === 'cell' || where === 'buurt' || where === 'wijk';
}
