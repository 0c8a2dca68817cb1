import { holdsFigures, looksLikePeriod, mostly, normalised, recordsBelow, roleOf } from './header.ts';
import type { Layout, MeasureColumn, Role, Source } from './source.ts';
import { widePlans } from './wide.ts';

/**
 * A flat table of StatLine ("CSV met statistische symbolen"): a line per period and place, a column per measure, the
 * code of the region padded, `.` for no figure.
 */
export const statlineFlat: Source = {
  id: 'statline-flat',
  label: 'StatLine',
  publisher: 'CBS StatLine',
  audience: 'openbaar',
  published: true,
  sort: 'counts',
  keepsUnknownPlaces: true,
  emptyPlaceIsMunicipality: false,
  recognise,
  footer: (line) =>
    line.slice(1).some((cell) => cell !== '')
      ? null
      : (/^(?:bron\s*:|©)\s*(.+)$/i.exec(line[0] ?? '')?.[1]?.trim() ?? null),
};

function recognise(lines: readonly (readonly string[])[]): Layout | null {
  const headerLine = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[headerLine] ?? [];
  const columns = sideColumns(header);
  if (columns?.period === undefined || (columns.place ?? columns.placeCode) === undefined) return null;
  const records = recordsBelow(lines, headerLine);
  const measures = measureColumns(header, columns, records);
  const fits = mostly(records, columns.period, looksLikePeriod);
  if (measures.length === 0 || records.length === 0 || !fits) return null;
  // Without a unit or a code it may be anybody's table; a person can tell what stands in it.
  const isStatline = columns.placeCode !== undefined || measures.some(({ name }) => /\([^()]+\)$/.test(name));
  if (!isStatline) return null;
  const read = new Set([...Object.values(columns), ...measures.map(({ column }) => column)]);
  const dimensions = [...header.keys()].filter((column) => header[column] !== '' && !read.has(column));
  return {
    firstLine: headerLine + 1,
    header,
    // Where a further column divides the figures, none of them counts the whole of its kind.
    plans: dimensions.length > 0 ? [{ count: null, columns, fixed: {} }] : widePlans(measures, columns),
    droppedColumns: [],
    title: null,
    unknownLevel: /wijken en buurten/.test(normalised(header[columns.place ?? -1] ?? ''))
      ? 'buurt'
      : 'gemeente',
    wide: { measures, dimensions },
  };
}

/** Period and place, by what the header says; null where one stands there twice, or where a column holds the kind: that is another format. */
function sideColumns(header: readonly string[]): Partial<Record<Role, number>> | null {
  const columns: Partial<Record<Role, number>> = {};
  for (const [index, cell] of header.entries()) {
    const role = roleOf(cell);
    if (role === 'kind' || role === 'measure') return null;
    if (role === null || role === 'count') continue;
    if (role in columns) return null;
    columns[role] = index;
  }
  return columns;
}

/** The other columns in which only figures stand, as far as the first lines show. */
function measureColumns(
  header: readonly string[],
  columns: Readonly<Partial<Record<Role, number>>>,
  records: readonly (readonly string[])[],
): MeasureColumn[] {
  const taken = new Set(Object.values(columns));
  return header
    .map((name, column) => ({ column, name }))
    .filter(({ column, name }) => name !== '' && !taken.has(column))
    .filter(({ column }) => holdsFigures(records, column));
}
