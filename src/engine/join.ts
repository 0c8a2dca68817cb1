import { createSeriesBuilder } from '../domain/observation/build.ts';
import { cellAt } from '../domain/observation/read.ts';
import { missingCount, noCell } from '../domain/observation/series.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { monthOf } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';

/**
 * Files that a person loaded of one source become one series, so that a new month joins the months before it. Where
 * two of them speak of the same, the newest counts. Different sources, bundled resources, and lists with a gap
 * between their months stay apart.
 */
export function joinSeries(series: readonly Series[]): readonly Series[] {
  const joined: Series[] = [];
  const newestFirst = [...series].sort((a, b) => (b.info.loadedAt ?? 0) - (a.info.loadedAt ?? 0));
  for (const one of newestFirst) {
    const at = joined.findIndex((newer) => belongTogether(newer.info, one.info));
    const newer = joined[at];
    if (newer === undefined) joined.push(one);
    else joined[at] = merge(newer, one);
  }
  return joined;
}

function belongTogether(a: SeriesInfo, b: SeriesInfo): boolean {
  if (a.loadedAt === null || b.loadedAt === null) return false;
  return streamOf(a) === streamOf(b) && areAdjoining(a, b);
}

function streamOf({ source, audience, published, fictief, where, when, divisionYear }: SeriesInfo): string {
  return JSON.stringify([source, audience, published, fictief, where, when, divisionYear]);
}

/** Complete lists with other kinds stay apart: together they would claim a zero that neither of them says. */
function areAdjoining({ complete: a, kinds }: SeriesInfo, { complete: b, kinds: others }: SeriesInfo): boolean {
  if (a === null || b === null) return a === b;
  const isSame = kinds.length === others.length && kinds.every((kind) => others.includes(kind));
  return (
    isSame && a.scope === b.scope && a.span.from <= b.span.to + 1 && b.span.from <= a.span.to + 1
  );
}

/** Every row of the newer series, and of the older one what the newer does not speak of. */
function merge(newer: Series, older: Series): Series {
  const builder = createSeriesBuilder();
  const isReplaced = replacedBy(newer);
  copy(newer, builder, () => false);
  copy(older, builder, (row) => isReplaced(older, row));
  const { columns, cells, kinds, areas } = builder.finish();
  const span = around(newer.info.span, older.info.span);
  const complete =
    newer.info.complete === null || older.info.complete === null
      ? null
      : { ...newer.info.complete, span: around(newer.info.complete.span, older.info.complete.span) };
  const allKinds = [...new Set([...kinds, ...newer.info.kinds, ...older.info.kinds])];
  return {
    info: { ...newer.info, kinds: allKinds, areas, rows: columns.length, span, complete },
    columns,
    cells,
  };
}

type Builder = ReturnType<typeof createSeriesBuilder>;

function copy(series: Series, builder: Builder, isLeftOut: (row: number) => boolean): void {
  const { columns, cells, info } = series;
  for (let row = 0; row < columns.length; row += 1) {
    if (isLeftOut(row)) continue;
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

/** A list replaces its kinds in all its months, a table of counts the counts that it has. */
function replacedBy(newer: Series): (older: Series, row: number) => boolean {
  const { info } = newer;
  if (info.complete === null && info.when !== 'minute' && info.when !== 'day') {
    const keys = new Set(Array.from({ length: newer.columns.length }, (_, row) => keyOf(newer, row)));
    return (older, row) => keys.has(keyOf(older, row));
  }
  const { from, to } = info.complete?.span ?? info.span;
  const kinds = new Set(info.kinds);
  return ({ info: old, columns }, row) => {
    const began = monthOf(columns.from[row] ?? 0);
    return began >= from && began <= to && kinds.has(old.kinds[columns.kind[row] ?? 0] ?? '');
  };
}

function keyOf({ info, columns, cells }: Series, row: number): string {
  const cell = cellAt(cells, columns.cell[row] ?? noCell);
  return JSON.stringify([
    info.kinds[columns.kind[row] ?? 0],
    info.areas[columns.area[row] ?? 0],
    columns.from[row],
    cell,
  ]);
}

function around(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
