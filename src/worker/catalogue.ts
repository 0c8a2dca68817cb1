import { canBeComplete } from '../domain/observation/complete.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { parseMonth } from '../domain/time/month.ts';
import type { Month } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Catalogue } from './api.ts';
import type { Library } from './library.ts';

/** What is loaded, for the page: no rows. */
export function catalogueOf(
  municipality: Municipality,
  dataHash: string,
  series: readonly Series[],
  library: Library,
): Catalogue {
  const infos = series.map(({ info }) => info);
  return {
    dataHash,
    series: infos,
    sets: library.sets(),
    lists: listsOf(library.series()),
    lastMonth: lastMonthOf(infos) ?? parseMonth(municipality.profile.plan.to) ?? 0,
    fictief: infos.some(({ fictief }) => fictief),
    opensAt: infos.some(({ audience }) => audience === 'driehoek') ? 'driehoek' : 'openbaar',
    damaged: library.damaged(),
    store: library.store(),
    keeps: library.keeps(),
  };
}

function listsOf(series: readonly Series[]): Catalogue['lists'] {
  const lists = series.filter(canBeComplete);
  return [...new Set(lists.map(({ info }) => info.set))].map((set) => ({
    set,
    isComplete: lists.some(({ info }) => info.set === set && info.complete !== null),
  }));
}

/**
 * The last complete month of the incidents: of the real lists where there are any, else of the made-up ones. Without
 * a complete list the last month of any series by month, else the last month of any series; null of none.
 */
export function lastMonthOf(infos: readonly SeriesInfo[]): Month | null {
  const lists = infos.filter(({ complete }) => complete !== null);
  const real = lists.filter(({ fictief }) => !fictief);
  const monthly = infos.filter(({ when }) => when !== 'quarter' && when !== 'year');
  const groups = [real, lists, monthly, infos];
  const group = groups.find((candidates) => candidates.length > 0);
  if (group === undefined) return null;
  return Math.max(...group.map(({ complete, span }) => complete?.span.to ?? span.to));
}
