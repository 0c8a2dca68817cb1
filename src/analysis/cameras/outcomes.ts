import { isOwn } from '../../domain/observation/own.ts';
import { isByMonth } from '../../domain/observation/own.ts';
import type { KindId, SeriesInfo } from '../../domain/observation/series.ts';
import { isList } from '../../domain/observation/stream.ts';
import { disclosureOf, mayShow } from '../../domain/privacy/disclosure.ts';
import type { PlacePrecision } from '../../domain/privacy/disclosure.ts';
import type { Span } from '../../domain/time/month.ts';
import { disclosurePolicy } from '../../policy/disclosure.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Camera, Indicator } from '../../policy/schema.ts';
import type { DesignLevel } from '../../view/parts.ts';

/** What can be evaluated, and the finest place at which it is known and may be seen; null where neither is. */
interface Outcome {
  readonly indicator: Indicator;
  readonly level: DesignLevel | null;
}

type Policy = Pick<Municipality, 'disclosure'>;

/**
 * The indicators that can be evaluated: those of the map in their order, and after them whatever else the policy lets
 * the driehoek see by cell or by buurt and the data know so.
 */
export function outcomesOf(municipality: Municipality, series: readonly SeriesInfo[]): Outcome[] {
  const { indicators, profile } = municipality;
  const withLevel = (indicator: Indicator): Outcome => ({
    indicator,
    level: knownLevel(indicator, municipality, series),
  });
  const onMap = profile.mapIndicators.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  const others = indicators.filter(({ id }) => !profile.mapIndicators.includes(id)).map(withLevel);
  return [...onMap.map(withLevel), ...others.filter(({ level }) => level !== null)];
}

/** What a camera is for: the indicator of the map that the plan names with its place, else the first of the map. */
export function outcomeOf(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  camera: Camera,
  chosen: string,
): Outcome | null {
  const outcomes = outcomesOf(municipality, series);
  const onMap = outcomes.filter(({ indicator }) => municipality.profile.mapIndicators.includes(indicator.id));
  const named = municipality.events.flatMap(({ sort, places, indicators }) =>
    sort === 'interventie' && places.includes(camera.id) ? indicators : [],
  );
  return (
    outcomes.find(({ indicator }) => indicator.id === chosen) ??
    named.flatMap((id) => onMap.find(({ indicator }) => indicator.id === id) ?? [])[0] ??
    onMap[0] ??
    null
  );
}

/** The finest place at which all kinds of an indicator are known and may be seen; sensitive kinds in cells only. */
function knownLevel(
  { kinds }: Indicator,
  { disclosure }: Policy,
  series: readonly SeriesInfo[],
): DesignLevel | null {
  const policy = disclosurePolicy(disclosure, kinds);
  const isSensitive = kinds.some((kind) => disclosureOf(policy, kind).sensitive);
  if (kinds.length === 0) return null;
  if (mayAll(policy, kinds, 'cell500') && monthsKnown(series, kinds, 'vak') !== null) return 'vak';
  if (isSensitive || !mayAll(policy, kinds, 'buurt')) return null;
  return monthsKnown(series, kinds, 'buurt') === null ? null : 'buurt';
}

/** Whether the driehoek may see all kinds of an indicator in cells: then it is the data that know no finer place. */
export function mayBeInCells({ kinds }: Indicator, { disclosure }: Policy): boolean {
  return mayAll(disclosurePolicy(disclosure, kinds), kinds, 'cell500');
}

function mayAll(
  policy: ReturnType<typeof disclosurePolicy>,
  kinds: readonly KindId[],
  precision: PlacePrecision,
): boolean {
  return kinds.every((kind) => mayShow(disclosureOf(policy, kind).show.driehoek, precision));
}

/**
 * The months for which every kind is known by the month at a level: from complete lists, by buurt also from tables of
 * counts; null where there are none. Made-up data count only where no real data know the kinds by buurt or finer.
 */
export function monthsKnown(
  series: readonly SeriesInfo[],
  kinds: readonly KindId[],
  level: DesignLevel,
): Span | null {
  const about = series.filter((info) => kinds.some((kind) => info.kinds.includes(kind)));
  // Made-up figures of a kind are gone as soon as a person has their own.
  const local = about.filter((info) => isLocal(info) && !(info.fictief && about.some(isOwn)));
  const real = local.filter(({ fictief }) => !fictief);
  const holds = (infos: readonly SeriesInfo[]): boolean =>
    kinds.every((kind) => infos.some((info) => info.kinds.includes(kind)));
  const used = (holds(real) ? real : local).filter((info) => level === 'buurt' || isInCells(info));
  if (used.length === 0 || !holds(used)) return null;
  const spans = used.map(({ complete, span }) => complete?.span ?? span);
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

function isInCells({ where, complete }: SeriesInfo): boolean {
  return where === 'cell' && complete !== null;
}

/** Known by buurt or finer and by month or finer, in a form in which a month without a row can be told from no figure. */
function isLocal(info: SeriesInfo): boolean {
  const { where, complete } = info;
  return (where === 'cell' || where === 'buurt') && isByMonth(info) && (complete !== null || !isList(info));
}
