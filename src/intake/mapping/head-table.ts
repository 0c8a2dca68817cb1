import { readHeads } from '../dialect.ts';
import type { Delimiter } from '../dialect.ts';
import { isDate } from './column-facts.ts';
import { matrixIn } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { namedField } from './names.ts';

/** The first lines of a file of unknown form, as a table: the line that names the columns and what stands below it. */
export interface HeadTable {
  /** Null for a table that needs no dividing. */
  readonly delimiter: Delimiter | null;
  /** Index of the first line below the header. */
  readonly firstLine: number;
  readonly header: readonly string[];
  /** Trimmed, as wide as the header; empty lines left out. */
  readonly rows: readonly (readonly string[])[];
  /** Set where each line of the file is several of these: one per period that has a column. */
  readonly linesOf?: Matrix['linesOf'];
  /** Set where columns are called after months and nothing tells of which year. */
  readonly lacksYear?: true;
}

/** No person maps more columns by hand; so many are a fault of the file. */
const widest = 200;

/** The table in the first text of a file, by its most likely delimiter; null where there is none. */
export function readHeadTable(text: string): HeadTable | null {
  const head = readHeads(text)[0];
  return head === undefined ? null : headTable(head.lines, head.delimiter);
}

/** Finds the table in the first lines of a file (trimmed cells). Null where there are no two columns and no line below the header. */
export function headTable(
  lines: readonly (readonly string[])[],
  delimiter: Delimiter | null,
): HeadTable | null {
  const width = commonWidth(lines);
  const at = headerAt(lines, width);
  const header = lines[at];
  if (header === undefined || width < 2 || width > widest) return null;
  const rows = lines
    .slice(at + 1)
    .filter((line) => line.length >= width && line.some((cell) => cell !== ''))
    .map((line) => line.slice(0, width));
  if (rows.length === 0) return null;
  const table = { delimiter, firstLine: at + 1, header, rows };
  const matrix = matrixIn(header, rows, lines.slice(0, at));
  if (matrix === null) return table;
  if (matrix === 'no-year') return { ...table, lacksYear: true };
  return { ...table, ...matrix, rows: rows.flatMap(matrix.linesOf) };
}

/** A header stands no lower. */
const deepest = 10;

/**
 * The index of the line that names the columns; -1 where there is none. It is the first line as wide as most lines are:
 * a sheet makes a title as wide as its table, with one cell filled. A line that names nothing known stands above the
 * header where one soon after it names two things and holds no number, or stands right above the values and is fuller.
 */
function headerAt(lines: readonly (readonly string[])[], width: number): number {
  const wide = lines.flatMap((line, at) =>
    line.length === width && line.some((cell) => cell !== '') ? [at] : [],
  );
  const at = wide.find((index) => filledIn(lines[index]) > 1) ?? wide[0] ?? -1;
  const own = namedIn(lines[at]);
  if (own > 1) return at;
  const below = wide.filter((index) => index > at && index <= at + deepest);
  const named = below.find((index) => namedIn(lines[index]) > 1 && !holdsValue(lines[index]));
  return (own === 0 ? named : undefined) ?? lastAboveValues(lines, at, below) ?? at;
}

/**
 * The last line before the first one with a number or a date: it names the columns, whatever it calls them, where it has
 * more cells filled than the line that would be taken otherwise. Titles are short.
 */
function lastAboveValues(
  lines: readonly (readonly string[])[],
  at: number,
  below: readonly number[],
): number | undefined {
  const first = below.findIndex((index) => holdsValue(lines[index]));
  const last = below[first - 1];
  return last !== undefined && filledIn(lines[last]) > filledIn(lines[at]) ? last : undefined;
}

function filledIn(line: readonly string[] = []): number {
  return line.filter((cell) => cell !== '').length;
}

/** How many different things the cells of a line name as headers do. */
function namedIn(line: readonly string[] = []): number {
  return new Set(line.flatMap((cell) => (cell.length > 40 ? [] : (namedField(cell) ?? [])))).size;
}

/** Whether values stand in a line: numbers or days. */
function holdsValue(line: readonly string[] = []): boolean {
  return line.some((cell) => /^[\d.,:/ -]+$/.test(cell) || isDate(cell));
}

/** The width that most lines have; the widest where two are equally common. */
function commonWidth(lines: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.length, (counts.get(line.length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 0;
}
