import type { AreaId, AreaIndex } from '../domain/area/area.ts';
import { isWithin } from '../domain/area/area.ts';
import { missingCount, noCell } from '../domain/observation/series.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { areVouched } from '../domain/observation/vouched.ts';
import { hourOf, monthOf } from '../domain/time/local.ts';
import { formatMonth, listMonths } from '../domain/time/month.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { plus } from './incidents.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Question, Zone } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import { rowsIn } from './row-index.ts';
import { isInDrawn } from './drawn-place.ts';
import { areWhole, byWholeZones, levelOfZones } from './whole-zones.ts';

type ZonesQuestion = Question & { readonly by: 'zones' };

/** What one series says of one kind: per zone and month (or hour) in their order; null where there is no figure. */
interface ZoneCounts {
  readonly series: Series;
  readonly sums: readonly (Sum | null)[];
  /** Everything in at least one zone. */
  readonly total: Sum | null;
  /** Rows in the area of the question without a cell, or of whole areas without one of those. */
  readonly unplaced: Sum;
  /** Side in metres of the coarsest cell that holds a row. */
  readonly cellSize: number;
}

interface KindCounts {
  readonly kind: KindId;
  /** Per zone and month in their order. */
  readonly parts: readonly Part[];
  readonly total: Part;
  readonly unplaced: Part;
  readonly cellSize: number;
}

const none: Sum = { value: 0, provisional: false };
const hoursInDay = 24;
/** Minutes: as in the counts by hour and weekday. */
const longestKnownTime = 180;

/**
 * Counts by zone and month, or by zone and hour of the day over the whole span, from the cells as they are kept; of
 * zones that are all whole areas by the code of the area. Only a complete list counts (whole areas by month also a
 * table), inside its own months: elsewhere no row does not mean that nothing happened.
 */
export function* byZones(ask: Ask, question: ZonesQuestion): Steps<Raw | Impossible> {
  if (question.unit === 'month' && areWhole(question.zones)) return yield* byWholeZones(ask, question);
  const keys = partKeys(question);
  if (keys.length === 0) return impossible({ why: 'no-period', span: question.span });
  const perKind = yield* eachKind(ask.kinds, (kind) => countKind(ask, question, kind));
  if (isImpossible(perKind)) return perKind;
  const rows = question.zones.flatMap((zone, at) =>
    keys.map((key, part): RawRow => ({
      key: `${zone.key} ${key}`,
      place: { is: 'zone' },
      span: question.span,
      parts: perKind.map(({ kind, parts }) => parts[at * keys.length + part] ?? missing(kind)),
    })),
  );
  const row = (key: string, of: (counts: KindCounts) => Part): RawRow => ({
    key,
    place: { is: 'zone' },
    span: question.span,
    parts: perKind.map(of),
  });
  return {
    is: 'raw',
    rows,
    total: row('total', ({ total }) => total),
    unplaced: row('unplaced', ({ unplaced }) => unplaced),
    ...(areWhole(question.zones) ? {} : { cellSize: Math.max(...perKind.map(({ cellSize }) => cellSize)) }),
  };
}

function missing(kind: KindId): Part {
  return { kind, series: null, sum: null };
}

function partKeys({ unit, span }: ZonesQuestion): string[] {
  if (unit === 'month') return listMonths(span).map(formatMonth);
  return listMonths(span).length === 0 ? [] : Array.from({ length: hoursInDay }, (_, hour) => String(hour));
}

function countKind(ask: Ask, question: ZonesQuestion, kind: KindId): KindCounts | Impossible {
  const index = ask.world.areas;
  const level = areWhole(question.zones) ? levelOfZones(index, question.zones) : null;
  const layout = (series: Series): Layout | null =>
    layoutOf(index, series.info, ask.within, level ?? ask.within.level);
  const isTimed = (series: Series): boolean => question.unit === 'month' || series.info.when === 'minute';
  const isPlaced = (series: Series): boolean => level !== null || series.info.where === 'cell';
  const fits = (series: Series): boolean =>
    isPlaced(series) && isTimed(series) && isMonthly(series) && layout(series) !== null;
  const when = question.unit === 'month' ? 'month' : 'minute';
  const need = { where: level ?? 'cell', when, fits } as const;
  const found = candidates(index, ask.seriesFor(kind), kind, ask.within, need);
  if ('is' in found) return found;
  const counted = new Map(found.map((one) => [one, countSeries(index, one, question, kind, layout(one))]));
  const picked = withoutMixing(found, (one) => hasFigure(counted.get(one)));
  const counts = picked.flatMap((one) => counted.get(one) ?? []).filter(hasFigure);
  const [first] = counts;
  return first === undefined ? noPeriod(picked) : together(kind, counts, first);
}

/** Minutes, days and months can all be told by the month. */
function isMonthly({ info }: Series): boolean {
  return info.when !== 'quarter' && info.when !== 'year';
}

function hasFigure(counts: ZoneCounts | undefined): counts is ZoneCounts {
  return counts !== undefined && counts.sums.some((sum) => sum !== null);
}

/** For each zone and month the first series in rank with a figure. */
function together(kind: KindId, counts: readonly ZoneCounts[], first: ZoneCounts): KindCounts {
  const parts = first.sums.map((_, at): Part => {
    const found = counts.find(({ sums }) => sums[at] !== null);
    return { kind, series: found?.series ?? null, sum: found?.sums[at] ?? null };
  });
  const isOne = counts.length === 1;
  return {
    kind,
    parts,
    total: { kind, series: first.series, sum: isOne ? first.total : null },
    unplaced: { kind, series: first.series, sum: isOne ? first.unplaced : null },
    cellSize: Math.max(...counts.map(({ cellSize }) => cellSize)),
  };
}

function countSeries(
  index: AreaIndex,
  series: Series,
  question: ZonesQuestion,
  kind: KindId,
  layout: Layout | null,
): ZoneCounts {
  const { columns } = series;
  const { span, unit, zones } = question;
  const length = unit === 'month' ? listMonths(span).length : hoursInDay;
  const sums = emptySums(series, question, kind, length);
  const zonesAt = zoneFinder(index, series, zones);
  const isWhole = areWhole(zones);
  let total: Sum | null = sums.includes(null) ? null : none;
  let unplaced: Sum = none;
  let cellSize = 0;
  for (const row of rowsIn(series, kind, span)) {
    const slot = layout?.slotOf[columns.area[row] ?? 0] ?? -1;
    if (slot < 0) continue;
    const count = columns.count[row] ?? missingCount;
    const sum = count === missingCount ? null : { value: count, provisional: columns.provisional[row] === 1 };
    const cell = columns.cell[row] ?? noCell;
    if (isWhole ? slot === layout?.unplaced : cell === noCell) {
      unplaced = plus(unplaced, sum) ?? unplaced;
      continue;
    }
    cellSize = Math.max(cellSize, series.cells.size[cell] ?? 0);
    const part = unit === 'month' ? monthOf(columns.from[row] ?? 0) - span.from : hourOfRow(series, row);
    if (part === null) continue;
    const inZones = zonesAt(cell, columns.area[row] ?? 0);
    for (const zone of inZones) {
      const at = zone * length + part;
      sums[at] = plus(sums[at] ?? null, sum);
    }
    if (inZones.length > 0) total = plus(total, sum);
  }
  return { series, sums, total, unplaced, cellSize };
}

/** The hour of the middle of its time; null where that is longer than three hours, and the hour unknown. */
function hourOfRow({ columns }: Series, row: number): number | null {
  const from = columns.from[row] ?? 0;
  const length = (columns.to[row] ?? 0) - from;
  return length > longestKnownTime ? null : hourOf(from + Math.floor(length / 2));
}

/** Zero where somebody vouched that no row means zero, else no figure. */
function emptySums(
  { info }: Series,
  { span, unit, zones }: ZonesQuestion,
  kind: KindId,
  length: number,
): (Sum | null)[] {
  return zones.flatMap(() =>
    Array.from({ length }, (_, at) => {
      const part = unit === 'month' ? { from: span.from + at, to: span.from + at } : span;
      return areVouched(info, kind, part) ? none : null;
    }),
  );
}

/** Which zones a row counts in, by the numbers of its cell and area; a cell counts where its centre lies. */
function zoneFinder(
  index: AreaIndex,
  { info, cells }: Series,
  zones: readonly Zone[],
): (cell: number, area: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (cell, area) => {
    const key = cell * info.areas.length + area;
    const found = known.get(key);
    if (found !== undefined) return found;
    const half = (cells.size[cell] ?? 0) / 2;
    const [x, y] = [(cells.x[cell] ?? 0) + half, (cells.y[cell] ?? 0) + half];
    const named = info.areas[area] ?? '';
    const made = zones.flatMap((zone, at) => (isInZone(index, zone, x, y, named) ? [at] : []));
    known.set(key, made);
    return made;
  };
}

function isInZone(index: AreaIndex, { place, minus }: Zone, x: number, y: number, area: AreaId): boolean {
  return isInPlace(index, place, x, y, area) && !minus.some((one) => isInDrawn(one, x, y));
}

function isInPlace(index: AreaIndex, place: Zone['place'], x: number, y: number, area: AreaId): boolean {
  return place.is === 'areas' ? place.ids.some((id) => isWithin(index, area, id)) : isInDrawn(place, x, y);
}
