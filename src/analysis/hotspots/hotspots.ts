import { disclosureOf, mayShow } from '../../domain/privacy/disclosure.ts';
import { drawnCell } from '../../domain/privacy/drawn-cell.ts';
import { fewestForVerdict } from '../../domain/thresholds.ts';
import { daysBefore, timeOf, type Days } from '../../domain/time/day.ts';
import type { Answer, Figure, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import { disclosurePolicy } from '../../policy/disclosure.ts';
import { happensAtHomes } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { caveatsOf, type Body, type Caveat, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { everCounted } from './ever-counted.ts';
import { hotspotsIn, type Hotspots } from './hotspots-in.ts';
import { studyArea } from './study-area.ts';

/** Where an indicator is counted more than chance gives. */
export interface HotspotsRequest {
  readonly about: 'hotspots';
  /** Its id. */
  readonly indicator: string;
  readonly days: Days;
}

export type HotspotsFigures =
  | ({
      readonly is: 'hotspots';
      /** What was counted in all. */
      readonly total: Figure;
      /** What has no place; null where that cannot happen. */
      readonly unplaced: Figure | null;
      /** The days before, of which the course and the hit rate are; null where they could not be counted whole. */
      readonly before: Days | null;
    } & Hotspots)
  /** Nothing was counted. */
  | { readonly is: 'nothing' }
  /** Fewer with a place than anything can be said of. */
  | { readonly is: 'few'; readonly placed: number; readonly least: number }
  /** All of them in one square. */
  | { readonly is: 'one-spot'; readonly placed: number; readonly size: 100 | 500 }
  /** Nobody vouched that all are there, or a figure lacks: then a hole in the list would be a cold place. */
  | { readonly is: 'not-whole' }
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  /** Of places finer than a buurt openbaar is told classes, not what stands out. */
  | { readonly is: 'closed' }
  | { readonly is: 'no-indicator' };

export type HotspotsFinding = Finding<HotspotsRequest, HotspotsFigures>;

/** Asks the squares of the days, of those before, and in which squares anything was ever counted. */
export async function* analyseHotspots(
  request: HotspotsRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<HotspotsFinding>> {
  const body = (figures: HotspotsFigures, caveats: readonly Caveat[] = []): Body<HotspotsFinding> => ({
    request,
    figures,
    verdict: null,
    caveats,
  });
  const { municipality, audience } = known;
  const indicator = municipality.indicators.find(({ id }) => id === request.indicator);
  if (indicator === undefined) return body({ is: 'no-indicator' });
  if (audience === 'openbaar') return body({ is: 'closed' });
  const sizes = sizesFor(known, indicator);
  const size = sizes.tested;
  const cells = (days: Days): Promise<Answer | Unavailable> => ask(cellsOf(known, indicator, days, size));
  const now = await cells(request.days);
  const refused = refusalOf(now, size);
  if (now.is === 'unavailable' || refused !== null) return body(refused ?? { is: 'not-whole' });
  yield { progress: 0.3, soFar: null };
  const earlier = daysBefore(request.days);
  const before = await cells(earlier);
  yield { progress: 0.6, soFar: null };
  const atHomes = happensAtHomes(municipality, indicator.kinds);
  const counted = await everCounted(known, ask, size, now);
  const study = studyArea(municipality, counted, size, atHomes ? 'dwellings' : 'inhabitants');
  if (study === null) return body({ is: 'few', placed: 0, least: fewestForVerdict });
  const isWhole = before.is === 'answer' && isKnown(before);
  const found = hotspotsIn(study, now.rows, isWhole ? before.rows : null, {
    places: municipality.places,
    atHomes,
    size: sizes.drawn,
  });
  if (found.tested.total < fewestForVerdict)
    return body({ is: 'few', placed: found.tested.total, least: fewestForVerdict });
  const isPeopleMadeUp =
    study.ground !== 'cells' &&
    municipality.population.some(({ area, fictief }) => fictief && area in municipality.rings);
  return body(
    {
      is: 'hotspots',
      total: now.total,
      unplaced: now.unplaced,
      before: isWhole ? earlier : null,
      ...found,
    },
    [...(isPeopleMadeUp ? (['fictief'] as const) : []), ...caveatsOf([now.total])],
  );
}

/** Sides of the squares that are tested, as fine as may be known, and of those that may be drawn, never as fine as a home. */
function sizesFor(
  { municipality, audience }: Known,
  { kinds }: Indicator,
): { readonly tested: 100 | 500; readonly drawn: 100 | 500 } {
  const policy = disclosurePolicy(municipality.disclosure, kinds);
  const isFine = kinds.every((kind) => mayShow(disclosureOf(policy, kind).show[audience], 'cell100'));
  return { tested: isFine ? 100 : 500, drawn: drawnCell(policy, kinds, audience) };
}

function cellsOf({ municipality }: Known, { kinds }: Indicator, days: Days, size: 100 | 500) {
  return { by: 'cell', size, kinds, within: municipality.profile.id, ...timeOf(days) } as const;
}

/** Why nothing can be said of what was counted; null where something can. */
function refusalOf(answer: Answer | Unavailable, size: 100 | 500): HotspotsFigures | null {
  if (answer.is === 'unavailable') return { is: 'unavailable', reason: answer.reason };
  if (!isKnown(answer)) return { is: 'not-whole' };
  if (answer.total.is === 'number' && answer.total.value === 0) return { is: 'nothing' };
  const [first] = answer.rows;
  if (answer.rows.length === 1 && first?.figure.is === 'number' && first.figure.value >= fewestForVerdict)
    return { is: 'one-spot', placed: first.figure.value, size };
  return null;
}

function isKnown({ total, rows }: Answer): boolean {
  return total.is === 'number' && rows.every(({ figure }) => figure.is === 'number');
}
