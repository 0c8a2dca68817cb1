import { missingCount, noCell } from '../domain/observation/series.ts';
import type { Series } from '../domain/observation/series.ts';
import { monthsIn } from '../domain/time/month.ts';
import { hoursOfWeek } from './column-hours.ts';
import { eachMonth, placesOfKinds, stateOfRow } from './column-rows.ts';
import { isInDrawn } from './drawn-place.ts';
import { unknownHour } from './source.ts';
import type { ByZone, CountRequest, Counts, CountZone } from './source.ts';

const hoursInDay = 24;

/** Counts rows by zone and month or hour of the day, all kinds in one walk. */
export function countZones(series: Series, request: CountRequest & ByZone): readonly Counts[] {
  const { columns, cells } = series;
  const { kinds, slotOf, span, unit, zones, unplaced } = request;
  const parts = unit === 'month' ? Math.max(0, monthsIn(span)) : hoursInDay;
  const hours = unit === 'hour' ? hoursOfWeek(columns) : null;
  const places = (zones.length + 2) * parts;
  const sum = new Float64Array(kinds.length * places);
  const state = new Uint8Array(kinds.length * places);
  const cellSizes = kinds.map(() => 0);
  const zonesAt = zoneFinder(series, zones);
  eachMonth(series, span, placesOfKinds(series, kinds), (start, end, kindPlaces, month) => {
    for (let row = start; row < end; row += 1) {
      const kind = kindPlaces[columns.kind[row] ?? 0] ?? -1;
      const area = columns.area[row] ?? 0;
      const slot = slotOf[area] ?? -1;
      if (kind < 0 || slot < 0) continue;
      const count = columns.count[row] ?? missingCount;
      const bits = stateOfRow(count, columns.provisional[row] === 1);
      const cell = columns.cell[row] ?? noCell;
      if (unplaced === null ? cell === noCell : slot === unplaced) {
        add(kind * places + (zones.length + 1) * parts, count, bits);
        continue;
      }
      cellSizes[kind] = Math.max(cellSizes[kind] ?? 0, cells.size[cell] ?? 0);
      const hour = hours?.[row] ?? 0;
      if (hour === unknownHour) continue;
      const part = hours === null ? month - span.from : hour % hoursInDay;
      const found = zonesAt(cell, area);
      for (const zone of found) add(kind * places + zone * parts + part, count, bits);
      if (found.length > 0) add(kind * places + zones.length * parts + part, count, bits);
    }
  });
  return kinds.map((_, kind) => ({
    sum: sum.slice(kind * places, (kind + 1) * places),
    state: state.slice(kind * places, (kind + 1) * places),
    cellSize: cellSizes[kind] ?? 0,
  }));

  function add(at: number, count: number, bits: number): void {
    state[at] = (state[at] ?? 0) | bits;
    if (count !== missingCount) sum[at] = (sum[at] ?? 0) + count;
  }
}

/** Which zones a row counts in, by the numbers of its cell and area; nearly all rows of a cell have one area. */
function zoneFinder(
  { info, cells }: Series,
  zones: readonly CountZone[],
): (cell: number, area: number) => readonly number[] {
  const areaOfCell = new Int32Array(cells.size.length).fill(-1);
  const zonesOfCell: (readonly number[])[] = [];
  const known = new Map<number, readonly number[]>();
  return (cell, area) => {
    if (areaOfCell[cell] === area) return zonesOfCell[cell] ?? none;
    const key = cell * info.areas.length + area;
    const found = known.get(key) ?? zonesOf(cells, zones, cell, area);
    known.set(key, found);
    areaOfCell[cell] = area;
    if (cell !== noCell) zonesOfCell[cell] = found;
    return found;
  };
}

const none: readonly number[] = [];

function zonesOf(
  cells: Series['cells'],
  zones: readonly CountZone[],
  cell: number,
  area: number,
): readonly number[] {
  const half = (cells.size[cell] ?? 0) / 2;
  const [x, y] = [(cells.x[cell] ?? 0) + half, (cells.y[cell] ?? 0) + half];
  return zones.flatMap((zone, at) => (isInZone(zone, x, y, area) ? [at] : []));
}

function isInZone({ place, minus }: CountZone, x: number, y: number, area: number): boolean {
  const isIn = place.is === 'areas' ? place.areas[area] === 1 : isInDrawn(place, x, y);
  return isIn && !minus.some((one) => isInDrawn(one, x, y));
}
