import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Kind } from '../../src/policy/schema.ts';
import type { FetchFailure } from './failure.ts';
import type { ODataCell, ODataRow } from './odata.ts';
import type { PoliceTable } from './police-tables.ts';

/** A figure of the police in our own words. */
export interface Figure {
  readonly table: string;
  readonly register: PoliceTable['register'];
  /** `2023` or `2023-01`. */
  readonly period: string;
  /** Id of the kind. */
  readonly kind: string;
  readonly area: string;
  /** Null is no figure, which is not zero. */
  readonly count: number | null;
}

export interface ReadFigures {
  readonly figures: readonly Figure[];
  /** Codes that the classification does not know, and periods that are no month or year. */
  readonly unknownKinds: ReadonlySet<string>;
  readonly otherPeriods: ReadonlySet<string>;
}

/**
 * The records of one table as figures. `areaOf` gives the area of a trimmed key, or null for a place that was not
 * asked for, which fails the table; so does anything that cannot be read, and two figures for the same.
 */
export function readFigures(
  table: PoliceTable,
  rows: readonly ODataRow[],
  kinds: readonly Kind[],
  areaOf: (key: string) => string | null,
): Result<ReadFigures, FetchFailure> {
  const byCode = new Map(
    kinds.filter(({ register }) => register === table.register).map(({ code, id }) => [code, id]),
  );
  const found = new Map<string, Figure>();
  const unknownKinds = new Set<string>();
  const otherPeriods = new Set<string>();
  for (const row of rows) {
    const read = readRow(table, row);
    if (!read.ok) return read;
    const { place, code, key, count } = read.value;
    const [area, kind, period] = [areaOf(place), byCode.get(code), periodOf(key)];
    if (area === null) return fail({ is: 'other-area', table: table.id, area: place });
    if (kind === undefined) unknownKinds.add(`${table.register}/${code}`);
    else if (period === null) otherPeriods.add(key);
    else {
      const id = `${period} ${kind} ${area}`;
      const before = found.get(id);
      if (before !== undefined && before.count !== count)
        return fail({ is: 'twice', table: table.id, period, kind, area });
      found.set(id, { table: table.id, register: table.register, period, kind, area, count });
    }
  }
  return ok({ figures: [...found.values()], unknownKinds, otherPeriods });
}

interface RowParts {
  readonly place: string;
  readonly code: string;
  readonly key: string;
  readonly count: number | null;
}

function readRow(table: PoliceTable, row: ODataRow): Result<RowParts, FetchFailure> {
  const { id, place, kind, measure } = table;
  const unreadable = (field: string): Result<never, FetchFailure> =>
    fail({ is: 'unreadable', table: id, field, seen: String(row[field] ?? '') });
  for (const field of [place, kind, 'Perioden']) if (typeof row[field] !== 'string') return unreadable(field);
  const count = countOf(row[measure]);
  if (count === undefined) return unreadable(measure);
  const text = (field: string): string => String(row[field]).trim();
  return ok({ place: text(place), code: text(kind), key: text('Perioden'), count });
}

/** A whole number, padded or not; null, blank and `.` are no figure; undefined is unreadable. */
function countOf(cell: ODataCell | undefined): number | null | undefined {
  if (cell === null) return null;
  const text = String(cell ?? '?').trim();
  if (text === '' || text === '.') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `2023MM01` is `2023-01`, `2023JJ00` is `2023`; null for a quarter, a week or anything else. */
export function periodOf(key: string): string | null {
  const year = /^(\d{4})JJ00$/.exec(key)?.[1];
  if (year !== undefined) return year;
  const [, of, month] = /^(\d{4})MM(0[1-9]|1[0-2])$/.exec(key) ?? [];
  return of === undefined || month === undefined ? null : `${of}-${month}`;
}

/** Figures of several tables; where two speak of the same, the first table counts. */
export function joinFigures(tables: readonly (readonly Figure[])[]): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const figures of tables) {
    for (const figure of figures) {
      const id = `${figure.period} ${figure.kind} ${figure.area}`;
      if (!found.has(id)) found.set(id, figure);
    }
  }
  return [...found.values()];
}
