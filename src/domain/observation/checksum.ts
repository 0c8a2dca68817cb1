import type { Series } from './series.ts';

/**
 * Sixteen hexadecimal digits over everything in a series: its columns, its dictionaries and what is known of it.
 * Two halves of 32 bits, each a multiply-and-rotate of every value (FNV-1a by word, with the rotation of Murmur).
 * It tells damage and change, it is no protection against someone who wants two series to look alike.
 */
export function checksum(series: Series): string {
  const hash = createHash();
  const { columns, cells, info } = series;
  const numbers = [
    columns.from,
    columns.to,
    columns.kind,
    columns.area,
    columns.cell,
    columns.count,
    columns.provisional,
  ];
  for (const column of numbers) hash.numbers(column);
  for (let index = 0; index < cells.x.length; index += 1)
    hash.text(`${cells.size[index] ?? 0} ${cells.x[index] ?? 0} ${cells.y[index] ?? 0}`);
  hash.text(sortedJson(info));
  return hash.digest();
}

/** The checksum of a text, in the same form; for putting the checksums of several series together into one. */
export function checksumOfText(text: string): string {
  const hash = createHash();
  hash.text(text);
  return hash.digest();
}

interface Hash {
  readonly numbers: (values: Int32Array | Uint16Array | Uint8Array) => void;
  readonly text: (text: string) => void;
  readonly digest: () => string;
}

function createHash(): Hash {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  const add = (value: number): void => {
    first = Math.imul(first ^ value, 0x01000193);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ value, 0x85ebca6b);
    second = (second << 15) | (second >>> 17);
  };
  return {
    numbers(values) {
      // The length first, so that a value cannot move from one column to the next unseen.
      add(values.length);
      for (const value of values) add(value);
    },
    text(text) {
      add(text.length);
      for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    },
    digest: () => hexadecimal(finish(first)) + hexadecimal(finish(second)),
  };
}

/** Lets every bit of the last values weigh in every digit (the finaliser of Murmur 3). */
function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** JSON with its keys in order: the same knowledge gives the same text however it was put together. */
/** Plain data as JSON has it, the same text whatever the order of its fields. */
export function sortedJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
