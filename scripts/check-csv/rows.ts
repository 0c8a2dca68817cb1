import { cellCode } from '../../src/domain/geo/cell.ts';
import { missingCount } from '../../src/domain/observation/series.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import { formatLocal } from '../../src/domain/time/local.ts';

/** One observation as it is kept, with ids and codes; local minutes like `2026-10-03T14:30`, `to` excluded. */
export interface PrintedRow {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly area: string;
  /** Null where no place finer than the area is kept. */
  readonly cell: string | null;
  readonly count: number;
}

/** The observations of some series that have a figure, series by series, each in the order of time. */
export function* printedRows(series: readonly Series[]): Generator<PrintedRow> {
  for (const one of series)
    for (let row = 0; row < one.columns.length; row += 1) {
      const count = one.columns.count[row] ?? missingCount;
      if (count !== missingCount) yield { ...placed(one, row), count };
    }
}

function placed({ info, columns, cells }: Series, row: number): Omit<PrintedRow, 'count'> {
  const cell = columns.cell[row] ?? -1;
  const size = cells.size[cell];
  return {
    from: formatLocal(columns.from[row] ?? 0),
    to: formatLocal(columns.to[row] ?? 0),
    kind: info.kinds[columns.kind[row] ?? -1] ?? '',
    area: info.areas[columns.area[row] ?? -1] ?? '',
    cell: size === undefined ? null : cellCode(cells.x[cell] ?? 0, cells.y[cell] ?? 0, size),
  };
}
