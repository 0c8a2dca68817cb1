import { monthOf } from '../time/local.ts';
import { listMonths } from '../time/month.ts';
import type { Month } from '../time/month.ts';
import { createSeriesBuilder } from './build.ts';
import type { SeriesBuilder } from './build.ts';
import { copyRows, keyOfRow, kindAt, seriesOf } from './rows.ts';
import type { KindId, Series, SeriesInfo } from './series.ts';
import { claimOf, isList, mayOverlap } from './stream.ts';
import { completeOf, isVouched } from './vouched.ts';

/**
 * Lists that a person added to older ones (`joins`), each with the rows that the older lists of its source have in its
 * months. An observation that both have counts once: as often as in the list that has it most often, unless the
 * person said that they are different incidents (`joins: 'all'`). Every other series stays as it is.
 */
export function uniteSeries(series: readonly Series[]): readonly Series[] {
  if (!series.some(isJoining)) return series;
  const united = new Map<Series, Series>();
  for (const one of series.toSorted((a, b) => ageOf(a) - ageOf(b))) {
    const older = [...united].filter(([from]) => from.info.set !== one.info.set).map(([, to]) => to);
    united.set(one, isJoining(one) ? unite(one, older.toReversed()) : one);
  }
  return series.map((one) => united.get(one) ?? one);
}

function isJoining({ info }: Series): boolean {
  return info.joins !== undefined && isList(info);
}

function ageOf({ info }: Series): number {
  return info.loadedAt ?? 0;
}

/** `older` is newest first: of each month the newest that has it counts, and those before it no more. */
function unite(fresh: Series, older: readonly Series[]): Series {
  const others = older.filter((one) => mayOverlap(one.info, fresh.info));
  const builder = createSeriesBuilder();
  copyRows(fresh, builder);
  const isNew = fresh.info.joins === 'all' ? () => true : newTo(fresh);
  const closed = new Set<string>();
  for (const other of others) {
    addRows(builder, fresh, other, closed, isNew);
    for (const key of claimKeys(other)) closed.add(key);
  }
  const { info } = fresh;
  return seriesOf(builder, { ...info, complete: togetherComplete(info, others) }, info.kinds);
}

function addRows(
  builder: SeriesBuilder,
  fresh: Series,
  other: Series,
  closed: ReadonlySet<string>,
  isNew: (series: Series, row: number) => boolean,
): void {
  const { from, to } = claimOf(fresh.info);
  const kinds = new Set(fresh.info.kinds);
  copyRows(other, builder, (row) => {
    const kind = kindAt(other, row);
    const began = monthOf(other.columns.from[row] ?? 0);
    if (!kinds.has(kind) || began < from || began > to) return false;
    return !closed.has(monthKey(kind, began)) && isNew(other, row);
  });
}

/** Tells of each row whether a series has it yet; a row that it has twice is there twice. */
export function newTo(series: Series): (other: Series, row: number) => boolean {
  const left = new Map<string, number>();
  for (let row = 0; row < series.columns.length; row += 1) {
    const key = keyOfRow(series, row);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (other, row) => {
    const key = keyOfRow(other, row);
    const times = left.get(key) ?? 0;
    if (times > 0) left.set(key, times - 1);
    return times === 0;
  };
}

function claimKeys({ info }: Series): string[] {
  return listMonths(claimOf(info)).flatMap((at) => info.kinds.map((kind) => monthKey(kind, at)));
}

function monthKey(kind: KindId, at: Month): string {
  return `${at} ${kind}`;
}

/** A list that something was added to is as complete as it was: a month of a kind that is whole in one is whole. */
function togetherComplete(fresh: SeriesInfo, others: readonly Series[]): SeriesInfo['complete'] {
  const infos = [fresh, ...others.map(({ info }) => info)];
  const scope = infos.flatMap(({ complete }) => complete?.scope ?? [])[0];
  if (scope === undefined) return null;
  const isKnown = (kind: KindId, at: Month): boolean =>
    infos.some((info) => info.kinds.includes(kind) && isVouched(info, kind, at));
  return completeOf(scope, fresh.kinds, claimOf(fresh), isKnown);
}
