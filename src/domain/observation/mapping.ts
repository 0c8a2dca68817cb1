import type { AreaId } from '../area/area.ts';
import type { Month } from '../time/month.ts';
import type { KindId } from './series.ts';

/** What a column of a file of unknown form can be read as. Points are metres of RD or degrees of WGS84. */
export const fields = [
  'date',
  'date-time',
  'time',
  'end-date',
  'end-time',
  'period',
  'kind',
  'area',
  'pc4',
  'rd-x',
  'rd-y',
  'lon',
  'lat',
  'count',
  'ignore',
] as const;

export type Field = (typeof fields)[number];

/** Whether the day or the month stands first in a date of three numbers. */
export type DateOrder = 'day-first' | 'month-first';

export interface MappedColumn {
  /** As it stands in the file. */
  readonly header: string;
  readonly field: Field;
  /** Null where the dates of the column leave no doubt, or nobody has answered yet. */
  readonly order: DateOrder | null;
}

/** What a text of the file means here; null leaves its records out. */
export interface Link<Id> {
  readonly label: string;
  readonly to: Id | null;
}

/** A calendar month, quarter or year. */
export interface WholePeriod {
  readonly first: Month;
  readonly months: 1 | 3 | 12;
}

/** How a person reads a file of unknown form: one entry per column, in the order of the file. */
export interface Mapping {
  readonly columns: readonly MappedColumn[];
  /** The kind of every record, where no column tells it. */
  readonly kind: KindId | null;
  readonly kinds: readonly Link<KindId>[];
  readonly places: readonly Link<AreaId>[];
  /** When every record was, where no column tells it. True of one file only: it is never kept for the next one. */
  readonly period?: WholePeriod;
  /** Set where a person said that every line is one incident, though a column of numbers may say how many there were. */
  readonly eachIsOne?: true;
  /** Set where the column of the count is proposed by its numbers alone: it is asked, and nothing is read before. */
  readonly isCountGuessed?: true;
  /** Set where a person said that days which may be dates of birth are those of incidents. True of one file only. */
  readonly daysAreOfEvents?: true;
}

/** A mapping that is kept for the next file with the same header. */
export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What keeps a mapping from being used. */
export type MappingFault =
  /** No column tells when, and no period holds for all records. */
  | 'no-date'
  /** No column tells what, and no kind holds for all records. */
  | 'no-kind'
  /** One half of a point without the other. */
  | 'half-point'
  /** Two columns are the same thing. */
  | 'field-twice'
  /** A moment beside a period of a whole month or more. */
  | 'date-and-period';

/** What is wrong with a mapping; empty when a file can be read with it. */
export function faultsOf(mapping: Mapping): MappingFault[] {
  const used: Field[] = mapping.columns.map((column) => column.field).filter((field) => field !== 'ignore');
  const has = (field: Field): boolean => used.includes(field);
  const hasMoment = has('date') || has('date-time');
  const hasPeriod = has('period') || mapping.period !== undefined;
  const checks: readonly (readonly [MappingFault, boolean])[] = [
    ['no-date', !hasMoment && !hasPeriod],
    ['no-kind', !has('kind') && mapping.kind === null],
    ['half-point', has('rd-x') !== has('rd-y') || has('lon') !== has('lat')],
    ['field-twice', new Set(used).size < used.length || (has('date') && has('date-time'))],
    ['date-and-period', hasMoment && hasPeriod],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}

/** The index of the column that is read as a field; null when none is. */
export function columnOf(mapping: Mapping, ...anyOf: readonly Field[]): number | null {
  const index = mapping.columns.findIndex((column) => anyOf.includes(column.field));
  return index === -1 ? null : index;
}

/** Whether a column tells when the records were, or in which period. */
export function tellsWhen(mapping: Mapping): boolean {
  return columnOf(mapping, 'date', 'date-time', 'period') !== null;
}

/** Whether the records are counts of a whole period; else each is an incident, even where only its period is known. */
export function isCountTable(mapping: Mapping): boolean {
  const hasPeriod = columnOf(mapping, 'period') !== null || mapping.period !== undefined;
  return hasPeriod && columnOf(mapping, 'count') !== null;
}

/** What may be kept of a mapping for the next file: all but the period of this one. */
export function withoutPeriod({ columns, kind, kinds, places, eachIsOne, isCountGuessed }: Mapping): Mapping {
  return {
    columns,
    kind,
    kinds,
    places,
    ...(eachIsOne === true ? { eachIsOne } : {}),
    ...(isCountGuessed === true ? { isCountGuessed } : {}),
  };
}

/**
 * What the numbers of a column may be: `named` where the name of the column says that how many stands there, whatever
 * its cells hold; `count` where they are whole and nothing says that they are something else.
 */
export type Numbers = 'named' | 'count' | 'number' | 'none';

/**
 * Whether it is open how many each line stands for: no column is read as the number, nobody said that every line is
 * one, and a column that is not read may hold it. One that is called so always may, or a figure that nobody can read
 * would make each line one. A count that is only guessed is open as well. Beside a period any number may; beside a day whole ones; what has a time of the day is one
 * incident.
 */
export function isCountOpen(mapping: Mapping, numbers: readonly Numbers[]): boolean {
  if (mapping.isCountGuessed === true) return true;
  if (mapping.eachIsOne === true || columnOf(mapping, 'count') !== null) return false;
  const unread = numbers.filter((_, index) => mapping.columns[index]?.field === 'ignore');
  if (unread.includes('named')) return true;
  if (columnOf(mapping, 'period') !== null || mapping.period !== undefined)
    return unread.some((one) => one !== 'none');
  return columnOf(mapping, 'date-time', 'time') === null && unread.includes('count');
}
