import { looksLikePeriod, mostly, normalised, recordsBelow, roleOf } from './header.ts';
import type { Layout, Role, Source } from './source.ts';

/** The download of a table of data.politie.nl: one line per figure, columns found by what they mean, in any order. */
export const politieTable: Source = {
  id: 'politie-table',
  label: 'Geregistreerde misdrijven en overlast',
  publisher: 'Politie, data.politie.nl',
  audience: 'openbaar',
  published: true,
  sort: 'counts',
  keepsUnknownPlaces: true,
  emptyPlaceIsMunicipality: false,
  recognise,
  footer: (line) => /^bron\s*:\s*(.+)$/i.exec(line[0] ?? '')?.[1]?.trim() ?? null,
};

function recognise(lines: readonly (readonly string[])[]): Layout | null {
  const headerLine = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[headerLine] ?? [];
  const columns = columnsOf(header);
  if (columns?.period === undefined || columns.kind === undefined || columns.count === undefined) return null;
  if (columns.place === undefined && columns.placeCode === undefined) return null;
  // The header names all four; a figure that cannot be read is the fault of its line, not of the table.
  if (!mostly(recordsBelow(lines, headerLine), columns.period, looksLikePeriod)) return null;
  const read = new Set(Object.values(columns));
  return {
    firstLine: headerLine + 1,
    header,
    plans: [{ count: columns.count, columns, fixed: { measure: header[columns.count] ?? '' } }],
    droppedColumns: header.filter((cell, index) => cell !== '' && !read.has(index)),
    title: null,
    unknownLevel: levelOf(header[columns.place ?? -1] ?? ''),
  };
}

/** The column of each role; null when two columns claim the same one. */
function columnsOf(header: readonly string[]): Partial<Record<Role, number>> | null {
  const columns: Partial<Record<Role, number>> = {};
  for (const [index, cell] of header.entries()) {
    const role = roleOf(cell);
    if (role === null) continue;
    if (role in columns) return null;
    columns[role] = index;
  }
  return columns;
}

function levelOf(placeHeader: string): 'buurt' | 'gemeente' {
  return /wijken ?en ?buurten/.test(normalised(placeHeader)) ? 'buurt' : 'gemeente';
}
