import type { AreaId } from '../area/area.ts';
import type { Cell } from '../geo/cell.ts';
import { checksumOfText } from './checksum.ts';
import { keyOfRow, textOfRow } from './rows.ts';
import type { KindId, Series } from './series.ts';

/**
 * Which number each record of a list has, without the numbers: beside a print of the number stands one of what is kept
 * of the record. Both are whole numbers of 52 bits; `numbers` and `rows` are equally long.
 */
export interface Numbers {
  readonly numbers: Float64Array;
  readonly rows: Float64Array;
}

/** Makes a print of a number, never zero; equal numbers have equal prints. */
export type PrintOf = (number: string) => number;

/** Fifty-two bits of hexadecimal digits: a million of them fit in the memory, and no two are taken for one. */
export function bitsOf(hexadecimal: string): number {
  return Number.parseInt(hexadecimal.slice(0, 13), 16) || 1;
}

/** What is kept of a record, as one number: rows that say the same have the same. */
export function printOfRecord(
  kind: KindId,
  { from, to }: { readonly from: number; readonly to: number },
  area: AreaId,
  cell: Cell | null,
  count: number | null,
): number {
  return bitsOf(checksumOfText(textOfRow(kind, from, to, area, cell, count)));
}

/** The same of a row of a series. */
export function printOfRow(series: Series, row: number): number {
  return bitsOf(checksumOfText(keyOfRow(series, row)));
}

/** Gathers the numbers of a file record by record. */
export function createNumbersBuilder(): {
  readonly push: (number: number, row: number) => void;
  /** Null where no record had one. */
  readonly finish: () => Numbers | null;
} {
  const numbers: number[] = [];
  const rows: number[] = [];
  return {
    push(number, row) {
      numbers.push(number);
      rows.push(row);
    },
    finish: () =>
      numbers.length === 0 ? null : { numbers: Float64Array.from(numbers), rows: Float64Array.from(rows) },
  };
}
