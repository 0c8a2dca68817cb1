import type { Delimiter } from '../dialect.ts';
import { createLineReader } from '../read.ts';
import type { LineTaker } from '../read.ts';
import type { Reading } from '../reading.ts';
import type { HeadTable } from './head-table.ts';

/** What lines are put into, whatever becomes of them. */
export interface Taking {
  readonly push: (text: string) => void;
  readonly take: LineTaker;
  readonly records: () => number;
  /** Whether it takes no more: the rest of the file need not be read. */
  readonly isFull?: () => boolean;
}

/** A reading that takes so many records and no more; all of them where `most` is undefined. */
export function limited(
  reading: Reading,
  delimiter: Delimiter | null,
  most: number | undefined,
): Required<Taking> & { readonly finish: () => void } {
  // A reading that takes all of them ends its last line itself.
  if (most === undefined) return { ...reading, isFull: () => false, finish: () => undefined };
  let isFull = false;
  const take: LineTaker = (cells, line, fault) => {
    if (reading.records() < most) reading.take(cells, line, fault);
    else isFull = true;
  };
  const lines = createLineReader(delimiter ?? ';', take);
  return {
    push: lines.push,
    take,
    records: reading.records,
    isFull: () => isFull,
    // The last line of a file may have no end.
    finish: lines.finish,
  };
}

/** The same, where each line of the file may be several lines of the table. */
export function unfolded(
  taking: Required<Taking> & { readonly finish: () => void },
  { delimiter, firstLine, linesOf }: HeadTable,
): Required<Taking> & { readonly finish: () => void } {
  if (linesOf === undefined) return taking;
  const take: LineTaker = (cells, line, fault) => {
    if (line <= firstLine || fault !== undefined) taking.take(cells, line, fault);
    else for (const own of linesOf(cells)) taking.take(own, line);
  };
  const lines = createLineReader(delimiter ?? ';', take);
  return {
    ...taking,
    push: lines.push,
    take,
    finish: () => {
      lines.finish();
      taking.finish();
    },
  };
}

/** So many bytes tell the encoding well enough to show some lines. */
const enough = 1 << 22;

/** The first megabytes of a file, up to the end of a line, so that no sign is cut in two. */
export function startOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= enough) return bytes;
  const end = bytes.subarray(0, enough).lastIndexOf(lineFeed);
  return bytes.subarray(0, end === -1 ? enough : end + 1);
}

const lineFeed = 10;

/** About how many lines a text has: a line end within quotes counts too. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return bytes.length > 0 && bytes[bytes.length - 1] !== lineFeed ? lines + 1 : lines;
}
