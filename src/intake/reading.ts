import { spanOf } from '../domain/observation/read.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { minuteOfInstant, monthOf } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { RecordPlan, Role } from '../sources/source.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { IntakeContext } from './context.ts';
import { createKindFinder } from './kinds.ts';
import { createPlaceBook } from './place-book.ts';
import type { PlaceBook } from './place-book.ts';
import { createPlaceFinder } from './places.ts';
import { createLineReader } from './read.ts';
import type { Recognised } from './recognise.ts';
import { createRecordReader } from './record.ts';
import type { PlaceChoices, PlaceQuestion } from './report.ts';
import { createStaging } from './staging.ts';
import type { StagedRecord, Staging } from './staging.ts';
import { createTally } from './tally.ts';
import type { Counted, Tally } from './tally.ts';

/** What came of the text of a recognised file. With questions there are no series yet. */
export interface ReadOut {
  readonly counted: Counted;
  readonly series: readonly Series[];
  readonly questions: readonly PlaceQuestion[];
}

/** Reads text into records, piece by piece; `finish` settles the places and makes the series. */
export interface Reading {
  readonly push: (text: string) => void;
  /** Records read up to now. */
  readonly records: () => number;
  readonly finish: (choices: PlaceChoices) => ReadOut;
}

/** What all parts of one reading share. */
interface Desk {
  readonly recognised: Recognised;
  readonly context: IntakeContext;
  readonly tally: Tally;
  readonly staging: Staging;
  readonly book: PlaceBook;
  readonly records: { count: number; publisher: string };
}

export function createReading(recognised: Recognised, context: IntakeContext): Reading {
  const desk = createDesk(recognised, context);
  const reader = createLineReader(recognised.delimiter, createLineTaker(desk));
  return {
    push: reader.push,
    records: () => desk.records.count,
    finish: (choices) => {
      reader.finish();
      const { places, questions } = desk.book.settle(choices);
      const assembled = assemble(recognised.source, context, desk.staging, places, verdictsOf(desk));
      const series = questions.length > 0 ? [] : describe(desk, assembled);
      return { counted: desk.tally.counted(), series, questions };
    },
  };
}

function createDesk(recognised: Recognised, context: IntakeContext): Desk {
  const { source, layout } = recognised;
  const find = createPlaceFinder(context.areas);
  const book = createPlaceBook((label, code) => {
    if (label === '' && code === '')
      return source.emptyPlaceIsMunicipality
        ? { is: 'area', id: context.municipality, level: 'gemeente' }
        : { is: 'unreadable' };
    const meaning = find(label, code, layout.unknownLevel);
    return meaning.is === 'reference' && !source.keepsUnknownPlaces ? { is: 'unreadable' } : meaning;
  });
  const records = { count: 0, publisher: source.publisher };
  return { recognised, context, tally: createTally(), staging: createStaging(), book, records };
}

/** Makes each line below the header into one record per plan; lines under the table tell who published it. */
function createLineTaker(desk: Desk): (cells: readonly string[], line: number) => void {
  const { source, layout } = desk.recognised;
  const read = createRecordReader(source, createKindFinder(desk.context.kinds), desk.book);
  const occurrenceOf = createOccurrences(desk.book);
  const width = layout.header.length;
  const take = (plan: RecordPlan, cells: readonly string[], line: number): void => {
    desk.records.count += 1;
    if (!fits(cells, width)) {
      desk.tally.refuse(line, headerOf(layout.header, 0), cells[0] ?? '', 'cells-missing-in-row');
      return;
    }
    const record = read(plan, cells, line);
    if (record.ok) desk.staging.push(occurrenceOf(record.value));
    else {
      const { role, seen, because } = record.failure;
      desk.tally.refuse(line, columnName(layout.header, plan, role), seen, because);
    }
  };
  return (cells, line) => {
    if (line <= layout.firstLine) return;
    const publisher = source.footer(cells.map((cell) => cell.trim()));
    if (publisher !== null) desk.records.publisher = publisher;
    else if (cells.some((cell) => cell.trim() !== ''))
      for (const plan of layout.plans) take(plan, cells, line);
  };
}

/** As many cells as the header has; empty ones behind them are a habit of spreadsheets. */
function fits(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

/** A label with several meanings that comes back for the same kind and period means another place each time. */
function createOccurrences(book: PlaceBook): (record: StagedRecord) => StagedRecord {
  const seen = new Map<string, number>();
  return (record) => {
    const times = occurrence(seen, book, record);
    const place = times > 1 ? book.again(record.place, times) : record.place;
    book.count(place);
    return place === record.place ? record : { ...record, place };
  };
}

function occurrence(seen: Map<string, number>, book: PlaceBook, record: StagedRecord): number {
  if (record.when === 'minute' || record.when === 'day' || !book.isOpen(record.place)) return 1;
  const key = `${record.from} ${record.to} ${record.kind} ${record.place}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times;
}

function headerOf(header: readonly string[], column: number): string {
  const cell = header[column] ?? '';
  return cell === '' ? String(column + 1) : cell;
}

/** The header of the column in which a role stands, or of the figure's column where it holds for all. */
function columnName(header: readonly string[], plan: RecordPlan, role: Role): string {
  return headerOf(header, plan.columns[role] ?? plan.count ?? 0);
}

function verdictsOf(desk: Desk): Parameters<typeof assemble>[4] {
  const { tally, recognised, book } = desk;
  const plan = recognised.layout.plans[0];
  const column = plan === undefined ? '' : columnName(recognised.layout.header, plan, 'place');
  return {
    accept: (record) => tally.accept(record.kind, record.count !== null),
    refuse: (record, because) => tally.refuse(record.line, column, book.label(record.place), because),
  };
}

function describe(desk: Desk, assembled: readonly Assembled[]): Series[] {
  const filled = assembled.filter(({ body }) => body.columns.length > 0);
  const complete = desk.recognised.source.sort === 'incidents' ? completeSpan(desk.context, filled) : null;
  const scope = desk.context.municipality;
  return filled.map((one) => ({
    info: infoOf(desk, one, complete === null ? null : { span: complete, scope }),
    columns: one.body.columns,
    cells: one.body.cells,
  }));
}

function infoOf(desk: Desk, { where, when, body }: Assembled, complete: SeriesInfo['complete']): SeriesInfo {
  const { source, layout } = desk.recognised;
  const { setId, now, divisionYear } = desk.context;
  return {
    id: `${setId}/${where}-${when}`,
    title: layout.title ?? source.label,
    source: desk.records.publisher,
    set: setId,
    loadedAt: now,
    audience: source.audience,
    published: source.published,
    fictief: false,
    where,
    when,
    // Of a published table is not known to which division its names belong.
    divisionYear: source.published ? null : divisionYear,
    complete,
    kinds: body.kinds,
    areas: body.areas,
    rows: body.columns.length,
    span: spanOf(body.columns, when) ?? { from: 0, to: 0 },
  };
}

/** Whole months of a list of incidents: from its first month to its last, but for the month that is not over yet. */
function completeSpan(context: IntakeContext, assembled: readonly Assembled[]): Span | null {
  const span = joined(assembled.flatMap(({ body, when }) => spanOf(body.columns, when) ?? []));
  if (span === null) return null;
  const lastOver = monthOf(minuteOfInstant(context.now)) - 1;
  const to = Math.min(span.to, lastOver);
  return to < span.from ? null : { from: span.from, to };
}

/** From the earliest to the latest month of some spans; null of none. */
export function joined(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
  };
}
