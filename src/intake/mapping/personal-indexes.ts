import { personalColumns } from '../personal/columns.ts';
import { isAreaCode } from '../../domain/privacy/personal.ts';

/**
 * The columns of a table that hold data about persons, by their name or by what stands in them. A column called
 * postcode that holds four digits only is a place of thousands of people, and no address.
 */
export function personalIndexes(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlySet<number> {
  const isPersonal = (name: string, index: number): boolean => {
    const cells = rows.map((row) => [row[index] ?? '']);
    const found = personalColumns([name], cells, new Set())[0];
    if (found === undefined || cells.every(([cell = '']) => cell === '' || isAreaCode(cell))) return false;
    return !(found.because === 'address' && cells.every(isCoarse));
  };
  return new Set(header.flatMap((name, index) => (isPersonal(name, index) ? [index] : [])));
}

function isCoarse([cell = '']: readonly string[]): boolean {
  return /^(?:[1-9]\d{3})?$/.test(cell);
}
