import type { Cell } from '../domain/geo/cell.ts';
import { createDictionary } from '../domain/observation/dictionary.ts';
import { whens, type KindId, type When } from '../domain/observation/series.ts';
import type { LocalMinute } from '../domain/time/local.ts';

/** A record whose every cell could be read; its place is still a label. */
export interface StagedRecord {
  /** Line in the file, the first one being 1. */
  readonly line: number;
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly when: When;
  readonly kind: KindId;
  /** Number of the label in the place book. */
  readonly place: number;
  /** As fine as the file has it: never leaves the import. */
  readonly cell: Cell | null;
  readonly count: number | null;
  readonly provisional: boolean;
  /** The record names no place that is known here: its point alone tells where it is. */
  readonly byPoint: boolean;
  /** The print of its own number; absent or zero where it has none. */
  readonly number?: number;
}

/** Records that wait until the whole file is read: only then is known which level its places have. */
export interface Staging {
  readonly push: (record: StagedRecord) => void;
  readonly each: (take: (record: StagedRecord) => void) => void;
}

const none = -1;

/** Staged in columns of numbers: a million records take 36 MB, not the tenfold of objects. */
export function createStaging(): Staging {
  const kinds = createDictionary<KindId>((kind) => kind, 2 ** 24);
  // Equal codes come in as one object (see remember.ts), so the object itself is the key.
  const cells: Cell[] = [];
  const cellNumbers = new Map<Cell, number>();
  const numberOf = (cell: Cell): number => {
    const known = cellNumbers.get(cell);
    if (known !== undefined) return known;
    cellNumbers.set(cell, cells.length);
    return cells.push(cell) - 1;
  };
  const width = 9;
  // Most files number nothing: then it takes no room.
  const ownNumbers: number[] = [];
  let numbers = new Int32Array(width * 1024);
  let used = 0;
  const push = (record: StagedRecord): void => {
    if (used === numbers.length) numbers = doubled(numbers);
    const cell = record.cell === null ? none : numberOf(record.cell);
    numbers[used] = record.line;
    numbers[used + 1] = record.from;
    numbers[used + 2] = record.to;
    numbers[used + 3] = whens.indexOf(record.when);
    numbers[used + 4] = kinds.indexOf(record.kind) ?? none;
    numbers[used + 5] = record.place;
    numbers[used + 6] = cell;
    numbers[used + 7] = record.count ?? none;
    numbers[used + 8] = (record.provisional ? 1 : 0) + (record.byPoint ? 2 : 0);
    if (record.number !== undefined && record.number !== 0) ownNumbers[used / width] = record.number;
    used += width;
  };
  const each = (take: (record: StagedRecord) => void): void => {
    for (let at = 0; at < used; at += width) {
      const number = (offset: number): number => numbers[at + offset] ?? none;
      take({
        line: number(0),
        from: number(1),
        to: number(2),
        when: whens[number(3)] ?? 'minute',
        kind: kinds.values[number(4)] ?? '',
        place: number(5),
        cell: cells[number(6)] ?? null,
        count: number(7) === none ? null : number(7),
        provisional: (number(8) & 1) === 1,
        byPoint: (number(8) & 2) === 2,
        number: ownNumbers[at / width] ?? 0,
      });
    }
  };
  return { push, each };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
