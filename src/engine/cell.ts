import { cellCode } from '../domain/geo/cell.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { noCell } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { countBy } from './incidents.ts';
import type { KeyOf } from './incidents.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';

/** Counts of one kind per cell code; cells without a count are not in the map. */
export interface CellCounts {
  readonly kind: KindId;
  readonly series: Series;
  readonly cells: ReadonlyMap<string, Sum | null>;
  readonly total: Sum | null;
  readonly unplaced: Sum | null;
}

const none: Sum = { value: 0, provisional: false };

/** Counts by RD cells of a size in metres; finer cells are put together. Only cells with a count have a row. */
export function* byCell(ask: Ask, span: Span, size: number): Steps<Raw | Impossible> {
  const perKind = yield* eachKind(ask.kinds, (kind) => countCells(ask, kind, span, size));
  if (isImpossible(perKind)) return perKind;
  const codes = new Set(perKind.flatMap(({ cells }) => [...cells.keys()]));
  const rows = [...codes].sort().map((code): RawRow => ({
    key: code,
    place: { is: 'cell', code },
    span,
    parts: perKind.map(({ kind, series, cells }) => ({
      kind,
      series,
      sum: cells.has(code) ? (cells.get(code) ?? null) : none,
    })),
  }));
  const parts = (of: (counts: CellCounts) => Sum | null): Part[] =>
    perKind.map((counts) => ({ kind: counts.kind, series: counts.series, sum: of(counts) }));
  return {
    is: 'raw',
    rows,
    total: {
      key: 'total',
      place: { is: 'area', id: ask.within.id },
      span,
      parts: parts((counts) => counts.total),
    },
    unplaced: {
      key: 'unplaced',
      place: { is: 'unplaced', needs: 'cell' },
      span,
      parts: parts((counts) => counts.unplaced),
    },
  };
}

/** One kind by cells, from the first series in rank whose cells are fine enough. */
export function countCells(ask: Ask, kind: KindId, span: Span, size: number): CellCounts | Impossible {
  const accepts = (series: Series): boolean => series.info.where === 'cell' && composes(series, size);
  const need = { where: 'cell', when: 'month', accepts } as const;
  const asked = { kind, within: ask.within, span };
  const counted = countBy(ask.world.areas, ask.seriesFor(kind), asked, need, keyOfCell(size));
  if (isImpossible(counted)) return counted;
  const { series, sums, total } = counted;
  const codes = codesOf(series, size).list;
  const cells = new Map<string, Sum | null>();
  for (const [at, sum] of sums) {
    const code = codes[at];
    if (code !== undefined && (sum === null || sum.value > 0)) cells.set(code, sum);
  }
  return { kind, series, cells, total, unplaced: sums.has(noCell) ? (sums.get(noCell) ?? null) : none };
}

/** Whether every cell of a series lies in one cell of a size. */
function composes({ cells }: Series, size: number): boolean {
  return cells.size.every((side) => side <= size && size % side === 0);
}

interface Codes {
  /** Per cell in the dictionary the number of its code. */
  readonly of: Int32Array;
  readonly list: readonly string[];
}

const known = new WeakMap<Series, Map<number, Codes>>();

function codesOf(series: Series, size: number): Codes {
  const sizes = known.get(series) ?? new Map<number, Codes>();
  known.set(series, sizes);
  const found = sizes.get(size) ?? makeCodes(series, size);
  sizes.set(size, found);
  return found;
}

function makeCodes({ cells }: Series, size: number): Codes {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(cells.x, (x, at) => {
    const code = cellCode(x, cells.y[at] ?? 0, size);
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
  return { of, list: [...numbers.keys()] };
}

function keyOfCell(size: number): KeyOf {
  return (series) => {
    const { of } = codesOf(series, size);
    return (row) => of[series.columns.cell[row] ?? noCell] ?? noCell;
  };
}
