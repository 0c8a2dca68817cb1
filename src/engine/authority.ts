import type { Area, AreaIndex } from '../domain/area/area.ts';
import { createSeriesBuilder } from '../domain/observation/build.ts';
import { copyRows, kindAt, seriesOf } from '../domain/observation/rows.ts';
import type { KindId, Series, SeriesInfo } from '../domain/observation/series.ts';
import { claimOf, isList, sharedMonths } from '../domain/observation/stream.ts';
import { completeOf, isVouched, runsOf } from '../domain/observation/vouched.ts';
import { monthOf } from '../domain/time/local.ts';
import { listMonths } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { countAll } from './breakdown.ts';
import type { Bucket } from './breakdown.ts';
import { columnSource } from './column-source.ts';
import { isFigure } from './count.ts';
import type { Sum } from './count.ts';
import { plus } from './incidents.ts';
import { layoutOf } from './layout.ts';
import { isRelevant, rank } from './pick.ts';
import { unitOf } from './rule.ts';
import type { World } from './world.ts';

/** What a person decided: of a kind this source counts, wherever another says something else. */
export interface SourceChoice {
  readonly kind: KindId;
  readonly source: string;
}

/** One of two sources that speak of the same. */
interface Side {
  /** As in a choice. */
  readonly source: string;
  readonly set: string;
  readonly title: string;
  readonly count: number;
  /** Whether somebody vouched for its months, or its figures speak for themselves. */
  readonly isConfirmed: boolean;
}

/** Two sources with different counts of a kind in the gemeente; `counts` answers in these months, everywhere. */
export interface Dispute {
  readonly kind: KindId;
  readonly months: Span;
  readonly counts: Side;
  readonly other: Side;
}

/** The same for a dispute about the same in the same months, whichever side counts. */
export function keyOfDispute({ kind, months, counts, other }: Dispute): string {
  return JSON.stringify([kind, months.from, months.to, [counts.source, other.source].sort()]);
}

export interface Settled {
  /** Where two differ, what does not count is taken out of its series: no question can meet it any more. */
  readonly series: readonly Series[];
  readonly disputes: readonly Dispute[];
}

/** What names a source in a choice: files of one publisher, at one precision, are one source. */
export function sourceName({ source, where, when, fictief }: SeriesInfo): string {
  return [source, where, when, ...(fictief ? ['fictief'] : [])].join(' · ');
}

/**
 * Which series counts for a kind and a month is one choice for every question. Series that differ over the gemeente
 * are settled here, before anything is asked: by what a person chose, else what knows the whole gemeente goes before a
 * part of it, a month that somebody vouched for before one that nobody did, and then by `rank`, whatever came in last. Made-up series take no part: they step back
 * wherever there is a real one.
 */
export function settle(
  world: Pick<World, 'areas' | 'municipality' | 'series'>,
  choices: readonly SourceChoice[],
): Settled {
  const within = world.areas.byId.get(world.municipality);
  if (within === undefined) return { series: world.series, disputes: [] };
  const real = world.series.filter(({ info }) => !info.fictief);
  const kinds = [...new Set(real.flatMap(({ info }) => info.kinds))];
  const lost = new Map<Series, Map<KindId, Set<Month>>>();
  const disputes = kinds.flatMap((kind) => {
    const found = disputesOf(world.areas, within, kind, real, choices);
    for (const { loser, months } of found) lose(lost, loser, kind, months);
    return found.map(({ dispute }) => dispute);
  });
  const series = world.series.flatMap((one) => {
    const ofKinds = lost.get(one);
    return ofKinds === undefined ? [one] : cutOut(one, ofKinds);
  });
  return { series, disputes };
}

function lose(lost: Map<Series, Map<KindId, Set<Month>>>, series: Series, kind: KindId, months: Span): void {
  const ofSeries = lost.get(series) ?? new Map<KindId, Set<Month>>();
  lost.set(series, ofSeries);
  ofSeries.set(kind, new Set([...(ofSeries.get(kind) ?? []), ...listMonths(months)]));
}

interface Found {
  readonly dispute: Dispute;
  readonly loser: Series;
  readonly months: Span;
}

function disputesOf(
  index: AreaIndex,
  within: Area,
  kind: KindId,
  series: readonly Series[],
  choices: readonly SourceChoice[],
): Found[] {
  const chosen = choices.findLast((choice) => choice.kind === kind)?.source ?? null;
  const isChosen = (one: Series): boolean => sourceName(one.info) === chosen;
  const holders = series
    .filter(
      ({ info }) =>
        isRelevant(index, info, kind, within) && layoutOf(index, info, within, within.level) !== null,
    )
    .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || rank(a.info, b.info, within.level));
  return holders.flatMap((first, at) =>
    holders
      .slice(at + 1)
      .filter((second) => !isOneOrigin(first.info, second.info))
      .flatMap((second) => differences(index, within, kind, [first, second], isChosen)),
  );
}

/**
 * One file, or tables of one publisher: levels of the same figures, that need not add up. Of official tables the newest
 * is the revision of those before it.
 */
function isOneOrigin(a: SeriesInfo, b: SeriesInfo): boolean {
  if (a.set === b.set) return true;
  const isOfficial = a.published && b.published;
  return (isOfficial || a.source === b.source) && !isList(a) && !isList(b);
}

/** Months in which both have a count and it is not the same, joined where they follow one another. */
function differences(
  index: AreaIndex,
  within: Area,
  kind: KindId,
  [first, second]: readonly [Series, Series],
  isChosen: (series: Series) => boolean,
): Found[] {
  const buckets = sharedUnits(first.info, second.info);
  const level = [first, second].every(({ info }) => layoutOf(index, info, within, 'buurt') !== null)
    ? 'buurt'
    : within.level;
  const asked = { kind, within, level, buckets };
  const [ones = [], others = []] = [first, second].map((one) => countAll(index, columnSource(one), asked));
  const found: Found[] = [];
  buckets.forEach((months, at) => {
    const [one, other] = [ones[at], others[at]];
    const sums = one === undefined || other === undefined ? null : differing(one, other);
    if (one === undefined || other === undefined || sums === null) return;
    const isOverruled = !isChosen(first) && holdsLess(one, other);
    const [winner, loser] = isOverruled ? [second, first] : [first, second];
    const [won, lost] = isOverruled ? [sums[1], sums[0]] : sums;
    const dispute = { kind, months, counts: sideOf(winner, won), other: sideOf(loser, lost) };
    const last = found.at(-1);
    if (last?.loser === loser && last.months.to === months.from - 1)
      found[found.length - 1] = joined(last, { dispute, loser, months });
    else found.push({ dispute, loser, months });
  });
  return found;
}

/**
 * The counts of the gemeente where both have one, else those of the areas that both know; null where they do not
 * differ, or nothing can be compared.
 */
function differing(one: Bucket, other: Bucket): readonly [Sum, Sum] | null {
  if (isFigure(one.total) && isFigure(other.total))
    return one.total.value === other.total.value ? null : [one.total, other.total];
  const pairs = one.sums.flatMap((sum, at) => {
    const beside = other.sums[at] ?? null;
    return isFigure(sum) && isFigure(beside) ? [[sum, beside] as const] : [];
  });
  if (pairs.every(([sum, beside]) => sum.value === beside.value)) return null;
  return pairs.reduce<readonly [Sum, Sum]>(
    ([first, second], [sum, beside]) => [plus(first, sum) ?? first, plus(second, beside) ?? second],
    [none, none],
  );
}

const none: Sum = { value: 0, provisional: false };

/** Whether a source knows less of these months: nothing of the whole gemeente, or nobody vouched for it. */
function holdsLess(one: Bucket, other: Bucket): boolean {
  const hasWhole = (bucket: Bucket): boolean => isFigure(bucket.total);
  if (hasWhole(one) !== hasWhole(other)) return hasWhole(other);
  const isOpen = ({ total, sums }: Bucket): boolean =>
    [total, ...sums].some((sum) => sum?.unconfirmed === true);
  return isOpen(one) && !isOpen(other);
}

function sideOf({ info }: Series, sum: Sum): Side {
  const { set, title } = info;
  return { source: sourceName(info), set, title, count: sum.value, isConfirmed: sum.unconfirmed !== true };
}

function joined(before: Found, after: Found): Found {
  const months = { from: before.months.from, to: after.months.to };
  const both = (a: Side, b: Side): Side => ({
    ...a,
    count: a.count + b.count,
    isConfirmed: a.isConfirmed && b.isConfirmed,
  });
  const { dispute: one } = before;
  const { dispute: two } = after;
  return {
    loser: before.loser,
    months,
    dispute: { ...one, months, counts: both(one.counts, two.counts), other: both(one.other, two.other) },
  };
}

/** The months that both speak of, in units that both can tell; of one that knows weeks alone there are none. */
function sharedUnits(a: SeriesInfo, b: SeriesInfo): Span[] {
  const shared = sharedMonths(claimOf(a), claimOf(b));
  if (shared === null || a.when === 'week' || b.when === 'week') return [];
  const unit = Math.max(unitOf(a), unitOf(b));
  const first = Math.ceil(shared.from / unit) * unit;
  const units = Math.max(0, Math.floor((shared.to + 1 - first) / unit));
  return Array.from({ length: units }, (_, at) => ({
    from: first + at * unit,
    to: first + (at + 1) * unit - 1,
  }));
}

/** A series without some months of some kinds; what is left of a list of such a kind are lists of their own. */
function cutOut(series: Series, ofKinds: ReadonlyMap<KindId, ReadonlySet<Month>>): Series[] {
  const { info } = series;
  const isLost = (row: number): boolean =>
    ofKinds.get(kindAt(series, row))?.has(monthOf(series.columns.from[row] ?? 0)) === true;
  if (!isList(info)) return [partOf(series, info, info.kinds, (row) => !isLost(row))];
  const whole = info.kinds.filter((kind) => !ofKinds.has(kind));
  const rest = partOf(series, info, whole, (row) => !ofKinds.has(kindAt(series, row)));
  const parts = [...ofKinds].flatMap(([kind, months]) =>
    runsOf(listMonths(claimOf(info)).filter((at) => !months.has(at))).flatMap((run) =>
      listPart(series, kind, run),
    ),
  );
  return [...(whole.length === 0 ? [] : [rest]), ...parts];
}

function listPart(series: Series, kind: KindId, run: Span): Series[] {
  const { info } = series;
  const scope = info.complete?.scope;
  const complete =
    scope === undefined ? null : completeOf(scope, [kind], run, (_, at) => isVouched(info, kind, at));
  const isIn = (row: number): boolean => {
    const began = monthOf(series.columns.from[row] ?? 0);
    return kindAt(series, row) === kind && began >= run.from && began <= run.to;
  };
  const part = partOf(series, { ...info, id: `${info.id}~${kind}~${run.from}`, complete }, [kind], isIn);
  return part.info.rows === 0 && complete === null ? [] : [part];
}

function partOf(
  series: Series,
  info: SeriesInfo,
  kinds: readonly KindId[],
  isWanted: (row: number) => boolean,
): Series {
  const builder = createSeriesBuilder();
  copyRows(series, builder, isWanted);
  return seriesOf(builder, info, kinds);
}
