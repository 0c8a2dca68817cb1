import { leastBandwidth } from '../../domain/density/bandwidth.ts';
import {
  disclosureOf,
  mayShow,
  placePrecisions,
  type Audience,
  type PlacePrecision,
} from '../../domain/privacy/disclosure.ts';
import { drawnCell } from '../../domain/privacy/drawn-cell.ts';
import { monthsIn, type Span } from '../../domain/time/month.ts';
import { isWholeYears } from '../../domain/time/quarter.ts';
import { disclosurePolicy } from '../../policy/disclosure.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { lookOf, partOf, type Look } from './modes.ts';

/** Why something else is drawn than what was chosen. */
type Why = 'privacy' | 'only-years' | 'beside';

/** What the map of one indicator draws, and what it can draw at all. */
export interface ShownMap {
  /** The View with what is in force in the place of what was chosen. */
  readonly view: ResolvedView;
  readonly look: Look;
  /** What was chosen and why that is not drawn; null where it is. */
  readonly instead: { readonly of: Look; readonly why: Why } | null;
  readonly offered: readonly Look[];
  /** Metres: no density is smoothed over less. */
  readonly leastSigma: 100 | 250;
}

/**
 * Holds what was chosen for the map against what may be shown of an indicator, to this audience, of this period. Maps
 * beside each other have one scale: they are drawn in a way that may be shown of both, where there is one, and smoothed
 * over the same metres, those that the coarsest of them needs.
 */
export function shownMap(
  { disclosure, population, rings }: Pick<Municipality, 'disclosure' | 'population' | 'rings'>,
  view: ResolvedView,
  { kinds }: Pick<Indicator, 'kinds'>,
  beside: readonly Pick<Indicator, 'kinds'>[] = [],
): ShownMap {
  const { audience, period } = view;
  const finest = finestOf(disclosure, audience, kinds);
  const hasInhabitants = population.some(({ area }) => rings[area] !== undefined);
  const own = offeredLooks(finest, audience, period).filter(
    (look) => look !== 'buurtenPer' || hasInhabitants || view.map.perInhabitants,
  );
  const ofAll = beside.map((other) =>
    offeredLooks(finestOf(disclosure, audience, other.kinds), audience, period),
  );
  const shared = own.filter((look) => ofAll.every((looks) => looks.includes(look)));
  const offered = shared.length > 0 ? shared : own;
  const wanted = lookOf(view.map);
  const look = nearest(wanted, offered);
  const leastSigma = leastTogether(
    [kinds, ...beside.map((other) => other.kinds)].map((each) =>
      drawnCell(disclosurePolicy(disclosure, each), each, audience),
    ),
  );
  const sigma = Math.max(view.map.sigma, leastSigma);
  const isPrivate = !offeredLooks(finest, audience, null).includes(wanted);
  const why = own.includes(wanted) ? 'beside' : isPrivate ? 'privacy' : 'only-years';
  return {
    view: { ...view, map: { ...view.map, ...partOf(look), sigma } },
    look,
    instead: look === wanted ? null : { of: wanted, why },
    offered,
    leastSigma,
  };
}

function leastTogether(cells: readonly (100 | 500)[]): 100 | 250 {
  return leastBandwidth(cells.includes(500) ? 500 : 100);
}

/** The finest place that may be shown of every kind, in cells no finer than are drawn. */
function finestOf(
  disclosure: Municipality['disclosure'],
  audience: Audience,
  kinds: readonly string[],
): PlacePrecision {
  const policy = disclosurePolicy(disclosure, kinds);
  const drawn: PlacePrecision = drawnCell(policy, kinds, audience) === 500 ? 'cell500' : 'cell100';
  const allowed = [drawn, ...kinds.map((kind) => disclosureOf(policy, kind).show[audience])];
  return placePrecisions.find((one) => allowed.includes(one)) ?? 'never';
}

/** In openbaar places finer than a buurt are published by the calendar year; a period of null is such a year. */
function offeredLooks(finest: PlacePrecision, audience: Audience, period: Span | null): Look[] {
  const hasCells =
    audience === 'driehoek' || period === null || (isWholeYears(period) && monthsIn(period) === 12);
  const cells = (size: 'cell100' | 'cell500'): boolean => hasCells && mayShow(finest, size);
  return [
    ...(cells('cell500') ? (['dichtheid', 'vakken500'] as const) : []),
    ...(cells('cell100') ? (['vakken100'] as const) : []),
    ...(mayShow(finest, 'buurt') ? (['buurten', 'buurtenPer'] as const) : []),
  ];
}

/** What was chosen, else the finest that is coarser; what was chosen too where there is nothing at all: the map says why. */
function nearest(wanted: Look, offered: readonly Look[]): Look {
  const coarser: Readonly<Record<Look, readonly Look[]>> = {
    vakken100: ['vakken100', 'vakken500', 'buurten'],
    vakken500: ['vakken500', 'buurten'],
    dichtheid: ['dichtheid', 'buurten'],
    buurten: ['buurten'],
    buurtenPer: ['buurtenPer', 'buurten'],
  };
  return coarser[wanted].find((look) => offered.includes(look)) ?? wanted;
}
