import { countsIn } from '../domain/area/cells-in.ts';
import type { FreeWithin } from '../domain/area/within.ts';
import { cellCentre } from '../domain/geo/cell.ts';
import { noCell } from '../domain/observation/series.ts';
import type { Columns, Series } from '../domain/observation/series.ts';

/**
 * The rows of a series that lie in a free place, by the cells of `size` metres that hold them; its dictionaries stay.
 * What it says of months without a row stays too: in a complete list there was nothing here. Rows without a cell are
 * in none of these places.
 */
export function seriesAround({ info, columns, cells }: Series, place: FreeWithin, size: number): Series {
  const isIn = Uint8Array.from(cells.size, (side, at) => {
    const centre = cellCentre({ x: cells.x[at] ?? 0, y: cells.y[at] ?? 0, size: side });
    return Number(countsIn(place, ...centre, size));
  });
  const wanted = Int32Array.from(columns.cell.keys()).filter((row) => {
    const cell = columns.cell[row] ?? noCell;
    return cell !== noCell && isIn[cell] === 1;
  });
  return { info, cells, columns: rowsOf(columns, wanted) };
}

function rowsOf(columns: Columns, rows: Int32Array): Columns {
  const wide = (column: Int32Array): Int32Array => rows.map((row) => column[row] ?? 0);
  const short = (column: Uint16Array): Uint16Array => Uint16Array.from(rows, (row) => column[row] ?? 0);
  return {
    length: rows.length,
    from: wide(columns.from),
    to: wide(columns.to),
    kind: short(columns.kind),
    area: short(columns.area),
    cell: wide(columns.cell),
    count: wide(columns.count),
    provisional: Uint8Array.from(rows, (row) => columns.provisional[row] ?? 0),
  };
}
