import { readFigure } from '../../domain/observation/figure.ts';
import { monthNumber } from '../month-names.ts';
import { readPeriod } from '../period.ts';
import { namesTotal } from '../place/name.ts';

/** A table with a column per period, and how each of its lines becomes one line per period. */
export interface Matrix {
  /** The names of its other columns, and those of the period and the count. */
  readonly header: readonly string[];
  readonly linesOf: (cells: readonly string[]) => readonly (readonly string[])[];
}

/** What the columns are called that stand for the period in a name and for what stands below it. */
const periodName = 'Periode';
const countName = 'Aantal';

/** Fewer columns that are called after a period may be anything. */
const fewest = 2;

/** So much of what stands below them is figures. */
const bulk = 0.8;

interface PeriodColumn {
  readonly column: number;
  /** A period, or a month without its year. */
  readonly label: string;
}

/**
 * Finds the columns of a table that are called after periods: its months, quarters or years stand side by side. Null where
 * there are none; `no-year` where they are months and neither the lines `above` nor a column tell of which year.
 */
export function matrixIn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  above: readonly (readonly string[])[],
): Matrix | 'no-year' | null {
  const periods = header.flatMap((name, column): PeriodColumn[] => {
    const label = periodIn(name);
    return label === null || !holdsFigures(rows, column) ? [] : [{ column, label }];
  });
  if (periods.length < fewest) return null;
  const isBare = periods.some(({ label }) => readPeriod(label) === null);
  const year = isBare ? yearIn(above) : null;
  const ofYear = isBare && year === null ? header.findIndex((_, column) => holdsYears(rows, column)) : -1;
  if (isBare && year === null && ofYear === -1) return 'no-year';
  const taken = new Set([...periods.map(({ column }) => column), ofYear]);
  // The sum of the periods beside them would count everything twice.
  const isSum = (column: number): boolean => namesTotal(header[column] ?? '') && holdsFigures(rows, column);
  const side = [...header.keys()].filter((column) => !taken.has(column) && !isSum(column));
  return {
    header: [...side.map((column) => header[column] ?? ''), periodName, countName],
    linesOf(cells) {
      // A line with too few cells stays one, so that it is refused as such.
      if (cells.length < header.length) return [cells.slice(0, 1)];
      const own = side.map((column) => cells[column] ?? '');
      const yearOf = year ?? (ofYear === -1 ? '' : (cells[ofYear] ?? '').trim());
      return periods.map(({ column, label }) => [
        ...own,
        readPeriod(label) === null ? `${yearOf} ${label}` : label,
        cells[column] ?? '',
      ]);
    },
  };
}

/** The period after which a column is called, a month with or without its year; null for any other name. */
function periodIn(name: string): string | null {
  // A workbook writes the months in a header as their first days.
  const month = /^(\d{4}-\d{2})-01$/.exec(name)?.[1] ?? name;
  return readPeriod(month) !== null || monthNumber(month) !== null ? month : null;
}

function holdsFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return filled.filter((cell) => readFigure(cell).is !== 'unreadable').length >= bulk * filled.length;
}

function holdsYears(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((row) => /^20\d\d$/.test(row[column] ?? ''));
}

/** The one year that the lines above a table name. */
function yearIn(lines: readonly (readonly string[])[]): string | null {
  const years = new Set(lines.flat().flatMap((cell) => cell.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
