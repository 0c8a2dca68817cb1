import { Unzip, UnzipInflate } from 'fflate';
import type { UnzipFile } from 'fflate';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { fault } from './table.ts';
import type { ContainerFailure } from './table.ts';

/** Files by their path in the zip. */
export type Entries = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** No more comes out of one zip than this, in bytes; a file of ours has the same limit. */
const inflatedLimit = 500_000_000;

/** Tables shrink to a tenth, seldom to a fiftieth. What grows more, and to more than the free part, is a bomb. */
const ratioLimit = 250;
const freeBytes = 20_000_000;

const entryLimit = 2000;

/** Bytes are handed on in pieces of this size: what comes out of one is at most a thousandfold. */
const pieceSize = 16_384;

/** Opens a zip in memory, up to limits that a bomb runs into long before the memory is full; never throws. */
export function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Result<Entries, ContainerFailure> {
  if (isLocked(bytes)) return fail(fault('locked'));
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  const state: State = { inflated: 0, entries: 0, opened: 0, why: null };
  const reader = new Unzip((file) => {
    state.entries += 1;
    if (state.entries > entryLimit) state.why ??= 'bomb';
    else if (!file.name.endsWith('/') && wanted(file.name)) open(file, state, bytes.length, found);
  });
  reader.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length && state.why === null; start += pieceSize)
      reader.push(bytes.subarray(start, start + pieceSize), start + pieceSize >= bytes.length);
  } catch {
    state.why ??= 'damaged';
  }
  if (state.why !== null) return fail(fault(state.why));
  // What was opened and never ended was cut off.
  return state.entries === 0 || state.opened !== found.size ? fail(fault('damaged')) : ok(found);
}

interface State {
  inflated: number;
  entries: number;
  opened: number;
  why: 'bomb' | 'damaged' | null;
}

function open(
  file: UnzipFile,
  state: State,
  size: number,
  found: Map<string, Uint8Array<ArrayBuffer>>,
): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  state.opened += 1;
  file.ondata = (error, chunk, isLast) => {
    if (error !== null) state.why ??= 'damaged';
    if (state.why !== null) return;
    length += chunk.length;
    state.inflated += chunk.length;
    const isTooMuch = state.inflated > freeBytes && state.inflated > ratioLimit * size;
    if (isTooMuch || state.inflated > inflatedLimit) {
      state.why = 'bomb';
      chunks.length = 0;
      return;
    }
    chunks.push(chunk);
    if (isLast) found.set(file.name, joined(chunks, length));
  };
  file.start();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Bit 0 of the flags of the first entry: behind a password (APPNOTE 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}
