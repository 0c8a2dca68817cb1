import { createEncodingDetector, createTextReader, pieces, pieceSize } from './decode.ts';
import type { Encoding } from './decode.ts';
import type { IntakeHooks } from './hooks.ts';
import type { Taking } from './mapping/sample.ts';
import type { ImportReport } from './report.ts';
import type { Table } from './unpack/table.ts';

/** Puts every line of a file into something; false when it was cancelled. */
export type Feed = (taking: Taking) => Promise<boolean>;

/** Null when it was cancelled. */
export async function detectEncoding(bytes: Uint8Array, hooks: IntakeHooks): Promise<Encoding | null> {
  const detector = createEncodingDetector();
  for (const piece of pieces(bytes)) {
    detector.push(piece);
    await pause();
    if (hooks.isCancelled()) return null;
  }
  return detector.finish();
}

export function headText(bytes: Uint8Array, encoding: Encoding): string {
  const reader = createTextReader(encoding);
  const text = reader.push(bytes.subarray(0, pieceSize));
  return bytes.length > pieceSize ? text : text + reader.finish();
}

/** False when it was cancelled. */
export async function pushText(
  bytes: Uint8Array,
  encoding: Encoding,
  reading: Taking,
  hooks: IntakeHooks,
): Promise<boolean> {
  const text = createTextReader(encoding);
  let done = 0;
  for (const piece of pieces(bytes)) {
    if (reading.isFull?.() === true) return true;
    reading.push(text.push(piece));
    done += piece.length;
    hooks.onProgress({ bytes: done, bytesTotal: bytes.length, records: reading.records() });
    await pause();
    if (hooks.isCancelled()) return false;
  }
  reading.push(text.finish());
  return true;
}

/** Lines between two looks at whether it was cancelled. */
const batch = 20_000;

/** False when it was cancelled. */
export async function pushLines(
  lines: Table['lines'],
  reading: Taking,
  { bytes }: ImportReport,
  hooks: IntakeHooks,
): Promise<boolean> {
  for (let start = 0; start < lines.length && reading.isFull?.() !== true; start += batch) {
    for (const [at, line] of lines.slice(start, start + batch).entries()) reading.take(line, start + at + 1);
    const done = Math.min(1, (start + batch) / lines.length);
    hooks.onProgress({ bytes: Math.round(done * bytes), bytesTotal: bytes, records: reading.records() });
    await pause();
    if (hooks.isCancelled()) return false;
  }
  return true;
}

/** Lets messages in, among them the wish to cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
