import type { KindId, Series } from '../domain/observation/series.ts';
import { monthOf, startOfMonth } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';

/** The rows of a series by kind: those of kind `i` are `rows[start[i]]` up to `rows[start[i + 1]]`, ordered by `from`. */
interface RowIndex {
  readonly kinds: ReadonlyMap<KindId, number>;
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
}

const known = new WeakMap<Series, RowIndex>();

/** Row numbers of one kind that begin in a span of months, in order of `from`: a view on the index, nothing is copied or scanned. */
export function rowsIn(series: Series, kind: KindId, span: Span): Uint32Array {
  const index = indexOf(series);
  const number = index.kinds.get(kind);
  if (number === undefined) return new Uint32Array(0);
  const rows = index.rows.subarray(index.start[number], index.start[number + 1]);
  const first = firstFrom(series, rows, startOfMonth(span.from));
  return rows.subarray(first, firstFrom(series, rows, startOfMonth(span.to + 1)));
}

/** Built once per series: counting sort by kind, which keeps the order by `from`. */
function indexOf(series: Series): RowIndex {
  const found = known.get(series);
  if (found !== undefined) return found;
  const built = build(series);
  known.set(series, built);
  return built;
}

function build(series: Series): RowIndex {
  const { info, columns } = series;
  const start = new Uint32Array(info.kinds.length + 1);
  const isIn = isCounted(series);
  for (let row = 0; row < columns.length; row += 1)
    if (isIn(row)) add(start, (columns.kind[row] ?? 0) + 1, 1);
  for (let kind = 1; kind < start.length; kind += 1) add(start, kind, start[kind - 1] ?? 0);
  const next = start.slice();
  const rows = new Uint32Array(start[info.kinds.length] ?? 0);
  for (let row = 0; row < columns.length; row += 1) {
    if (!isIn(row)) continue;
    const kind = columns.kind[row] ?? 0;
    rows[next[kind] ?? 0] = row;
    add(next, kind, 1);
  }
  return { kinds: new Map(info.kinds.map((kind, index) => [kind, index])), start, rows };
}

/**
 * Whether a row counts. Of a month that a person calls missing the list may hold a part: that is no figure of the
 * month, so none of it counts.
 */
function isCounted({ info, columns }: Series): (row: number) => boolean {
  const { complete } = info;
  const gaps = complete?.gaps ?? [];
  if (gaps.length === 0) return () => true;
  return (row) => {
    const kind = info.kinds[columns.kind[row] ?? 0] ?? '';
    const at = monthOf(columns.from[row] ?? 0);
    return !gaps.some((gap) => (gap.kind === null || gap.kind === kind) && gap.from <= at && at <= gap.to);
  };
}

function add(numbers: Uint32Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] ?? 0) + amount;
}

/** Binary search: the place of the first row that does not begin before a minute. */
function firstFrom({ columns }: Series, rows: Uint32Array, minute: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns.from[rows[middle] ?? 0] ?? 0) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
