import type { AreaId, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import { areaLevels, areasWithin, isWithin } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import { formatMonth, listMonths } from '../domain/time/month.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import { breakdown } from './breakdown.ts';
import type { Bucket } from './breakdown.ts';
import type { Sum } from './count.ts';
import { plus } from './incidents.ts';
import { isRelevant, noPeriod } from './pick.ts';
import type { Question, Zone } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import { ruleOf } from './rule.ts';

type ZonesQuestion = Question & { readonly by: 'zones' };

interface KindBuckets {
  readonly kind: KindId;
  /** One per month. */
  readonly buckets: readonly Bucket[];
}

const none: Sum = { value: 0, provisional: false };

/** The level of which all zones can be made up: the finest that one of them names; null where an area is not known. */
export function levelOfZones(index: AreaIndex, zones: readonly Zone[]): AreaLevel | null {
  const levels = zones.flatMap(idsOf).map((id) => areaLevels.indexOf(index.byId.get(id)?.level ?? 'land'));
  const isKnown = zones.flatMap(idsOf).every((id) => index.byId.has(id));
  return isKnown ? (areaLevels[Math.max(...levels)] ?? null) : null;
}

function idsOf({ place }: Zone): readonly AreaId[] {
  return place.is === 'areas' ? place.ids : [];
}

/**
 * Counts by zone and month where all zones are whole areas: from tables of counts, or from complete lists by the code
 * of the area, whatever finer place they know. A list of which nobody says that it is complete has no figure.
 */
export function* byWholeZones(ask: Ask, question: ZonesQuestion): Steps<Raw | Impossible> {
  const { areas: index } = ask.world;
  const { span, zones } = question;
  const level = levelOfZones(index, zones);
  const isInside = zones.flatMap(idsOf).every((id) => isWithin(index, id, ask.within.id));
  if (level === null || !isInside) return impossible({ why: 'unknown-area', level });
  const months = listMonths(span);
  if (months.length === 0) return impossible({ why: 'no-period', span });
  const perKind = yield* eachKind(ask.kinds, (kind) => bucketsOf(ask, kind, level, months));
  if (isImpossible(perKind)) return perKind;
  const members = zones.map((zone) => membersOf(index, ask.within.id, level, idsOf(zone)));
  const row = (key: string, of: (counts: KindBuckets) => Part): RawRow => ({
    key,
    place: { is: 'zone' },
    span,
    parts: perKind.map(of),
  });
  const all = [...new Set(members.flat())];
  const lists = perKind.filter(({ buckets }) => buckets.some(({ unplaced }) => unplaced !== null));
  return {
    is: 'raw',
    rows: zones.flatMap((zone, at) =>
      months.map((month, part) =>
        row(`${zone.key} ${formatMonth(month)}`, ({ kind, buckets }) =>
          partOf(kind, buckets[part], members[at] ?? []),
        ),
      ),
    ),
    total: row('total', (counts) => together(counts, (bucket) => sumOf(bucket, all))),
    unplaced:
      lists.length === 0
        ? null
        : { ...row('unplaced', (counts) => together(counts, ({ unplaced }) => unplaced ?? none)) },
  };
}

function bucketsOf(
  ask: Ask,
  kind: KindId,
  level: AreaLevel,
  months: readonly number[],
): KindBuckets | Impossible {
  const { areas: index } = ask.world;
  const series = ask.seriesFor(kind);
  const told = series.filter(({ info }) => ruleOf(info) !== 'list');
  const untold = series.filter(
    ({ info }) => ruleOf(info) === 'list' && isRelevant(index, info, kind, ask.within),
  );
  const asked = {
    kind,
    within: ask.within,
    level,
    buckets: months.map((month) => ({ from: month, to: month })),
  };
  const buckets = breakdown(index, told, asked, ask.count);
  if (!isImpossible(buckets)) return { kind, buckets };
  return buckets.reason.why === 'no-series' && untold.length > 0 ? noPeriod(untold) : buckets;
}

/** The places, in the order of a breakdown by that level, of the areas that make up a zone. */
function membersOf(
  index: AreaIndex,
  within: AreaId,
  level: AreaLevel,
  ids: readonly AreaId[],
): readonly number[] {
  return areasWithin(index, within, level).flatMap(({ id }, at) =>
    ids.some((zone) => isWithin(index, id, zone)) ? [at] : [],
  );
}

function partOf(kind: KindId, bucket: Bucket | undefined, members: readonly number[]): Part {
  return { kind, series: bucket?.series ?? null, sum: bucket === undefined ? null : sumOf(bucket, members) };
}

/** No figure for a zone without areas: it is not zero. */
function sumOf({ sums }: Bucket, members: readonly number[]): Sum | null {
  if (members.length === 0) return null;
  return members.reduce<Sum | null>((sum, at) => plus(sum, sums[at] ?? null), none);
}

/** All months added up, where one series has them all. */
function together({ kind, buckets }: KindBuckets, of: (bucket: Bucket) => Sum | null): Part {
  const series = buckets.find((bucket) => bucket.series !== null)?.series ?? null;
  const isOne = buckets.every((bucket) => bucket.series === series);
  const sum = isOne ? buckets.reduce<Sum | null>((total, one) => plus(total, of(one)), none) : null;
  return { kind, series, sum };
}
