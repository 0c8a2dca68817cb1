import type { DateOrder, Numbers } from '../../domain/observation/mapping.ts';
import { readClock } from '../clock.ts';
import { orderShown } from '../day-order.ts';
import { readStretch } from '../moment.ts';
import { readPeriodTime } from '../period-time.ts';
import { readPeriod } from '../period.ts';
import { wordsOf } from './names.ts';
import { numbersIn, readingOf, shareOfCounts } from './numbers.ts';
import type { CountReading } from './numbers.ts';
import { decimal, grouped } from '../point.ts';
import { plainDate } from './texts.ts';

/** What the values of a column have in common: shares from 0 to 1 of the filled cells. */
export interface ColumnFacts {
  readonly filled: number;
  readonly dates: number;
  /** Day numbers of Excel: dates only when the name of the column says so. */
  readonly serials: number;
  /** Day numbers of Excel of these years: dates, where no other column has any. */
  readonly daySerials: number;
  /** Years of these times, as a bare number. */
  readonly years: number;
  /** Dates with a time other than midnight. */
  readonly timed: number;
  readonly times: number;
  /** Times with a sign between hour and minute; others are just numbers. */
  readonly clocks: number;
  readonly periods: number;
  /** Whole weeks of ISO 8601. */
  readonly weeks: number;
  /** Periods that are no bare years: a number of four figures may be anything. */
  readonly plainPeriods: number;
  readonly kinds: number;
  /** Kinds that are known, or written much like one. */
  readonly likeKinds: number;
  readonly areas: number;
  readonly likeAreas: number;
  /** Words, not numbers, of which several stand in more than one cell. */
  readonly isOfLabels: boolean;
  /** Nearly every cell has another value: a number or a story of its own, and no kind. */
  readonly isOfOnes: boolean;
  /** How fine the known areas are on average, from 0 (country) to 4 (buurt). */
  readonly fineness: number;
  readonly fourDigits: number;
  readonly counts: number;
  /** What its numbers may be. */
  readonly numbers: Numbers;
  /** Whether it can be read as how many each line stands for. */
  readonly reading: CountReading;
  /** Whether its name is no more than a word for how many. */
  readonly isPlainCount: boolean;
  /** Whole numbers that begin with a zero: codes, never to be counted. */
  readonly leadingZeros: number;
  readonly rdX: number;
  readonly rdY: number;
  readonly lon: number;
  readonly lat: number;
  /** `ask` where the dates do not tell whether day or month stands first. */
  readonly order: DateOrder | 'ask' | null;
  /** The first date that can be read in both orders; null where none can. */
  readonly orderExample: string | null;
}

/** What a municipality knows of the labels in a column. */
export interface Knowledge {
  readonly isKind: (label: string) => boolean;
  /** Whether a kind or an area is written much like it. */
  readonly isLikeKind: (label: string) => boolean;
  readonly isLikeArea: (label: string) => boolean;
  /** How fine the area with this name or code is, from 0 to 4; null for another label. */
  readonly fineness: (label: string) => number | null;
}

/** Looks at the name and the values of one column; trimmed cells, empty ones do not count. */
export function factsOf(header: string, cells: readonly string[], know: Knowledge): ColumnFacts {
  const filled = cells.filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const between = (low: number, high: number) => (cell: string) => {
    const value = decimal(cell);
    return value !== null && value > low && value < high;
  };
  /** Degrees with three decimals look like metres with a sign for their thousands. */
  const metres = (low: number, high: number) => (cell: string) => {
    const value = between(3, 7.5)(cell) || between(50.5, 54)(cell) ? decimal(cell) : grouped(cell);
    return value !== null && value > low && value < high;
  };
  const levels = filled.flatMap((cell) => know.fineness(cell) ?? []);
  /** Where most is known, what the rest is like does not matter. */
  const orLike = (known: number, isLike: (cell: string) => boolean): number =>
    known >= 0.5 ? known : Math.min(1, known + share(isLike));
  const kinds = share(know.isKind);
  const areas = filled.length === 0 ? 0 : levels.length / filled.length;
  const isFraction = (cell: string): boolean => /[.,]\d+$/.test(cell);
  return {
    filled: filled.length,
    dates: share((cell) => isDate(cell) && !isSerial(cell)),
    serials: share(isSerial),
    daySerials: share((cell) => /^4[2-9]\d{3}(?:[.,]\d+)?$/.test(cell)),
    years: share((cell) => /^20[0-4]\d$/.test(cell)),
    timed: share(isTimed),
    times: share((cell) => readClock(cell) !== null),
    clocks: share((cell) => /^\d{1,2}[:.uh]\d{2}(?!\d)/i.test(cell) && readClock(cell) !== null),
    periods: share((cell) => readPeriodTime(cell) !== null),
    weeks: share((cell) => readPeriodTime(cell)?.when === 'week'),
    plainPeriods: share((cell) => readPeriod(cell) !== null && !/^\d+$/.test(cell)),
    kinds,
    likeKinds: orLike(kinds, (cell) => !know.isKind(cell) && know.isLikeKind(cell)),
    areas,
    likeAreas: orLike(areas, (cell) => know.fineness(cell) === null && know.isLikeArea(cell)),
    ...varietyOf(filled),
    fineness: levels.length === 0 ? 0 : levels.reduce((sum, level) => sum + level, 0) / levels.length,
    fourDigits: share((cell) => /^[1-9]\d{3}$/.test(cell)),
    counts: shareOfCounts(filled),
    numbers: numbersIn(header, filled),
    reading: readingOf(header, filled),
    isPlainCount: /^(?:aantal(?:len)?|counts?|n|totaal|total)$/.test(wordsOf(header)),
    leadingZeros: share((cell) => /^0\d+$/.test(cell)),
    // RD in metres: x and y never overlap in the Netherlands.
    rdX: share(metres(1000, 290_000)),
    rdY: share(metres(300_000, 630_000)),
    lon: share((cell) => isFraction(cell) && between(3, 7.5)(cell)),
    lat: share((cell) => isFraction(cell) && between(50.5, 54)(cell)),
    order: orderIn(filled),
    orderExample: orderExampleIn(filled),
  };
}

/** Fewer cells do not tell whether values come back. */
const fewest = 4;

/** From this share of different values on, a column is of ones: a number may stand there twice. */
const ones = 0.9;

function varietyOf(filled: readonly string[]): Pick<ColumnFacts, 'isOfLabels' | 'isOfOnes'> {
  const different = new Set(filled.map((cell) => cell.toLowerCase())).size;
  const isWord = (cell: string): boolean => /\p{L}{3}/u.test(cell) && cell.length <= 60;
  return {
    isOfLabels: filled.length >= fewest && different <= 0.75 * filled.length && filled.every(isWord),
    isOfOnes: filled.length > fewest && different >= ones * filled.length,
  };
}

/** Whether a cell can be read as a day, in whatever order its numbers stand. */
export function isDate(cell: string): boolean {
  const read = readStretch(plainDate(cell, 'day-first'), '', { from: 'day-first', to: null });
  // A day with words behind it is a note, not a date.
  const isWhole = read.ok && read.value.unread === undefined;
  return isWhole || (!read.ok && orderShown(plainDate(cell, 'day-first')) !== null);
}

function isSerial(cell: string): boolean {
  return /^[2-7]\d{4}(?:[.,]\d+)?$/.test(cell);
}

function isTimed(cell: string): boolean {
  const read = readStretch(plainDate(cell, 'day-first'), '', { from: 'day-first', to: null });
  return read.ok
    ? read.value.when === 'minute' && read.value.from % 1440 !== 0
    : /\d[T ]\d{1,2}[:.]\d{2}/.test(cell);
}

function orderExampleIn(cells: readonly string[]): string | null {
  const dates = cells.map((cell) => plainDate(cell, 'day-first'));
  return dates.find((date) => orderShown(date) === 'either')?.match(/\d{1,2}\/\d{1,2}\/\d{2,4}/)?.[0] ?? null;
}

function orderIn(cells: readonly string[]): ColumnFacts['order'] {
  const shown = cells.map((cell) => orderShown(plainDate(cell, 'day-first')));
  const times = (order: 'day-first' | 'month-first' | 'either'): number =>
    shown.filter((one) => one === order).length;
  const [days, months] = [times('day-first'), times('month-first')];
  if (days + months > 0) return days >= months ? 'day-first' : 'month-first';
  return times('either') > 0 ? 'ask' : null;
}
