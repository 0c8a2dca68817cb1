/** Reading of a CSV resource against its Table Schema. */
import Papa from 'papaparse';
import type { TableSchema } from './package.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;
type Field = TableSchema['fields'][number];

export interface Table {
  readonly rows: readonly Row[];
  readonly problems: readonly DataProblem[];
}

/**
 * The rows of a table, cells typed as its schema says, and every cell that breaks it. Columns may stand in any order.
 * Places are `line:column`, the header being line 1 (a quoted line end counts as one line).
 */
export function readTable(file: string, content: string, schema: TableSchema, delimiter: string): Table {
  const [header = [], ...lines] = Papa.parse<string[]>(content.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  }).data;
  const problems = headerProblems(file, header, schema);
  if (problems.length > 0) return { rows: [], problems };
  const columns = header.flatMap((name) => schema.fields.filter((field) => field.name === name));
  const read = columns.map((field) => cellReader(field, schema.missingValues));
  const rows = lines.map((cells, index) => readRow(file, index + 2, cells, columns, read, problems));
  return { rows, problems };
}

function headerProblems(file: string, header: readonly string[], schema: TableSchema): DataProblem[] {
  const names = schema.fields.map((field) => field.name);
  return [
    ...names
      .filter((name) => !header.includes(name))
      .map((column) => problemAt(file, '1', 'column-missing', { column })),
    ...header
      .filter((name) => !names.includes(name))
      .map((column) => problemAt(file, '1', 'column-unknown', { column })),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((id) => problemAt(file, '1', 'duplicate', { id })),
  ];
}

function readRow(
  file: string,
  line: number,
  cells: readonly string[],
  columns: readonly Field[],
  read: readonly CellReader[],
  problems: DataProblem[],
): Row {
  if (cells.length !== columns.length) {
    const params = { seen: String(cells.length), expected: String(columns.length) };
    problems.push(problemAt(file, String(line), 'cells-in-row', params));
  }
  const row: Record<string, Cell> = {};
  columns.forEach((field, index) => {
    const outcome = read[index]?.(cells[index] ?? '') ?? { value: null, expected: null, seen: '' };
    row[field.name] = outcome.value;
    if (outcome.expected === null) return;
    const { code = 'wrong-value', seen, expected } = outcome;
    problems.push(problemAt(file, `${line}:${field.name}`, code, { seen: `“${seen}”`, expected, id: seen }));
  });
  return row;
}

interface Outcome {
  readonly value: Cell;
  readonly seen: string;
  /** What should have stood there; null where the cell is good. */
  readonly expected: string | null;
  readonly code?: 'duplicate';
}
type CellReader = (cell: string) => Outcome;

function cellReader(field: Field, missing: readonly string[]): CellReader {
  const rules = field.constraints ?? {};
  const pattern = rules.pattern === undefined ? null : new RegExp(`^(?:${rules.pattern})$`, 'u');
  const used = new Set<string>();
  return (cell) => {
    const seen = cell.trim();
    if (missing.includes(seen)) {
      return { value: null, seen, expected: rules.required === true ? 'required' : null };
    }
    const value = typed(seen, field.type);
    if (value === null) return { value, seen, expected: field.type };
    if (rules.unique === true && used.has(seen))
      return { value, seen, expected: 'unique', code: 'duplicate' };
    used.add(seen);
    return { value, seen, expected: brokenRule(seen, value, rules, pattern) };
  };
}

function typed(cell: string, type: Field['type']): Cell {
  switch (type) {
    case 'string':
      return cell;
    case 'integer':
      return /^-?\d+$/.test(cell) ? Number(cell) : null;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null;
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : null;
  }
}

function brokenRule(
  cell: string,
  value: Cell,
  rules: NonNullable<Field['constraints']>,
  pattern: RegExp | null,
): string | null {
  if (rules.enum !== undefined && !rules.enum.includes(cell)) return rules.enum.join(' | ');
  if (pattern !== null && !pattern.test(cell)) return pattern.source;
  if (typeof value !== 'number') return null;
  if (rules.minimum !== undefined && value < rules.minimum) return `>= ${rules.minimum}`;
  if (rules.maximum !== undefined && value > rules.maximum) return `<= ${rules.maximum}`;
  return null;
}
