import { personalColumns } from '../personal/columns.ts';
import type { IsLabel } from '../personal/judge.ts';
import { isAreaCode } from '../../domain/privacy/personal.ts';
import type { PersonalSort } from '../../domain/privacy/personal.ts';

/**
 * The columns of a table that hold data about persons, and what sort, by their name or by what stands in them. A column called
 * postcode that holds four digits only is a place of thousands of people, and no address.
 */
export function personalIndexes(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isLabel: IsLabel,
): ReadonlyMap<number, PersonalSort> {
  const sortOf = (name: string, index: number): PersonalSort | null => {
    const cells = rows.map((row) => [row[index] ?? '']);
    const found = personalColumns([name], cells, new Set(), isLabel)[0];
    if (found === undefined || cells.every(([cell = '']) => cell === '' || isAreaCode(cell))) return null;
    return found.because === 'address' && cells.every(isCoarse) ? null : found.because;
  };
  return new Map(
    header.flatMap((name, index) => {
      const sort = sortOf(name, index);
      return sort === null ? [] : [[index, sort] as const];
    }),
  );
}

function isCoarse([cell = '']: readonly string[]): boolean {
  return /^(?:[1-9]\d{3})?$/.test(cell);
}
