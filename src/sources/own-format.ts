import { normalised } from './header.ts';
import type { Layout, Role } from './source.ts';

/**
 * Layout of a format of our own: one line of header with exactly these names, in any order, further columns dropped.
 * Null when a name that it cannot do without is missing or one stands there twice, and where a place stands under a
 * name that we do not know: its counts would else be taken for those of the whole gemeente.
 */
export function ownLayout(
  lines: readonly (readonly string[])[],
  names: Readonly<Record<string, Role>>,
  needed: readonly string[],
): Layout | null {
  const firstLine = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[firstLine] ?? [];
  const columns: Partial<Record<Role, number>> = {};
  const droppedColumns: string[] = [];
  for (const [index, cell] of header.entries()) {
    const name = normalised(cell);
    const role = Object.hasOwn(names, name) ? names[name] : undefined;
    if (role === undefined) {
      if (cell !== '') droppedColumns.push(cell);
    } else if (role in columns) return null;
    else columns[role] = index;
  }
  const isPlaced = 'place' in columns || 'cell' in columns || 'x' in columns;
  const knowsPlaces = Object.values(names).includes('place');
  if (knowsPlaces && !isPlaced && droppedColumns.some(namesPlace)) return null;
  if (!needed.every((name) => names[name] !== undefined && names[name] in columns)) return null;
  return {
    firstLine: firstLine + 1,
    header,
    plans: [{ count: columns.count ?? null, columns, fixed: {} }],
    droppedColumns,
    title: null,
    unknownLevel: 'gemeente',
  };
}

/** Whether a header cell speaks of a place. */
function namesPlace(cell: string): boolean {
  return /gebied|buurt|wijk|plaats|\bkern|gemeente|regio|district|\bdorp/.test(normalised(cell));
}
