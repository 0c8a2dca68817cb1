import { monthsOver } from '../domain/observation/complete.ts';
import { spanOf } from '../domain/observation/read.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { RecordPlan, Role, Source } from '../sources/source.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { IntakeContext } from './context.ts';
import { createDayOrders } from './day-order.ts';
import type { DayOrders } from './day-order.ts';
import { createKindFinder } from './kinds.ts';
import { hidden, shownLabel, shownName, shownValue } from './personal/mask.ts';
import { createPlaceBook } from './place-book.ts';
import type { PlaceBook } from './place-book.ts';
import { createPlaceFinder } from './places.ts';
import { createLineReader } from './read.ts';
import type { Recognised } from './recognise.ts';
import type { PointReader } from './point.ts';
import { createRecordReader } from './record.ts';
import { createOutside } from './outside.ts';
import type { Outside } from './outside.ts';
import type { OutsidePoints, PlaceChoices, PlaceQuestion, UnknownKind } from './report.ts';
import { createStaging } from './staging.ts';
import type { StagedRecord, Staging } from './staging.ts';
import { createTally } from './tally.ts';
import type { Counted, Tally } from './tally.ts';
import { createUnknownKinds } from './unknown-kinds.ts';
import type { UnknownKinds } from './unknown-kinds.ts';

/** What came of the text of a recognised file. With questions there are no series yet. */
export interface ReadOut {
  readonly counted: Counted;
  readonly series: readonly Series[];
  readonly questions: readonly PlaceQuestion[];
  readonly unknownKinds: readonly UnknownKind[];
  readonly swappedPoints: number;
  readonly outside: OutsidePoints;
}

/** Reads text into records, piece by piece; `finish` settles the places and makes the series. */
export interface Reading {
  readonly push: (text: string) => void;
  /** Takes one line of a table that needs no dividing; the first line is number 1. */
  readonly take: (cells: readonly string[], line: number) => void;
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
  readonly unknown: UnknownKinds;
  readonly outside: Outside;
  readonly records: { count: number; publisher: string; swapped: number };
}

/** `pointOf` reads the points of its records; what reads none needs no geodesy. */
export function createReading(recognised: Recognised, context: IntakeContext, pointOf: PointReader): Reading {
  const desk = createDesk(recognised, context);
  const lines = createLineTaker(desk, pointOf);
  const reader = createLineReader(recognised.delimiter ?? ';', lines.take);
  return {
    push: reader.push,
    take: lines.take,
    records: () => desk.records.count,
    finish: (choices) => {
      reader.finish();
      lines.finish();
      const { places, questions } = settled(desk, choices);
      const assembled = assemble(recognised.source, context, desk.staging, places, verdictsOf(desk));
      const series = questions.length > 0 ? [] : describe(desk, assembled);
      const unknownKinds = desk.unknown.listed();
      return {
        counted: desk.tally.counted(),
        series,
        questions,
        unknownKinds,
        swappedPoints: desk.records.swapped,
        outside: desk.outside.points(),
      };
    },
  };
}

/** Where every label is. A person who tells how a file is read has seen the labels that stay open: they are left out. */
function settled({ book, recognised }: Desk, choices: PlaceChoices): ReturnType<PlaceBook['settle']> {
  const all = book.settle(choices);
  if (recognised.readerOf === undefined) return all;
  const places = all.places.map((place) => (place.is === 'open' ? ({ is: 'left-out' } as const) : place));
  return { places, questions: [] };
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
  const records = { count: 0, publisher: source.publisher, swapped: 0 };
  const tally = createTally(layout.wide !== undefined);
  const unknown = createUnknownKinds();
  const outside = createOutside(context.disclosure);
  return { recognised, context, tally, staging: createStaging(), book, unknown, outside, records };
}

interface Waiting {
  readonly plan: RecordPlan;
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Makes each line below the header into one record per plan; lines under the table tell who published it. A record
 * whose date can be read in two ways waits until the whole column is seen.
 */
function createLineTaker(
  desk: Desk,
  pointOf: PointReader,
): {
  readonly take: (cells: readonly string[], line: number) => void;
  readonly finish: () => void;
} {
  const { source, layout, sort, readerOf, watch } = desk.recognised;
  const orders = createDayOrders();
  const read =
    readerOf?.(desk.context, desk.book) ??
    createRecordReader(sort, createKindFinder(desk.context.kinds), desk.book, orders, pointOf);
  const occurrenceOf = createOccurrences(desk.book);
  const width = layout.header.length;
  const waiting: Waiting[] = [];
  const stage = ({ plan, cells, line }: Waiting): void => {
    const record = read(plan, cells, line);
    if (record.ok) {
      desk.staging.push(occurrenceOf(record.value.staged));
      if (record.value.swapped) desk.records.swapped += 1;
      return;
    }
    const { role, seen, because } = record.failure;
    if (because === 'kind-unknown') desk.unknown.note(seen);
    desk.tally.refuse(line, columnName(layout.header, plan, role), shownAs(role, seen), because);
  };
  const take = (record: Waiting): void => {
    desk.records.count += 1;
    if (!fits(record.cells, width)) {
      const seen = shownValue(record.cells[0] ?? '');
      desk.tally.refuse(record.line, headerOf(layout.header, 0), seen, 'cells-missing-in-row');
    } else if (sort === 'incidents' && readerOf === undefined && mustWait(orders, record))
      waiting.push(record);
    else stage(record);
  };
  return {
    take(cells, line) {
      if (line <= layout.firstLine) return;
      const publisher = source.footer(cells.map((cell) => cell.trim()));
      if (publisher !== null) desk.records.publisher = publisherOf(source, publisher);
      else if (cells.some((cell) => cell.trim() !== '')) {
        watch.note(cells);
        for (const plan of layout.plans) take({ plan, cells, line });
      }
    },
    finish: () => waiting.splice(0).forEach(stage),
  };
}

/** Whether one of the dates of a record can only be read when its column is known; both columns take note. */
function mustWait(orders: DayOrders, { plan, cells }: Waiting): boolean {
  const waits = [plan.columns.from, plan.columns.to].map(
    (column) => column !== undefined && orders.note(column, (cells[column] ?? '').trim()),
  );
  return waits.includes(true);
}

/** Labels are shown as they are, unless they hold something about a person; in dates and numbers words are hidden. */
function shownAs(role: Role, seen: string): string {
  return role === 'kind' || role === 'subkind' || role === 'place' || role === 'placeCode'
    ? shownLabel(seen)
    : shownValue(seen);
}

/** Who published a table, as its last line says; the source's own publisher where that line holds more than a name. */
function publisherOf(source: Source, text: string): string {
  const publisher = shownLabel(text);
  return publisher === '' || publisher === hidden || publisher.length > 80 ? source.publisher : publisher;
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
  const cell = shownName(header[column] ?? '');
  return cell === '' ? String(column + 1) : cell;
}

/** The header of the column in which a role stands, or of the figure's column where it holds for all. */
function columnName(header: readonly string[], plan: RecordPlan, role: Role): string {
  return headerOf(header, plan.columns[role] ?? plan.count ?? 0);
}

function verdictsOf(desk: Desk): Parameters<typeof assemble>[4] {
  const { tally, recognised, book, outside } = desk;
  const plan = recognised.layout.plans[0];
  const column = plan === undefined ? '' : columnName(recognised.layout.header, plan, 'place');
  return {
    accept: (record, isAstray) => {
      if (isAstray) outside.note(record, true);
      tally.accept(record.line, record.kind, record.count !== null);
    },
    refuse: (record, because) => {
      // What a person left out was refused when it was read: here it is a label about which nobody said anything.
      const isOpen = recognised.readerOf !== undefined && because === 'place-left-out';
      const why = isOpen ? 'place-unknown' : because;
      if (because === 'outside-municipality') outside.note(record, false);
      tally.refuse(record.line, column, shownLabel(book.label(record.place)), why);
    },
  };
}

function describe(desk: Desk, assembled: readonly Assembled[]): Series[] {
  const filled = assembled.filter(({ body }) => body.columns.length > 0);
  const { source } = desk.recognised;
  const spans = filled.flatMap(
    ({ body, when }) => spanOf(body.columns, { when, ...listOf(source, when) }) ?? [],
  );
  const complete = source.sort === 'incidents' ? monthsOver(spans, minuteOfInstant(desk.context.now)) : null;
  const scope = desk.context.municipality;
  return filled.map((one) => ({
    info: infoOf(desk, one, complete === null ? null : { span: complete, scope }),
    columns: one.body.columns,
    cells: one.body.cells,
  }));
}

function infoOf(desk: Desk, { where, when, body }: Assembled, complete: SeriesInfo['complete']): SeriesInfo {
  const { source, layout } = desk.recognised;
  const list = listOf(source, when);
  const { setId, now, divisionYear } = desk.context;
  return {
    id: `${setId}/${where}-${when}`,
    title: titleOf(layout.title) ?? source.label,
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
    ...list,
    kinds: body.kinds,
    areas: body.areas,
    rows: body.columns.length,
    span: spanOf(body.columns, { when, ...list }) ?? { from: 0, to: 0 },
  };
}

/** What tells incidents of which only the period is known from counts of one. */
function listOf({ sort }: Source, when: SeriesInfo['when']): Pick<SeriesInfo, 'list'> {
  return sort === 'incidents' && when !== 'minute' && when !== 'day' ? { list: true } : {};
}

/** The title in the file; null where it has none, or one that holds something about a person. */
function titleOf(text: string | null): string | null {
  const title = shownLabel(text ?? '');
  return title === '' || title.includes(hidden) ? null : title.slice(0, 200);
}

/** From the earliest to the latest month of some spans; null of none. */
export function joined(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
  };
}
