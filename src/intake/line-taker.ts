import { isTooLong } from '../domain/bounded.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { RecordPlan, Role, Source } from '../sources/source.ts';
import { createThousands, noThousands } from './count.ts';
import type { Thousands } from './count.ts';
import { createDayOrders } from './day-order.ts';
import type { DayOrders } from './day-order.ts';
import { refusingFuture } from './future.ts';
import { createKindFinder } from './kinds.ts';
import { linksOf } from './links.ts';
import { hidden, shownLabel, shownName, shownValue } from './personal/mask.ts';
import type { PlaceBook } from './place-book.ts';
import type { PointReader } from './point.ts';
import type { LineTaker } from './read.ts';
import type { ReadingDesk } from './reading-desk.ts';
import { createNumberReader, createRepeats, numberColumn } from './repeats.ts';
import { createRecordReader, isMarked, kindLabel, textOf } from './record.ts';
import type { RecordReader } from './record.ts';
import type { RefusedBecause } from './report.ts';
import type { StagedRecord } from './staging.ts';

interface Waiting {
  readonly plan: RecordPlan;
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault?: 'line-endless';
}

/**
 * Makes each line below the header into one record per plan; lines under the table tell who published it. A record
 * whose date or count can be read in two ways waits until the whole column is seen.
 */
export function createLineTaker(
  desk: ReadingDesk,
  pointOf: PointReader,
): {
  readonly take: LineTaker;
  readonly finish: () => void;
} {
  const { source, layout, sort, delimiter, readerOf, watch } = desk.recognised;
  const orders = createDayOrders();
  // A number of a workbook or of JSON is written with a point for its decimals.
  const thousands = delimiter === null ? noThousands : createThousands();
  const read =
    readerOf?.(desk.context, desk.book, thousands) ?? createOwnReader(desk, orders, thousands, pointOf);
  const isDated = sort === 'incidents' && readerOf === undefined;
  const mustWait = (record: Waiting): boolean =>
    [waitsForThousands(thousands, record), isDated && waitsForOrder(orders, record)].includes(true);
  const occurrenceOf = createOccurrences(desk.book);
  const numbers = sort === 'incidents' ? numberColumn(layout.header) : null;
  const numberOf = createNumberReader(numbers, desk.context.printOf);
  const isRepeated = createRepeats();
  const width = layout.header.length;
  const waiting: Waiting[] = [];
  const stage = ({ plan, cells, line }: Waiting): void => {
    const record = read(plan, cells, line);
    if (record.ok) {
      const number = numberOf(cells);
      if (isRepeated(number, record.value.staged.kind)) {
        const at = numbers ?? 0;
        desk.tally.refuse(line, headerOf(layout.header, at), shownValue(cells[at] ?? ''), 'number-twice');
        return;
      }
      desk.staging.push({ ...occurrenceOf(record.value.staged), number });
      for (const at of record.value.unread ?? []) {
        const role = plan.columns[`${at}Time`] === undefined ? at : (`${at}Time` as const);
        const seen = shownAs(role, textOf(plan, cells, role));
        desk.tally.remark(line, columnName(layout.header, plan, role), seen, 'time-unreadable');
      }
      if (record.value.swapped) desk.records.swapped += 1;
      if (isMarked(textOf(plan, cells, 'madeUp'))) desk.records.isMadeUp = true;
      return;
    }
    const { role, seen, because } = record.failure;
    if (because === 'kind-unknown') noteKind(desk, plan, cells);
    desk.tally.refuse(line, columnName(layout.header, plan, role), shownAs(role, seen), because);
  };
  const take = (record: Waiting): void => {
    desk.records.count += 1;
    const wrong = wrongWith(record, width);
    if (wrong !== null) {
      const seen = shownValue(record.cells[wrong.column] ?? '');
      desk.tally.refuse(record.line, headerOf(layout.header, wrong.column), seen, wrong.because);
    } else if (mustWait(record)) waiting.push(record);
    else stage(record);
  };
  return {
    take(cells, line, fault) {
      if (line <= layout.firstLine) return;
      if (fault !== undefined) {
        for (const plan of layout.plans) take({ plan, cells, line, fault });
        return;
      }
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

/** A record without any word for its kind has nothing to be linked. */
function noteKind({ unknown }: ReadingDesk, plan: RecordPlan, cells: readonly string[]): void {
  const label = kindLabel(textOf(plan, cells, 'kind'), textOf(plan, cells, 'subkind'));
  if (label !== '') unknown.note(label);
}

/** Reads records as the layout tells; what comes with the page was checked when it was made, and a clock may be slow. */
function createOwnReader(
  { recognised, context, book }: ReadingDesk,
  orders: DayOrders,
  thousands: Thousands,
  pointOf: PointReader,
): RecordReader {
  const kinds = { find: createKindFinder(context.kinds), linked: linksOf(context.kindLinks ?? []) };
  const read = createRecordReader(recognised.sort, kinds, book, orders, thousands, pointOf);
  return recognised.isBundled === true ? read : refusingFuture(read, minuteOfInstant(context.now));
}

/** Whether one of the dates of a record can only be read when its column is known; both columns take note. */
function waitsForOrder(orders: DayOrders, { plan, cells }: Waiting): boolean {
  const waits = [plan.columns.from, plan.columns.to].map(
    (column) => column !== undefined && orders.note(column, (cells[column] ?? '').trim()),
  );
  return waits.includes(true);
}

/** Whether the count of a record can only be read when its column is known. */
function waitsForThousands(thousands: Thousands, { plan: { count }, cells }: Waiting): boolean {
  return count !== null && thousands.note(count, (cells[count] ?? '').trim());
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

/** What is wrong with a line before anything of it is read, and in which column that shows. */
function wrongWith(
  { plan, cells, fault }: Waiting,
  width: number,
): { readonly because: RefusedBecause; readonly column: number } | null {
  if (fault !== undefined) return { because: fault, column: 0 };
  if (!fits(cells, width)) return { because: 'cells-missing-in-row', column: 0 };
  const read = [...Object.values(plan.columns), ...(plan.count === null ? [] : [plan.count])];
  const column = read.find((at) => isTooLong(cells[at] ?? ''));
  return column === undefined ? null : { because: 'cell-too-long', column };
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
export function columnName(header: readonly string[], plan: RecordPlan, role: Role): string {
  return headerOf(header, plan.columns[role] ?? plan.count ?? 0);
}
