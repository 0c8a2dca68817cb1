import type { AreaId } from '../area/area.ts';
import type { Cell } from '../geo/cell.ts';
import type { LocalMinute } from '../time/local.ts';
import type { SeriesBuilder } from './build.ts';
import { cellAt, spanOf } from './read.ts';
import { missingCount, noCell } from './series.ts';
import type { KindId, Series, SeriesInfo } from './series.ts';

/** Adds the rows of a series that are wanted, by row number, to what is being built. */
export function copyRows(
  series: Series,
  builder: SeriesBuilder,
  isWanted: (row: number) => boolean = () => true,
): void {
  const { columns, cells, info } = series;
  for (let row = 0; row < columns.length; row += 1) {
    if (!isWanted(row)) continue;
    const count = columns.count[row] ?? missingCount;
    builder.push(
      columns.from[row] ?? 0,
      columns.to[row] ?? 0,
      info.kinds[columns.kind[row] ?? 0] ?? '',
      info.areas[columns.area[row] ?? 0] ?? '',
      cellAt(cells, columns.cell[row] ?? noCell),
      count === missingCount ? null : count,
      columns.provisional[row] === 1,
    );
  }
}

/** The kind of a row. */
export function kindAt({ info, columns }: Series, row: number): KindId {
  return info.kinds[columns.kind[row] ?? 0] ?? '';
}

/**
 * A series of what was built; months, areas and the number of rows are those of the rows. `kinds` are known also
 * where there is no row of them: in a complete list that is zero.
 */
export function seriesOf(
  builder: SeriesBuilder,
  info: Omit<SeriesInfo, 'kinds' | 'areas' | 'rows'>,
  kinds: readonly KindId[],
): Series {
  const { columns, cells, kinds: withRows, areas } = builder.finish();
  const known = [...withRows, ...kinds.filter((kind) => !withRows.includes(kind))];
  const span = spanOf(columns, info) ?? info.complete?.span ?? info.span;
  return { info: { ...info, kinds: known, areas, rows: columns.length, span }, columns, cells };
}

/** A series that knows more kinds than it has rows of. */
export function withKinds(series: Series, kinds: readonly KindId[]): Series {
  const more = kinds.filter((kind) => !series.info.kinds.includes(kind));
  return more.length === 0
    ? series
    : { ...series, info: { ...series.info, kinds: [...series.info.kinds, ...more] } };
}

/** What a row says, as a text: two rows with the same text are the same observation, marked provisional or not. */
export function keyOfRow(series: Series, row: number): string {
  return `${keyOfPlace(series, row)} ${series.columns.count[row] ?? missingCount}`;
}

/** What a row is about (kind, period and place, without the count), as a text. */
export function keyOfPlace(series: Series, row: number): string {
  const { columns, cells, info } = series;
  const cell = cellAt(cells, columns.cell[row] ?? noCell);
  const area = info.areas[columns.area[row] ?? 0] ?? '';
  return textOfPlace(kindAt(series, row), columns.from[row] ?? 0, columns.to[row] ?? 0, area, cell);
}

/** The same text of an observation that is in no series yet; `count` is null where there is no figure. */
export function textOfRow(
  kind: KindId,
  from: LocalMinute,
  to: LocalMinute,
  area: AreaId,
  cell: Cell | null,
  count: number | null,
): string {
  return `${textOfPlace(kind, from, to, area, cell)} ${count ?? missingCount}`;
}

function textOfPlace(
  kind: KindId,
  from: LocalMinute,
  to: LocalMinute,
  area: AreaId,
  cell: Cell | null,
): string {
  const place = cell === null ? '' : `${cell.size} ${cell.x} ${cell.y}`;
  return `${kind} ${from} ${to} ${area} ${place}`;
}
