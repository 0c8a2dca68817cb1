import { cellCode } from '../domain/geo/cell.ts';
import { missingCount, noCell } from '../domain/observation/series.ts';
import type { Series } from '../domain/observation/series.ts';
import { eachMonth, placesOfKinds, stateOfRow } from './column-rows.ts';
import type { ByCell, CountRequest, Counts } from './source.ts';

/** The codes of the cells of a series at one size. */
interface Codes {
  /** Per cell in the dictionary the number of its code. */
  readonly of: Int32Array;
  readonly list: readonly string[];
}

const known = new WeakMap<Series['cells'], Map<number, Codes>>();

function codesOf(cells: Series['cells'], size: number): Codes {
  const sizes = known.get(cells) ?? new Map<number, Codes>();
  known.set(cells, sizes);
  const found = sizes.get(size) ?? makeCodes(cells, size);
  sizes.set(size, found);
  return found;
}

function makeCodes(cells: Series['cells'], size: number): Codes {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(cells.x, (x, at) => {
    const code = cellCode(x, cells.y[at] ?? 0, size);
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
  return { of, list: [...numbers.keys()] };
}

/** Counts rows by cell, all kinds in one walk; most cells are empty, so that of each kind the others are noted. */
export function countCells(series: Series, request: CountRequest & ByCell): readonly Counts[] {
  const { columns } = series;
  const { kinds, slotOf, span, size } = request;
  const codes = codesOf(series.cells, size);
  const last = codes.list.length;
  const places = last + 1;
  const sum = new Float64Array(kinds.length * places);
  const state = new Uint8Array(kinds.length * places);
  const met = kinds.map((): number[] => []);
  eachMonth(series, span, placesOfKinds(series, kinds), (start, end, kindPlaces) => {
    for (let row = start; row < end; row += 1) {
      const kind = kindPlaces[columns.kind[row] ?? 0] ?? -1;
      if (kind < 0 || (slotOf[columns.area[row] ?? 0] ?? -1) < 0) continue;
      const cell = columns.cell[row] ?? noCell;
      // A number below zero is no place in an array: asking for one all the same is slow.
      const code = cell === noCell ? last : (codes.of[cell] ?? last);
      const at = kind * places + code;
      const count = columns.count[row] ?? missingCount;
      if (state[at] === 0 && code < last) met[kind]?.push(code);
      state[at] = (state[at] ?? 0) | stateOfRow(count, columns.provisional[row] === 1);
      if (count !== missingCount) sum[at] = (sum[at] ?? 0) + count;
    }
  });
  return met.map((list, kind) => {
    const at = [...list, last].map((code) => kind * places + code);
    return {
      sum: Float64Array.from(at, (place) => sum[place] ?? 0),
      state: Uint8Array.from(at, (place) => state[place] ?? 0),
      cells: list.map((code) => codes.list[code] ?? ''),
    };
  });
}
