import type { AreaId } from '../../domain/area/area.ts';
import { contains } from '../../domain/geo/polygon.ts';
import { fewestForColour } from '../../domain/thresholds.ts';
import type {
  Answer,
  DensityGrid,
  Figure,
  Row,
  Unavailable,
  UnavailableReason,
} from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { askPlaces, type PlacesRequest } from './asked-places.ts';

/** Where an indicator was counted most, by a name that people know. */
export interface HottestRequest extends PlacesRequest {
  readonly about: 'hottest';
}

export type HottestFigures =
  | {
      readonly is: 'place';
      /** The buurten: one, or more where as many were counted in each. */
      readonly areas: readonly AreaId[];
      /** A named point within 300 metres of the peak; null where there is none, or no finer place is known than a buurt. */
      readonly near: string | null;
      /** What made it the hottest: the peak of the density, or the highest count of a buurt. */
      readonly by: 'peak' | 'count';
      /** What was counted in (each of) the buurt(en), and in the whole gemeente. */
      readonly here: Figure;
      readonly total: Figure;
      /** Whether every buurt could be held against it; one that is kept back or not known may have had more. */
      readonly isOfAll: boolean;
    }
  /** Fewer than five everywhere, near each other or in one buurt: no place stands out. */
  | { readonly is: 'nowhere'; readonly by: 'place' | 'buurt' }
  /** Of too many buurten the count is kept back or not known to name one. */
  | { readonly is: 'not-known' }
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly is: 'no-indicator' };

export type HottestFinding = Finding<HottestRequest, HottestFigures>;

/** How far a named point may lie from the peak, in metres, to name it by. */
const nearby = 300;

/** The place that a name is known of, of the whole gemeente. */
export async function* analyseHottest(
  request: HottestRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<HottestFinding>> {
  const asked = yield* askPlaces(request, known, ask);
  const figures: HottestFigures =
    asked === null ? { is: 'no-indicator' } : hottestOf(known.municipality, asked.areas, asked.density);
  const shown = figures.is === 'place' ? [figures.here, figures.total] : [];
  return { request, figures, verdict: null, caveats: caveatsOf(shown) };
}

/**
 * The place: the buurt of the highest density where that is made of cells of 100 m; of coarser ones, which lie over
 * the border of a buurt, or without a density, the buurt with the highest count.
 */
export function hottestOf(
  municipality: Pick<Municipality, 'rings' | 'places'>,
  areas: Answer | Unavailable,
  density: Answer | Unavailable | null,
): HottestFigures {
  if (areas.is === 'unavailable') return { is: 'unavailable', reason: areas.reason };
  const grid = density?.is === 'answer' ? density.density : null;
  const isFine = grid?.cellSize === 100;
  const peak = grid === null || !isFine ? null : peakOf(grid, municipality.rings);
  if (isFine && peak === null) return { is: 'nowhere', by: 'place' };
  const rows = peak === null ? highest(areas.rows) : areas.rows.filter(({ key }) => key === peak.area);
  const [first] = rows;
  // The cells of a density say of every place how many there were; buurten only of those that are told.
  const isOfAll = peak !== null || areas.rows.every(({ figure }) => isKnown(figure));
  if (first === undefined) return isOfAll ? { is: 'nowhere', by: 'buurt' } : { is: 'not-known' };
  return {
    is: 'place',
    areas: rows.map(({ key }) => key),
    near: peak === null ? null : nameNear(municipality.places, peak),
    by: peak === null ? 'count' : 'peak',
    here: first.figure,
    total: areas.total,
    isOfAll,
  };
}

interface Peak {
  readonly area: AreaId;
  readonly x: number;
  readonly y: number;
}

/** The cell of the highest density that has a colour and lies in a buurt. */
function peakOf(grid: DensityGrid, rings: Municipality['rings']): Peak | null {
  const { perKm2, isEnough, columns, x: x0, y: y0, size } = grid;
  const coloured = [...perKm2.keys()].filter((at) => isEnough[at] === 1);
  coloured.sort((a, b) => (perKm2[b] ?? 0) - (perKm2[a] ?? 0));
  for (const at of coloured) {
    const x = x0 + ((at % columns) + 0.5) * size;
    const y = y0 + (Math.floor(at / columns) + 0.5) * size;
    const area = Object.keys(rings).find((id) => contains(rings[id] ?? [], x, y));
    if (area !== undefined) return { area, x, y };
  }
  return null;
}

/** Whether a figure cannot hide a count that is higher than one that is told. */
function isKnown(figure: Figure): boolean {
  return figure.is === 'number' || (figure.is === 'below' && figure.k <= fewestForColour);
}

/** The rows with the highest number that is enough to speak of; more than one where they are equal. */
function highest(rows: readonly Row[]): Row[] {
  const most = Math.max(0, ...rows.map(({ figure }) => (figure.is === 'number' ? figure.value : 0)));
  if (most < fewestForColour) return [];
  return rows.filter(({ figure }) => figure.is === 'number' && figure.value === most);
}

/** The station within 300 metres of a point in RD metres, the nearest; null where there is none. */
export function nameNear(places: Municipality['places'], { x, y }: Pick<Peak, 'x' | 'y'>): string | null {
  const near = places
    .filter(({ sort }) => sort === 'station')
    .map((place) => ({ name: place.name, distance: Math.hypot(place.x - x, place.y - y) }))
    .filter(({ distance }) => distance <= nearby)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}
