import type { YearRow } from './pattern.ts';

/** The places of a gemeente and the gemeente, in one calendar year. */
interface Rows {
  readonly parts: readonly YearRow[];
  readonly total: YearRow;
}

/**
 * Counts without a figure that follow from those beside them: the only one that a sum lacks is what is left of it.
 * Whoever reads the sum knows it too.
 */
export function derive(rows: Rows): Rows {
  const years = { parts: rows.parts.map(fromYear), total: fromYear(rows.total) };
  const columns = years.total.quarters.length + 1;
  const found = Array.from({ length: columns }, (_, at) => at).reduce(fromTotal, years);
  return JSON.stringify(found) === JSON.stringify(rows) ? found : derive(found);
}

function fromYear(row: YearRow): YearRow {
  const left = leftOf(row.quarters, row.year);
  return left === null ? row : { ...row, quarters: row.quarters.map((count) => count ?? left) };
}

function fromTotal({ parts, total }: Rows, column: number): Rows {
  const left = leftOf(
    parts.map((row) => countAt(row, column)),
    countAt(total, column),
  );
  if (left === null) return { parts, total };
  return {
    parts: parts.map((row) => (countAt(row, column) === null ? withCount(row, column, left) : row)),
    total,
  };
}

/** What the only term without a figure must be; null where there are more of them, or the sum does not fit. */
function leftOf(terms: readonly (number | null)[], sum: number | null): number | null {
  if (sum === null || terms.filter((term) => term === null).length !== 1) return null;
  const left = terms.reduce<number>((rest, term) => rest - (term ?? 0), sum);
  return left < 0 ? null : left;
}

function countAt({ quarters, year }: YearRow, column: number): number | null {
  return (column === quarters.length ? year : quarters[column]) ?? null;
}

function withCount(row: YearRow, column: number, count: number): YearRow {
  if (column === row.quarters.length) return { ...row, year: count };
  return { ...row, quarters: row.quarters.with(column, count) };
}
