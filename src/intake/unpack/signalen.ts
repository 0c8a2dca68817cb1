import type { Table } from './table.ts';

/** The tables that Signalen exports; the first three are joined, of the others only the names of the columns are told. */
const tables = ['signals', 'locations', 'categories', 'statuses', 'reporters', 'notes'] as const;
type Name = (typeof tables)[number];

/** The columns that are read; the cells of every other one stay empty, so that nothing of them goes on. */
const needed: Readonly<Partial<Record<Name, readonly string[]>>> = {
  signals: ['incident_date_start', 'incident_date_end'],
  locations: ['lat', 'lng', 'area_code', 'area_name'],
  categories: ['main', 'sub'],
};

/** Whether tables are those of Signalen, by their headers. */
export function isSignalen(found: readonly Table[]): boolean {
  const has = (name: Name): boolean => found.some((table) => tableName(table) === name);
  return has('signals') && has('categories');
}

/** What a table is, by its header; null for none of Signalen's. */
function tableName({ lines }: Table): Name | null {
  const header = new Set(lines[0]?.map((cell) => cell.trim()));
  if (header.has('incident_date_start') && header.has('category_assignment_id')) return 'signals';
  if (!header.has('_signal_id')) return null;
  if (header.has('lat') && header.has('lng')) return 'locations';
  if (header.has('main') && header.has('sub')) return 'categories';
  if (header.has('email') || header.has('phone')) return 'reporters';
  return header.has('state') || header.has('state_display') ? 'statuses' : 'notes';
}

/** One table of a report per line, columns called `<table>.<column>`; a literal `null` is an empty cell. */
export function joinSignalen(found: readonly Table[]): Table {
  const named = new Map(found.map((table) => [tableName(table), table]));
  const parts = tables.flatMap((name) => {
    const table = named.get(name);
    return table === undefined ? [] : [partOf(name, table)];
  });
  const signals = named.get('signals')?.lines ?? [];
  const header = signals[0] ?? [];
  const lines = signals.slice(1).map((signal) => {
    const cell = (name: string): string => (signal[header.indexOf(name)] ?? '').trim();
    const keys: Readonly<Partial<Record<Name, string>>> = {
      signals: cell('id'),
      locations: cell('location_id'),
      categories: cell('category_assignment_id'),
    };
    // A line with too few cells stays one, so that it is refused as such.
    if (signal.length < header.length) return signal.slice(0, 1).map(() => '?');
    return parts.flatMap(({ name, cellsOf }) => cellsOf(keys[name] ?? ''));
  });
  return { name: 'signalen', lines: [parts.flatMap((part) => part.header), ...lines] };
}

interface Part {
  readonly name: Name;
  readonly header: readonly string[];
  readonly cellsOf: (id: string) => readonly string[];
}

function partOf(name: Name, { lines }: Table): Part {
  const header = (lines[0] ?? []).map((cell) => cell.trim());
  const isNeeded = header.map((column) => needed[name]?.includes(column) ?? false);
  const id = header.indexOf('id');
  const byId = new Map(
    isNeeded.includes(true) ? lines.slice(1).map((line) => [line[id]?.trim() ?? '', line]) : [],
  );
  const cellsOf = (key: string): string[] => {
    const line = byId.get(key);
    return isNeeded.map((reads, column) => (reads ? filled(line?.[column] ?? '') : ''));
  };
  return { name, header: header.map((column) => `${name}.${column}`), cellsOf };
}

function filled(cell: string): string {
  const text = cell.trim();
  return text === 'null' || text === 'NULL' || text === '\\N' ? '' : text;
}
