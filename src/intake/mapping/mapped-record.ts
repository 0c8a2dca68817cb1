import type { AreaId } from '../../domain/area/area.ts';
import { columnOf, isCountTable } from '../../domain/observation/mapping.ts';
import type { Field, Mapping, WholePeriod } from '../../domain/observation/mapping.ts';
import type { KindId } from '../../domain/observation/series.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { startOfDay, startOfMonth } from '../../domain/time/local.ts';
import type { Role } from '../../sources/source.ts';
import type { IntakeContext } from '../context.ts';
import { readCount } from '../count.ts';
import type { ReadCount, Thousands } from '../count.ts';
import { createKindFinder } from '../kinds.ts';
import { linksOf } from '../links.ts';
import { readStretch } from '../moment.ts';
import { readPeriodTime } from '../period-time.ts';
import type { PlaceBook } from '../place-book.ts';
import { createPointReader } from '../point.ts';
import type { ReadRecord, RecordReader } from '../record.ts';
import { remembering } from '../remember.ts';
import type { RefusedBecause } from '../report.ts';
import type { StagedRecord } from '../staging.ts';
import { createLetterFinder } from './same-letters.ts';
import type { OpenLabels } from './open-labels.ts';

interface RecordProblem {
  readonly role: Role;
  readonly seen: string;
  readonly because: RefusedBecause;
}

type Read<Value> = Result<Value, RecordProblem>;

/** Labels that have no meaning yet, collected while reading. */
export interface Collected {
  readonly kinds: OpenLabels;
  readonly places: OpenLabels;
}

/** One line as the mapping sees it: the trimmed text of a field, empty where no column has it. */
type Text = (field: Field) => string;

/**
 * Reads the records of a file as a mapping tells: times joined from their columns, labels by the links of the person
 * and else by what they mean here, points as small cells. Labels without a meaning are refused and collected.
 */
export function createMappedReader(
  mapping: Mapping,
  context: IntakeContext,
  book: PlaceBook,
  collected: Collected,
  thousands: Thousands,
): RecordReader {
  const columns = new Map(mapping.columns.map(({ field }, index) => [field, index]));
  const timeOf = createTimeReader(mapping);
  const kindOf = createKindReader(mapping, context, collected.kinds);
  const placeOf = createPlaceReader(mapping, context, book, collected.places);
  const pointOf = createPointReader();
  return (_plan, cells, line) => {
    const text: Text = (field) => {
      const column = columns.get(field);
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
    const time = timeOf(text);
    if (!time.ok) return time;
    // Both are looked up before one of them refuses the record: a label that has no meaning is listed at once.
    const kind = kindOf(text('kind'));
    const [x, y] = [text('rd-x') || text('lon'), text('rd-y') || text('lat')];
    const point = pointOf(x, y, '');
    const place = placeOf(text, point !== null && point !== 'unreadable');
    if (!kind.ok) return kind;
    if (!place.ok) return place;
    if (point === 'unreadable') return fail({ role: 'x', seen: `${x} ${y}`, because: 'point-unreadable' });
    const count = countOf(text('count'), mapping, thousands);
    if (!count.ok) return count;
    const { unread, ...when } = time.value;
    const staged = {
      line,
      ...when,
      kind: kind.value,
      place: place.value.number,
      cell: point?.cell ?? null,
      count: count.value.count,
      provisional: when.provisional || count.value.provisional,
      // Where the line names a place that we know, that goes first; its point may lie just over a generalised border.
      byPoint: point !== null && !place.value.isNamed,
    };
    return ok({ staged, swapped: point?.swapped ?? false, ...(unread === undefined ? {} : { unread }) });
  };
}

type Time = Pick<StagedRecord, 'from' | 'to' | 'when' | 'provisional'> & Pick<ReadRecord, 'unread'>;

function createTimeReader(mapping: Mapping): (text: Text) => Read<Time> {
  if (mapping.period !== undefined) return constantly(timeIn(mapping.period));
  if (columnOf(mapping, 'period') !== null) return readWholePeriod;
  const orderOf = (...of: readonly Field[]) => mapping.columns[columnOf(mapping, ...of) ?? -1]?.order ?? null;
  const orders = {
    from: orderOf('date', 'date-time'),
    to: orderOf('end-date') ?? orderOf('date', 'date-time'),
  };
  const onlyDay = columnOf(mapping, 'date-time', 'time') === null;
  return (text) => {
    const begin = { date: text('date') || text('date-time'), time: text('time') };
    const end = { date: text('end-date'), time: text('end-time') };
    const stretch = readStretch(begin, end, orders);
    if (!stretch.ok) {
      const { column, because } = stretch.failure;
      return fail({ role: column, seen: column === 'from' ? begin.date : end.date || end.time, because });
    }
    const { value } = stretch;
    if (!onlyDay || value.when !== 'minute') return ok({ ...value, provisional: false });
    const to = Math.max(startOfDay(value.to - 1), startOfDay(value.from)) + 1440;
    return ok({ from: startOfDay(value.from), to, when: 'day', provisional: false });
  };
}

function readWholePeriod(text: Text): Read<Time> {
  const period = readPeriodTime(text('period'));
  if (period === null) return fail({ role: 'period', seen: text('period'), because: 'date-unreadable' });
  return ok(period);
}

const lengths = { 1: 'month', 3: 'quarter', 12: 'year' } as const;

function timeIn({ first, months }: WholePeriod): Time {
  return {
    from: startOfMonth(first),
    to: startOfMonth(first + months),
    when: lengths[months],
    provisional: false,
  };
}

function createKindReader(
  mapping: Mapping,
  context: IntakeContext,
  open: OpenLabels,
): (label: string) => Read<KindId> {
  if (mapping.kind !== null) return constantly(mapping.kind);
  const links = linksOf(mapping.kinds);
  const find = createKindFinder(context.kinds);
  const alike = remembering(
    createLetterFinder(
      context.kinds.map(({ id, title, plainName }) => ({ id, names: [title, plainName ?? ''] })),
    ),
  );
  return (label) => {
    const linked = links(label);
    if (linked === null) return fail({ role: 'kind', seen: label, because: 'kind-left-out' });
    const kind = linked ?? find(label, '') ?? alike(label);
    if (kind !== null) return ok(kind);
    open.note(label);
    return fail({ role: 'kind', seen: label, because: 'kind-unknown' });
  };
}

function constantly<Value>(value: Value): () => Read<Value> {
  return () => ok(value);
}

/** Where a record lies: its number in the book, and whether the line itself names it. */
interface Place {
  readonly number: number;
  readonly isNamed: boolean;
}

function createPlaceReader(
  mapping: Mapping,
  context: IntakeContext,
  book: PlaceBook,
  open: OpenLabels,
): (text: Text, hasPoint: boolean) => Read<Place> {
  const field = columnOf(mapping, 'area') === null ? 'pc4' : 'area';
  const links = linksOf(mapping.places);
  const ownPostcodes = new Set(context.postcodes);
  const found = remembering((label: string): AreaId | null | undefined => {
    const linked = links(label);
    // A postcode is coarser than a buurt and follows other lines: it tells the gemeente and no more.
    const isOwn = field === 'pc4' && ownPostcodes.has(label.slice(0, 4));
    return linked === undefined && isOwn ? context.municipality : linked;
  });
  const nowhere = book.number('', '');
  return (text, hasPoint) => {
    const label = text(field);
    const id = found(label);
    if (id === null) return fail({ role: 'place', seen: label, because: 'place-left-out' });
    const number = field === 'pc4' && id === undefined && label !== '' ? null : book.number(label, id ?? '');
    const isClear = number !== null && !book.isNearly(number);
    // The point tells where it is: nobody is asked what a name beside it means.
    const isByPoint = hasPoint && (!isClear || book.isOpen(number));
    if (isByPoint && nowhere !== null) return ok({ number: nowhere, isNamed: false });
    if (isClear) return ok({ number, isNamed: field === 'area' && label !== '' });
    open.note(label);
    return fail({ role: 'place', seen: label, because: 'place-unknown' });
  };
}

/**
 * Without a column for it each line is one. In a list with such a column a line without a number is refused: nobody
 * agreed that an empty cell is one, as in a format of our own. In a table it has no figure.
 */
function countOf(seen: string, mapping: Mapping, thousands: Thousands): Read<ReadCount> {
  const column = columnOf(mapping, 'count');
  if (column === null) return ok({ count: 1, provisional: false });
  const read = readCount(seen, isCountTable(mapping), thousands.of(column));
  return read.ok ? read : fail({ role: 'count', seen, because: read.failure });
}
