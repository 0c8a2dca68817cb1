import { areaLevels } from '../area/area.ts';
import { monthOf } from '../time/local.ts';
import type { Month } from '../time/month.ts';
import { missingCount } from './series.ts';
import { whens, type KindId, type Series, type Where } from './series.ts';

const wheres: readonly Where[] = ['cell', ...areaLevels.toReversed()];

/**
 * What the series of one file count together, each thing once: of a kind only the lowest level of area that covers a
 * month, and of that the finest period; Nederland on top of gemeenten, or a year on top of its months, is left out.
 * `isSum` tells the kinds that hold others; one is left out where the file has a kind that it holds (of the same
 * register, the part of an id before the slash). Figures that are missing add nothing, and cover all the same.
 */
export function totalOf(series: readonly Series[], isSum: (kind: KindId) => boolean): number {
  const kinds = [...new Set(series.flatMap(({ info }) => info.kinds))];
  const parts = new Set(kinds.filter((kind) => !isSum(kind)).map(registerOf));
  const counted = kinds.filter((kind) => !isSum(kind) || !parts.has(registerOf(kind)));
  return counted.reduce((total, kind) => total + totalOfKind(series, kind), 0);
}

function registerOf(kind: KindId): string {
  return kind.split('/')[0] ?? '';
}

function totalOfKind(series: readonly Series[], kind: KindId): number {
  const covered = new Set<Month>();
  const finestFirst = series
    .filter(({ info }) => info.kinds.includes(kind))
    .toSorted((a, b) => rank(a) - rank(b));
  let total = 0;
  for (const one of finestFirst) {
    const own = new Set<Month>();
    eachRow(one, kind, (months, count) => {
      if (months.every((month) => !covered.has(month))) total += count;
      for (const month of months) own.add(month);
    });
    for (const month of own) covered.add(month);
  }
  return total;
}

function rank({ info }: Series): number {
  return wheres.indexOf(info.where) * whens.length + whens.indexOf(info.when);
}

/** Hands over the months of each row of a kind and its count, 0 where there is no figure. An incident lies in the month in which it began. */
function eachRow(
  { columns, info }: Series,
  kind: KindId,
  take: (months: readonly Month[], count: number) => void,
): void {
  const index = info.kinds.indexOf(kind);
  const isIncident = info.when === 'minute' || info.when === 'day';
  for (let row = 0; row < columns.length; row += 1) {
    if (columns.kind[row] !== index) continue;
    const first = monthOf(columns.from[row] ?? 0);
    const last = isIncident ? first : monthOf((columns.to[row] ?? 0) - 1);
    const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const count = columns.count[row] ?? missingCount;
    take(months, count === missingCount ? 0 : count);
  }
}
