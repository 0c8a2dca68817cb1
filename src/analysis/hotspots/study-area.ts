import type { AreaId } from '../../domain/area/area.ts';
import { createLocator } from '../../domain/area/locate.ts';
import { cellCentre, cellCode, parseCellCode } from '../../domain/geo/cell.ts';
import type { Cell } from '../../domain/geo/cell.ts';
import type { Lattice } from '../../domain/hotspot/sums-around.ts';
import type { Row } from '../../engine/answer.ts';
import { dwellingsOf, inhabitantsOf } from '../../policy/inhabitants.ts';
import type { Municipality } from '../../policy/municipality.ts';

/**
 * What the counts of a cell are held against. `dwellings`, `inhabitants`: as many as live in its buurt, shared by the
 * cells of that buurt where people come; `cells`: every cell where people come as much.
 */
export type Ground = 'dwellings' | 'inhabitants' | 'cells';

/**
 * How many times as much as its even share of a buurt a square and those around it may hold: within a buurt nobody knows
 * where people live. Found by drawing incidents at made-up addresses, 30 people at each, in all buurten of a gemeente with
 * a town, villages and farms: with four times the share at most one map in thirty of 1,500 incidents shows anything, in
 * squares of 100 m; squares of 500 m hold a village beside fields.
 */
const crowding: Readonly<Record<100 | 500, number>> = { 100: 4, 500: 14 };

/** The squares of the gemeente where people come, with what is expected in each; cells elsewhere have no weight. */
export interface StudyArea {
  readonly lattice: Lattice;
  readonly size: 100 | 500;
  readonly ground: Ground;
  /** How many times as much as its even share a square may hold by chance. */
  readonly allowance: number;
  /** Row by row from the lower left corner: above zero where something is expected. */
  readonly weights: Float64Array;
  readonly placeOf: (code: string) => number | null;
  readonly cellAt: (place: number) => Cell;
  readonly areaAt: (place: number) => AreaId | null;
}

type Known = Pick<Municipality, 'rings' | 'population'>;

/**
 * The squares that are studied: those in the gemeente in which anything was ever counted, of any kind and in any year,
 * with the eight around each. Where nobody ever comes, nothing can happen: held against empty land every village would
 * be a hotspot. Null where nothing was ever counted inside.
 */
export function studyArea(
  municipality: Known,
  counted: Iterable<string>,
  size: 100 | 500,
  wanted: Ground,
): StudyArea | null {
  const cells = [...counted].flatMap((code) => parseCellCode(code) ?? []);
  if (cells.length === 0) return null;
  const [x0, y0] = [least(cells, 'x') - 2 * size, least(cells, 'y') - 2 * size];
  const columns = (most(cells, 'x') - x0) / size + 3;
  const rows = (most(cells, 'y') - y0) / size + 3;
  const lattice = { columns, rows };
  const placeOf = (cell: Pick<Cell, 'x' | 'y'>): number | null => {
    const [column, row] = [(cell.x - x0) / size, (cell.y - y0) / size];
    return column < 0 || row < 0 || column >= columns || row >= rows ? null : row * columns + column;
  };
  const cellAt = (place: number): Cell => ({
    x: x0 + (place % columns) * size,
    y: y0 + Math.floor(place / columns) * size,
    size,
  });
  const areas = areasOf(municipality, touching(cells, placeOf, columns), cellAt);
  if (areas.size === 0) return null;
  const { ground, weights } = weigh(municipality, areas, columns * rows, wanted);
  return {
    lattice,
    size,
    ground,
    allowance: crowding[size],
    weights,
    placeOf: (code) => {
      const cell = parseCellCode(code);
      return cell === null ? null : placeOf(cell);
    },
    cellAt,
    areaAt: (place) => areas.get(place) ?? null,
  };
}

/** What was counted in each of the squares, and how many fell outside all of them. */
export function countsIn(
  area: StudyArea,
  rows: readonly Row[],
): { readonly counts: Float64Array; readonly outside: number } {
  const counts = new Float64Array(area.weights.length);
  let outside = 0;
  for (const { key, figure } of rows) {
    if (figure.is !== 'number') continue;
    const place = area.placeOf(key);
    if (place === null || (area.weights[place] ?? 0) === 0) outside += figure.value;
    else counts[place] = (counts[place] ?? 0) + figure.value;
  }
  return { counts, outside };
}

/** The code of a square. */
export function codeAt({ cellAt, size }: StudyArea, place: number): string {
  const { x, y } = cellAt(place);
  return cellCode(x, y, size);
}

function least(cells: readonly Cell[], along: 'x' | 'y'): number {
  return cells.reduce((found, cell) => Math.min(found, cell[along]), Number.POSITIVE_INFINITY);
}

function most(cells: readonly Cell[], along: 'x' | 'y'): number {
  return cells.reduce((found, cell) => Math.max(found, cell[along]), Number.NEGATIVE_INFINITY);
}

/** The places of the cells and of those that touch them; the frame leaves room for these. */
function touching(
  cells: readonly Cell[],
  placeOf: (cell: Cell) => number | null,
  columns: number,
): ReadonlySet<number> {
  const around = [-columns, 0, columns].flatMap((row) => [row - 1, row, row + 1]);
  return new Set(
    cells.flatMap((cell) => {
      const place = placeOf(cell);
      return place === null ? [] : around.map((step) => place + step);
    }),
  );
}

function areasOf(
  { rings }: Known,
  places: ReadonlySet<number>,
  cellAt: (place: number) => Cell,
): ReadonlyMap<number, AreaId> {
  const locate = createLocator(rings);
  return new Map(
    [...places].flatMap((place) => {
      const area = locate(...cellCentre(cellAt(place)));
      return area === null ? [] : [[place, area] as const];
    }),
  );
}

/** What each buurt counts for, shared by its squares; every square as much where that is not known of one of them. */
function weigh(
  { population }: Known,
  areas: ReadonlyMap<number, AreaId>,
  length: number,
  wanted: Ground,
): { readonly ground: Ground; readonly weights: Float64Array } {
  const perArea = new Map<AreaId, number>();
  for (const area of areas.values()) perArea.set(area, (perArea.get(area) ?? 0) + 1);
  const tried = {
    dwellings: ['dwellings', 'inhabitants'],
    inhabitants: ['inhabitants'],
    cells: [],
  } as const;
  const weights = new Float64Array(length);
  for (const ground of tried[wanted]) {
    const living = ground === 'dwellings' ? dwellingsOf(population) : inhabitantsOf(population);
    if (![...perArea.keys()].every((area) => living.has(area))) continue;
    for (const [place, area] of areas) weights[place] = (living.get(area) ?? 0) / (perArea.get(area) ?? 1);
    return { ground, weights };
  }
  for (const place of areas.keys()) weights[place] = 1;
  return { ground: 'cells', weights };
}
