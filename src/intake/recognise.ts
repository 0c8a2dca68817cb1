import type { Layout, Sort, Source } from '../sources/source.ts';
import type { IntakeContext } from './context.ts';
import type { Thousands } from './count.ts';
import { readHeads } from './dialect.ts';
import type { Delimiter } from './dialect.ts';
import type { KindFinder } from './kinds.ts';
import { knownSource } from './known-source.ts';
import type { AnyHead } from './known-source.ts';
import { headTable } from './mapping/head-table.ts';
import { numbersIn } from './mapping/numbers.ts';
import { mayBeBirths } from './personal/births.ts';
import { personalColumns } from './personal/columns.ts';
import type { PersonalColumn } from './personal/columns.ts';
import type { IsLabel } from './personal/judge.ts';
import { shownName } from './personal/mask.ts';
import { createColumnWatch } from './personal/watch.ts';
import type { ColumnUse, ColumnWatch } from './personal/watch.ts';
import type { PlaceBook } from './place-book.ts';
import type { RecordReader } from './record.ts';
import type { FileRefusal } from './report.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';

/** A file that a source knows, and how it is divided. */
export interface Recognised {
  readonly source: Source;
  readonly layout: Layout;
  /** What its records are: that of the source, but for a wide table without a single kind that is known here. */
  readonly sort: Sort;
  /** Null for what is no text with delimiters: a workbook, JSON, the tables of a zip. */
  readonly delimiter: Delimiter | null;
  /** Lines above the header that are no part of the table: a title, `sep=;`, empty lines. */
  readonly above: number;
  /** Columns that hold data about persons, by the first lines; none of them is read. */
  readonly personal: readonly PersonalColumn[];
  /** Looks for the same in all lines while they are read. */
  readonly watch: ColumnWatch;
  /** Set for what comes with the page itself. */
  readonly isBundled?: true;
  /** Set where a person told how to read the file: then this reads its records. */
  readonly readerOf?: (context: IntakeContext, book: PlaceBook, thousands: Thousands) => RecordReader;
}

/** What recognising a file asks of the municipality and the calendar. */
export interface Known {
  readonly kinds: KindFinder;
  readonly isLabel: IsLabel;
  readonly thisYear: number;
}

/** Recognises a text by its first part, whatever the file's name; the first of the sources that knows it, by its most likely delimiter. */
export function recognise(
  text: string,
  sources: readonly Source[],
  known: Known,
): Result<Recognised, FileRefusal> {
  return recogniseHeads(readHeads(text), sources, known);
}

/** Recognises a table of which the first lines (trimmed cells) are known. */
export function recogniseTable(
  lines: readonly (readonly string[])[],
  sources: readonly Source[],
  known: Known,
): Result<Recognised, FileRefusal> {
  return recogniseHeads([{ delimiter: null, lines }], sources, known);
}

function recogniseHeads(
  heads: readonly AnyHead[],
  sources: readonly Source[],
  { kinds, isLabel, thisYear }: Known,
): Result<Recognised, FileRefusal> {
  const known = knownSource(heads, sources);
  if (known === null) return fail(refusalOf(heads[0]?.lines ?? [], isLabel));
  const { source, layout, delimiter, lines, above } = known;
  if (source.sort === 'incidents' && isCountUnread(layout, lines)) return fail(refusalOf(lines, isLabel));
  const dates = source.sort === 'incidents' ? dateColumns(layout) : [];
  const births = dates.filter((index) => mayBeBirths(columnOf(layout, lines, index), thisYear));
  if (births.length > 0)
    return fail({
      because: 'personal-columns',
      columns: births.map((index) => shownName(layout.header[index] ?? '')),
    });
  const own = withKnownKinds(source, layout, kinds);
  const read = columnsRead(own.layout);
  const personal = personalColumns(layout.header, lines.slice(layout.firstLine), read, isLabel);
  // The contents of columns with a known meaning are checked cell by cell; a day may be one of birth all the same.
  const uses = layout.header.map((_, index): ColumnUse => {
    if (dates.includes(index)) return { thisYear };
    return read.has(index) ? 'free' : 'unread';
  });
  const watch = createColumnWatch(layout.header, uses, isLabel);
  return ok({ source, ...own, delimiter, above, personal, watch });
}

/**
 * Whether a list without a count has a column that is called one and that nobody reads, or without times of the day one
 * of whole numbers: it may be a table of how many there were each day, and a person has to tell.
 */
function isCountUnread(layout: Layout, lines: readonly (readonly string[])[]): boolean {
  const { header, plans } = layout;
  const [plan] = plans;
  if (plan === undefined || plan.count !== null) return false;
  const { columns } = plan;
  const column = (index: number): string[] => columnOf(layout, lines, index);
  const isTimed =
    columns.fromTime !== undefined ||
    column(columns.from ?? -1).some((cell) => /\d[T ]\d?\d[:.]\d\d/.test(cell));
  const read = new Set<number>(Object.values(columns));
  return header.some((name, index) => {
    const numbers = read.has(index) ? 'none' : numbersIn(name, column(index));
    return numbers === 'named' || (numbers === 'count' && !isTimed);
  });
}

/** The columns in which a list has its days. */
function dateColumns({ plans }: Layout): number[] {
  return plans.flatMap(({ columns }) => [columns.from, columns.to].flatMap((index) => index ?? []));
}

function columnOf({ firstLine }: Layout, lines: readonly (readonly string[])[], index: number): string[] {
  return lines.slice(firstLine).map((line) => line[index] ?? '');
}

/** Of a wide table the measures that name a kind known here; all of them as measures where none does. */
function withKnownKinds(
  source: Source,
  layout: Layout,
  kinds: KindFinder,
): Pick<Recognised, 'layout' | 'sort'> {
  if (layout.wide === undefined) return { layout, sort: source.sort };
  const plans = layout.plans.flatMap((plan) => {
    if (plan.count === null) return [];
    const measure = plan.fixed.measure ?? '';
    const kind = namesIn(plan.fixed.kind ?? '').find((name) => kinds(name, measure) !== null);
    return kind === undefined ? [] : [{ ...plan, fixed: { ...plan.fixed, kind } }];
  });
  if (plans.length === 0) return { layout, sort: 'measures' };
  const read = new Set(plans.map(({ count }) => count));
  const left = layout.wide.measures.filter(({ column }) => !read.has(column));
  const dropped = [...left.map(({ column }) => column), ...layout.wide.dimensions];
  const droppedColumns = [...layout.droppedColumns, ...dropped.map((column) => layout.header[column] ?? '')];
  return { layout: { ...layout, plans, droppedColumns }, sort: source.sort };
}

/** The names at the end of a path, the longest first: a name may hold a slash itself. */
function namesIn(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
}

/** The columns whose cells mean something to us. */
function columnsRead({ plans, wide }: Layout): ReadonlySet<number> {
  const measures = wide?.measures.map(({ column }) => column) ?? [];
  const ofPlans = plans.flatMap(({ count, columns }) => [
    ...(count === null ? [] : [count]),
    ...Object.values(columns),
  ]);
  return new Set([...measures, ...(wide?.dimensions ?? []), ...ofPlans]);
}

/** Why a file that nobody knows is refused. Its first line may be no header but somebody's record. */
function refusalOf(lines: readonly (readonly string[])[], isLabel: IsLabel): FileRefusal {
  const below = headTable(lines, null)?.firstLine;
  const start = below === undefined ? lines.findIndex((line) => line.some((cell) => cell !== '')) : below - 1;
  const header = lines[start];
  if (header === undefined) return { because: 'empty' };
  const personal = personalColumns(header, lines.slice(start + 1), new Set(), isLabel);
  if (personal.length > 0)
    return { because: 'personal-columns', columns: personal.map(({ column }) => shownName(column)) };
  return { because: 'no-known-header', header: header.slice(0, 30).map(shownName) };
}
