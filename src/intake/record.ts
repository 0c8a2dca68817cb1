import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { RecordPlan, Role, Sort } from '../sources/source.ts';
import { readCell } from './anonymise.ts';
import { readCount } from './count.ts';
import type { ReadCount, Thousands } from './count.ts';
import type { KindFinder } from './kinds.ts';
import type { DayOrders } from './day-order.ts';
import type { UnreadTime } from './moment.ts';
import { readStretch } from './moment.ts';
import { readPeriodTime } from './period-time.ts';
import type { PlaceBook } from './place-book.ts';
import type { PointReader } from './point.ts';
import { remembering } from './remember.ts';
import type { RefusedBecause } from './report.ts';
import type { StagedRecord } from './staging.ts';

/** What is wrong with a record: which of its texts, what it was, and why. */
interface RecordProblem {
  readonly role: Role;
  readonly seen: string;
  readonly because: RefusedBecause;
}

type Read<Value> = Result<Value, RecordProblem>;
type Text = (role: Role) => string;

/** The text of a role in one line: its column, else what holds for all; trimmed, empty where there is none. */
export function textOf(plan: RecordPlan, cells: readonly string[], role: Role): string {
  const column = plan.columns[role];
  return column === undefined ? (plan.fixed[role] ?? '') : (cells[column] ?? '').trim();
}

/** Reads one record of a line: its time, kind, place, cell and figure. The first thing that is wrong refuses it. */
export type RecordReader = (plan: RecordPlan, cells: readonly string[], line: number) => Read<ReadRecord>;

/** A record, whether the axes of its point were exchanged, and where its times stand that could not be read. */
export interface ReadRecord {
  readonly staged: StagedRecord;
  readonly swapped: boolean;
  readonly unread?: readonly UnreadTime[];
}

export function createRecordReader(
  sort: Sort,
  kinds: KindMeaning,
  book: PlaceBook,
  orders: DayOrders,
  thousands: Thousands,
  pointOf: PointReader,
): RecordReader {
  const cellOf = remembering(readCell);
  return (plan, cells, line) => {
    const text: Text = (role) => textOf(plan, cells, role);
    const time = sort === 'incidents' ? readMoments(text, plan, orders) : readWholePeriod(text);
    if (!time.ok) return time;
    const kind = kindOf(text, kinds);
    if (kind === undefined || kind === null) {
      const role = text('subkind') === '' ? 'kind' : 'subkind';
      return problem(text, role, kind === null ? 'kind-left-out' : 'kind-unknown');
    }
    const code = text('cell');
    const own = code === '' ? null : cellOf(code);
    if (own === null && code !== '') return problem(text, 'cell', 'cell-unreadable');
    const point = pointOf(text('x'), text('y'), text('point'));
    if (point === 'unreadable')
      return problem(text, text('point') === '' ? 'x' : 'point', 'point-unreadable');
    const hasName = text('place') !== '' || text('placeCode') !== '';
    const written = book.number(text('place'), text('placeCode'));
    // The point tells where it is: nobody is asked what a name beside it means.
    const isUnclear = written !== null && (book.isNearly(written) || book.isOpen(written));
    const named = point !== null && isUnclear ? null : written;
    const place = named ?? (point === null ? null : book.number('', ''));
    if (place === null) return problem(text, text('place') === '' ? 'placeCode' : 'place', 'place-unknown');
    const byPoint = point !== null && own === null && (named === null || !hasName);
    const figure = readFigureOf(sort, plan, cells, thousands);
    if (!figure.ok) return figure;
    const cell = own ?? point?.cell ?? null;
    const { from, to, when, provisional: marked, unread } = time.value;
    const provisional = marked || figure.value.provisional || isMarked(text('provisional'));
    const { count } = figure.value;
    const staged = { line, from, to, when, kind, place, cell, count, provisional, byPoint };
    return ok({ staged, swapped: point?.swapped ?? false, ...(unread === undefined ? {} : { unread }) });
  };
}

function problem(text: Text, role: Role, because: RefusedBecause): Read<never> {
  return fail({ role, seen: text(role), because });
}

type Time = Pick<StagedRecord, 'from' | 'to' | 'when' | 'provisional'> & Pick<ReadRecord, 'unread'>;

/** What labels of kinds mean: by the classification, and by what a person linked. */
export interface KindMeaning {
  readonly find: KindFinder;
  readonly linked: (label: string) => KindId | null | undefined;
}

/** The finer kind where it is known, else the broad one; what a person linked goes first. Null where it is left out, undefined where nobody knows it. */
function kindOf(text: Text, { find, linked }: KindMeaning): KindId | null | undefined {
  const [broad, fine] = [text('kind'), text('subkind')];
  const told = linked(kindLabel(broad, fine));
  if (told !== undefined) return told;
  return (fine === '' ? null : find(fine, text('measure'))) ?? find(broad, text('measure')) ?? undefined;
}

/** A kind as it is asked and linked: the finer one with the broad one before it. */
export function kindLabel(broad: string, fine: string): string {
  return fine === '' || fine === broad ? broad : `${broad} / ${fine}`;
}

function readMoments(text: Text, { columns }: RecordPlan, orders: DayOrders): Read<Time> {
  const from = { date: text('from'), time: text('fromTime') };
  const to = { date: text('to'), time: text('toTime') };
  const orderOf = (column: number | undefined) => (column === undefined ? null : orders.of(column));
  const stretch = readStretch(from, to, { from: orderOf(columns.from), to: orderOf(columns.to) });
  return stretch.ok
    ? ok({ ...stretch.value, provisional: false })
    : problem(text, stretch.failure.column, stretch.failure.because);
}

function readWholePeriod(text: Text): Read<Time> {
  const period = readPeriodTime(text('period'));
  return period === null ? problem(text, 'period', 'date-unreadable') : ok(period);
}

/** An incident without a number is one; it cannot be "no figure". */
function readFigureOf(
  sort: Sort,
  plan: RecordPlan,
  cells: readonly string[],
  thousands: Thousands,
): Read<ReadCount> {
  const seen = plan.count === null ? '' : (cells[plan.count] ?? '').trim();
  if (sort === 'incidents' && seen === '') return ok({ count: 1, provisional: false });
  const figure = readCount(seen, sort === 'counts', plan.count !== null && thousands.of(plan.count));
  return figure.ok ? figure : fail({ role: 'count', seen, because: figure.failure });
}

/** Whether a cell says yes. */
export function isMarked(text: string): boolean {
  return ['1', 'ja', 'true', '*'].includes(text.toLowerCase());
}
