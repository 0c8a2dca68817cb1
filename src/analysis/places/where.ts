import type { AreaId } from '../../domain/area/area.ts';
import { rampClass } from '../../domain/density/classes.ts';
import { densityAtGrid, type GridFrame } from '../../domain/density/grid.ts';
import { densityLimits } from '../../domain/density/limits.ts';
import { contains, type Bounds } from '../../domain/geo/polygon.ts';
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
import { hottestOf, type HottestFigures } from './hottest.ts';
import { whereFrame } from './where-frame.ts';

/** The map of an indicator as a picture that can be kept, with the place that it shows as the hottest. */
export interface WhereRequest extends PlacesRequest {
  readonly about: 'where';
}

/** A density as squares with a class, in RD metres. */
export interface WhereMap {
  /** What is worth looking at: nearly all that has a colour; null, the whole gemeente, where nothing has. */
  readonly frame: Bounds | null;
  /** Side of a square: that of the cells that were counted, never finer than may be shown. */
  readonly size: 100 | 500;
  /** Lower left corner and class, from 1, of every square with a colour. */
  readonly cells: readonly (readonly [x: number, y: number, level: number])[];
  /** Lower limits of the classes, in counts per km2: in an average year, or in a period that is shorter. */
  readonly limits: readonly number[];
  readonly per: DensityGrid['per'];
  /** Metres that were smoothed over, and within which enough must lie for a colour. */
  readonly sigma: number;
  readonly reach: number;
}

export interface WhereFigures {
  readonly is: 'where';
  /** Null with the reason where no map may or can be drawn: the place may be known by buurt all the same. */
  readonly map: WhereMap | null;
  readonly why: UnavailableReason | null;
  readonly total: Figure;
  /** What has no place and is not drawn; null where that cannot happen. */
  readonly unplaced: Figure | null;
  /** The same by buurt, most first; empty where that is not known. */
  readonly buurten: readonly { readonly area: AreaId; readonly figure: Figure }[];
  /** What lies in none of these buurten as far as is known: with them it makes the total. Null where that cannot happen. */
  readonly buurtUnknown: Figure | null;
  readonly hottest: HottestFigures;
}

export type WhereFinding = Finding<WhereRequest, WhereFigures | { readonly is: 'no-indicator' }>;

/** The map as a picture, and the buurten behind it. */
export async function* analyseWhere(
  request: WhereRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<WhereFinding>> {
  const asked = yield* askPlaces(request, known, ask);
  if (asked === null) return { request, figures: { is: 'no-indicator' }, verdict: null, caveats: [] };
  const figures = whereOf(known.municipality, asked.density, asked.areas);
  return { request, figures, verdict: null, caveats: caveatsOf([figures.total]) };
}

/** The picture of a density, and the place that it shows as the hottest. */
export function whereOf(
  municipality: Pick<Municipality, 'rings' | 'places'>,
  density: Answer | Unavailable,
  areas: Answer | Unavailable,
): WhereFigures {
  const told = density.is === 'answer' ? density : areas.is === 'answer' ? areas : null;
  const grid = density.is === 'answer' ? density.density : null;
  return {
    is: 'where',
    map: grid === null ? null : mapOf(grid, municipality),
    why: density.is === 'unavailable' ? density.reason : null,
    total: told?.total ?? { is: 'missing' },
    unplaced: told?.unplaced ?? null,
    buurten: areas.is === 'answer' ? mostFirst(areas.rows) : [],
    buurtUnknown: areas.is === 'answer' ? areas.unplaced : null,
    hottest: hottestOf(municipality, areas, density),
  };
}

function mostFirst(rows: readonly Row[]): WhereFigures['buurten'] {
  const countOf = (figure: Figure): number =>
    figure.is === 'number' || figure.is === 'unconfirmed' ? figure.value : -1;
  return rows
    .map(({ key, figure }) => ({ area: key, figure }))
    .toSorted((a, b) => countOf(b.figure) - countOf(a.figure));
}

/**
 * The squares of the grid of RD with the colour that the map has in their middle: its classes, nothing where too little
 * lies near, nothing outside the gemeente. A square is as large as what was counted, so that a picture that is kept
 * tells nothing finer.
 */
function mapOf(grid: DensityGrid, municipality: Pick<Municipality, 'rings' | 'places'>): WhereMap {
  const { rings } = municipality;
  const { cellSize, sigma, reach, per } = grid;
  return {
    frame: whereFrame(grid, municipality),
    size: cellSize,
    cells: cornersOf(grid).flatMap(([x, y]) => {
      const level = levelAt(grid, rings, x + cellSize / 2, y + cellSize / 2);
      return level === null ? [] : [[x, y, level] as const];
    }),
    limits: densityLimits,
    per,
    sigma,
    reach,
  };
}

function cornersOf({ x, y, size, columns, rows, cellSize }: DensityGrid): [number, number][] {
  const [firstX, firstY] = [x, y].map((start) => Math.floor(start / cellSize) * cellSize);
  const across = Math.ceil((x + columns * size - (firstX ?? 0)) / cellSize);
  const along = Math.ceil((y + rows * size - (firstY ?? 0)) / cellSize);
  return Array.from({ length: across * along }, (_, at) => [
    (firstX ?? 0) + (at % across) * cellSize,
    (firstY ?? 0) + Math.floor(at / across) * cellSize,
  ]);
}

/** The class, from 1, that is drawn under a point; null where nothing is. */
function levelAt(grid: DensityGrid, rings: Municipality['rings'], x: number, y: number): number | null {
  const frame: GridFrame = { ...grid, x0: grid.x, y0: grid.y };
  const value = densityAtGrid({ ...frame, values: grid.perKm2 }, x, y);
  const isEnough = densityAtGrid({ ...frame, values: grid.isEnough }, x, y) === 1;
  if (value === null || !isEnough) return null;
  const level = rampClass(value, densityLimits) + 1;
  const isInside = level > 0 && Object.values(rings).some((parts) => contains(parts, x, y));
  return isInside ? level : null;
}
