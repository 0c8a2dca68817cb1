import { smallestBase } from '../domain/thresholds.ts';
import type { Row } from '../engine/answer.ts';

/** One line of an index chart: counts as a share of the base year's count. */
export interface IndexLine {
  readonly name: string;
  /** Own gemeente: drawn in the accent colour. */
  readonly own: boolean;
  readonly points: readonly { readonly year: number; readonly index: number }[];
}

export interface IndexSeries {
  readonly base: number;
  /** The years that all lines have, of which any can be the base. */
  readonly bases: readonly number[];
  readonly lines: readonly IndexLine[];
}

/**
 * Counts per year of several areas with one common year set to 100: `wanted`, or the first where that is not common.
 * Areas whose count in that year is under 20 are left out (no percentage on a base below 20). Null where fewer than two
 * areas share a year.
 */
export function indexSeries(
  areas: readonly { readonly name: string; readonly own: boolean; readonly rows: readonly Row[] }[],
  wanted: number | null = null,
): IndexSeries | null {
  const known = areas
    .map((area) => ({ ...area, years: numbersByYear(area.rows) }))
    .filter((area) => area.years.size > 0)
    .filter((area, _, all) => sharesAYear(area.years, all.find((other) => other.own)?.years ?? area.years));
  const bases = commonYears(known.map((area) => area.years));
  const base = bases.find((year) => year === wanted) ?? bases[0];
  if (base === undefined || known.length < 2) return null;
  const lines = known.flatMap(({ name, own, years }) => {
    const start = years.get(base) ?? 0;
    return start < smallestBase
      ? []
      : [
          {
            name,
            own,
            points: [...years]
              .filter(([year]) => year >= (bases[0] ?? base))
              .map(([year, count]) => ({ year, index: (count / start) * 100 })),
          },
        ];
  });
  return lines.length < 2 ? null : { base, bases, lines };
}

function numbersByYear(rows: readonly Row[]): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap((row) => (row.figure.is === 'number' ? [[Number(row.key), row.figure.value] as const] : [])),
  );
}

/** An area without any year of our own gemeente cannot be compared; the others still can. */
function sharesAYear(years: ReadonlyMap<number, number>, own: ReadonlyMap<number, number>): boolean {
  return [...years.keys()].some((year) => own.has(year));
}

/** The years that every area has a number for, oldest first. */
function commonYears(areas: readonly ReadonlyMap<number, number>[]): number[] {
  const [first, ...others] = areas;
  return [...(first?.keys() ?? [])]
    .filter((year) => others.every((other) => other.has(year)))
    .toSorted((a, b) => a - b);
}
