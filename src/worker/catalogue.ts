import { indexAreas, isWithin } from '../domain/area/area.ts';
import { canBeComplete } from '../domain/observation/complete.ts';
import { isByMonth, isOwn } from '../domain/observation/own.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { monthOf } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { parseMonth } from '../domain/time/month.ts';
import type { Span } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Catalogue } from './api.ts';
import type { Library } from './library.ts';

/** What is loaded, for the page: no rows. */
export function catalogueOf(
  municipality: Municipality,
  dataHash: string,
  series: readonly Series[],
  library: Library,
  told: Pick<Catalogue, 'demo' | 'demoChosen' | 'opensAt'>,
  now: LocalMinute,
): Catalogue {
  const infos = series.map(({ info }) => info);
  const isHere = isHereIn(municipality);
  // A total of all crimes says nothing of any priority.
  const isPart = (kind: string): boolean => kind !== municipality.profile.totalKind;
  const months = monthsInView(infos, isHere, now) ?? endOf(municipality);
  return {
    dataHash,
    series: infos,
    sets: library.sets(),
    lists: listsOf(library.series()),
    hasFigures: infos.some((info) => isHere(info) && info.kinds.some(isPart)),
    firstMonth: months.from,
    lastMonth: months.to,
    ...told,
    damaged: library.damaged(),
    store: library.store(),
    keeps: library.keeps(),
  };
}

function endOf({ profile }: Municipality): Span {
  const last = parseMonth(profile.plan.to) ?? 0;
  return { from: last, to: last };
}

/** Whether a series speaks of the gemeente or a part of it. */
function isHereIn({ areas, profile }: Municipality): (info: SeriesInfo) => boolean {
  const index = indexAreas(areas);
  return (info) => info.areas.some((id) => isWithin(index, id, profile.id));
}

function listsOf(series: readonly Series[]): Catalogue['lists'] {
  const lists = series.filter(canBeComplete);
  return [...new Set(lists.map(({ info }) => info.set))].map((set) => ({
    set,
    isComplete: lists.some(({ info }) => info.set === set && info.complete !== null),
  }));
}

/**
 * The months of the data that the headline figures come from; null of none.
 *
 * The end is that of the real lists that are complete where there are any, else of the files that a person added here by
 * month, else of the made-up lists, else of any series by month, else of any series. A month that is not over is left
 * out where there is another.
 *
 * The begin is that of all figures by month of the gemeente, whoever they are of: a file of one month that comes beside
 * twelve months of another source leaves the page its twelve months, and each figure says itself which of them it knows.
 * Figures by year move no begin: a month and the years before it are no row of months. Where one month is all there is,
 * it is all that is shown, and nothing is compared with a year before.
 */
export function monthsInView(
  infos: readonly SeriesInfo[],
  isHere: (info: SeriesInfo) => boolean,
  now: LocalMinute,
): Span | null {
  // Weeks make no month, however complete their list is.
  const lists = infos.filter(({ complete, when }) => complete !== null && when !== 'week');
  const monthly = infos.filter(isByMonth);
  const groups = [
    lists.filter(({ fictief }) => !fictief),
    monthly.filter((info) => isOwn(info) && isHere(info)),
    lists,
    monthly,
    infos,
  ];
  const group = groups.find((candidates) => candidates.length > 0);
  if (group === undefined) return null;
  const begins = [...group, ...monthly.filter(isHere)].map((info) => spanOf(info).from);
  const to = Math.min(Math.max(...group.map((info) => spanOf(info).to)), monthOf(now) - 1);
  const from = Math.min(...begins);
  return { from, to: Math.max(from, to) };
}

function spanOf({ complete, span }: SeriesInfo): Span {
  return complete?.span ?? span;
}
