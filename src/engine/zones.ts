import type { AreaId, AreaIndex } from '../domain/area/area.ts';
import { isWithin } from '../domain/area/area.ts';
import { isByMonth } from '../domain/observation/own.ts';
import type { KindId } from '../domain/observation/series.ts';
import { areVouched } from '../domain/observation/vouched.ts';
import { formatMonth, listMonths } from '../domain/time/month.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { plus, sumFrom } from './incidents.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Question, Zone } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import { States } from './source.ts';
import type { CountSource, CountZone } from './source.ts';
import { byWholeZones, levelOfZones } from './whole-zones.ts';
import { areWhole } from './zone.ts';

type ZonesQuestion = Question & { readonly by: 'zones' };

/** What one series says of one kind: per zone and month (or hour) in their order; null where there is no figure. */
interface ZoneCounts {
  readonly series: CountSource;
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
  const layout = (series: CountSource): Layout | null =>
    layoutOf(index, series.info, ask.within, level ?? ask.within.level);
  const isTimed = (series: CountSource): boolean =>
    question.unit === 'month' || series.info.when === 'minute';
  const isPlaced = (series: CountSource): boolean => level !== null || series.info.where === 'cell';
  const fits = (series: CountSource): boolean =>
    isPlaced(series) && isTimed(series) && isByMonth(series.info) && layout(series) !== null;
  const when = question.unit === 'month' ? 'month' : 'minute';
  const need = { where: level ?? 'cell', when, fits } as const;
  const found = candidates(index, ask.seriesFor(kind), kind, ask.within, need);
  if ('is' in found) return found;
  const counted = new Map(found.map((one) => [one, countSeries(ask, one, question, kind, layout(one))]));
  const picked = withoutMixing(found, (one) => hasFigure(counted.get(one)));
  const counts = picked.flatMap((one) => counted.get(one) ?? []).filter(hasFigure);
  const [first] = counts;
  return first === undefined ? noPeriod(picked) : together(kind, counts, first);
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
  ask: Ask,
  source: CountSource,
  question: ZonesQuestion,
  kind: KindId,
  layout: Layout | null,
): ZoneCounts {
  const { span, unit, zones } = question;
  const length = unit === 'month' ? listMonths(span).length : hoursInDay;
  const empty = emptySums(source, question, kind, length);
  const counts = ask.count(source, kind, {
    by: 'zone',
    span,
    unit,
    slotOf: layout?.slotOf ?? new Int32Array(0),
    zones: zones.map((zone) => countZone(ask.world.areas, source, zone)),
    unplaced: areWhole(zones) ? (layout?.unplaced ?? -1) : null,
  });
  const sumAt = (place: number): Sum | null => {
    const state = counts.state[place] ?? 0;
    return state === 0 ? none : sumFrom(counts.sum[place] ?? 0, state, true);
  };
  const [all, unplaced] = [zones.length * length, (zones.length + 1) * length];
  const inAny = Array.from({ length }, (_, part) => sumAt(all + part));
  return {
    series: source,
    sums: empty.map((sum, at) => (sum === null ? null : sumAt(at))),
    total: empty.includes(null) ? null : inAny.reduce<Sum | null>(plus, none),
    unplaced: {
      value: counts.sum[unplaced] ?? 0,
      provisional: ((counts.state[unplaced] ?? 0) & States.isProvisional) !== 0,
    },
    cellSize: counts.cellSize ?? 0,
  };
}

/** Zero where somebody vouched that no row means zero, else no figure. */
function emptySums(
  { info }: CountSource,
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

function countZone(index: AreaIndex, { info }: CountSource, { place, minus }: Zone): CountZone {
  if (place.is !== 'areas') return { place, minus };
  const isIn = (named: AreaId): boolean => place.ids.some((id) => isWithin(index, named, id));
  return { place: { is: 'areas', areas: Uint8Array.from(info.areas, (id) => Number(isIn(id))) }, minus };
}
