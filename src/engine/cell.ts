import type { KindId } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { countBy } from './incidents.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import type { CountSource } from './source.ts';

/** Counts of one kind by cell: of each code the sum in the same place; cells without a count are not among them. */
export interface CellCounts {
  readonly kind: KindId;
  readonly series: CountSource;
  readonly codes: readonly string[];
  readonly sums: readonly (Sum | null)[];
  readonly total: Sum | null;
  readonly unplaced: Sum | null;
}

const none: Sum = { value: 0, provisional: false };

/** Counts by RD cells of a size in metres; finer cells are put together. Only cells with a count have a row. */
export function* byCell(ask: Ask, span: Span, size: number): Steps<Raw | Impossible> {
  const perKind = yield* eachKind(ask.kinds, (kind) => countCells(ask, kind, span, size));
  if (isImpossible(perKind)) return perKind;
  const codes = [...new Set(perKind.flatMap((counts) => counts.codes))].sort();
  const places = new Map(codes.map((code, at) => [code, at]));
  const inOrder = perKind.map((counts) => spread(counts, places));
  const rows = codes.map((code, at): RawRow => ({
    key: code,
    place: { is: 'cell', code },
    span,
    parts: perKind.map(({ kind, series }, number) => ({ kind, series, sum: inOrder[number]?.[at] ?? null })),
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

/** The sums of one kind at the places of all codes, zero where it has none. */
function spread({ codes, sums }: CellCounts, places: ReadonlyMap<string, number>): (Sum | null)[] {
  const inOrder = new Array<Sum | null>(places.size).fill(none);
  codes.forEach((code, at) => {
    inOrder[places.get(code) ?? 0] = sums[at] ?? null;
  });
  return inOrder;
}

/** One kind by cells, from the first source in rank whose cells are fine enough. */
export function countCells(ask: Ask, kind: KindId, span: Span, size: number): CellCounts | Impossible {
  const accepts = (source: CountSource): boolean => source.info.where === 'cell' && composes(source, size);
  const need = { where: 'cell', when: 'month', accepts } as const;
  const asked = { kind, within: ask.within, span };
  const counted = countBy(ask, asked, need, ({ slotOf }) => ({ by: 'cell', span, size, slotOf }));
  if (isImpossible(counted)) return counted;
  const { source, counts, sumAt, total } = counted;
  const all = counts.cells ?? [];
  const codes: string[] = [];
  const sums: (Sum | null)[] = [];
  all.forEach((code, at) => {
    const sum = sumAt(at);
    if (sum !== null && sum.value === 0) return;
    codes.push(code);
    sums.push(sum);
  });
  return { kind, series: source, codes, sums, total, unplaced: sumAt(all.length) };
}

/** Whether every cell of a source lies in one cell of a size. */
function composes({ cellSizes }: CountSource, size: number): boolean {
  return cellSizes.every((side) => side <= size && size % side === 0);
}
