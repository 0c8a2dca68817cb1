import { createEncodingDetector, createTextReader, isText, pieces, pieceSize } from './decode.ts';
import type { Encoding } from './decode.ts';
import type { IntakeContext } from './context.ts';
import { createReading, joined } from './reading.ts';
import type { ReadOut } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognise.ts';
import type { FileRefusal, ImportOutcome, ImportReport, PlaceChoices } from './report.ts';

/** Larger files are refused before a byte of them is read. */
export const sizeLimit = 500_000_000;

/** What is needed of a `File`. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface IntakeHooks {
  readonly onProgress: (progress: {
    readonly bytes: number;
    readonly bytesTotal: number;
    readonly records: number;
  }) => void;
  /** Asked between pieces of a megabyte. */
  readonly isCancelled: () => boolean;
}

const cancelled = { is: 'cancelled' } as const;

/**
 * Reads a file into series, or tells why not; never throws. `choices` answer the questions of an earlier call with
 * the same file. Bytes are decoded and read in pieces, between which it can be cancelled.
 */
export async function intake(
  file: FileLike,
  context: IntakeContext,
  choices: PlaceChoices,
  hooks: IntakeHooks,
): Promise<ImportOutcome> {
  const blank = blankReport(file);
  const refuse = (refusal: FileRefusal, report = blank): ImportOutcome => ({
    is: 'refused',
    report,
    refusal,
  });
  if (file.size > sizeLimit) return refuse({ because: 'too-large', bytes: file.size, limit: sizeLimit });
  if (file.size === 0) return refuse({ because: 'empty' });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (hooks.isCancelled()) return cancelled;
    return await readBytes(bytes, { ...blank, hash: await sha256(bytes) }, context, choices, hooks);
  } catch (error) {
    // The browser could not read the file (moved, or no right to it), or memory ran out.
    return refuse({ because: 'unreadable', detail: String(error) });
  }
}

async function readBytes(
  bytes: Uint8Array,
  blank: ImportReport,
  context: IntakeContext,
  choices: PlaceChoices,
  hooks: IntakeHooks,
): Promise<ImportOutcome> {
  if (!isText(bytes)) return { is: 'refused', report: blank, refusal: { because: 'not-text' } };
  const encoding = await detectEncoding(bytes, hooks);
  if (encoding === null) return cancelled;
  const recognised = recognise(headText(bytes, encoding));
  const report = { ...blank, encoding };
  if (!recognised.ok) return { is: 'refused', report, refusal: recognised.failure };
  const read = await readText(bytes, encoding, recognised.value, context, choices, hooks);
  return read === null ? cancelled : outcomeOf(completed(report, recognised.value, read), read);
}

/** Null when it was cancelled. */
async function detectEncoding(bytes: Uint8Array, hooks: IntakeHooks): Promise<Encoding | null> {
  const detector = createEncodingDetector();
  for (const piece of pieces(bytes)) {
    detector.push(piece);
    await pause();
    if (hooks.isCancelled()) return null;
  }
  return detector.finish();
}

function headText(bytes: Uint8Array, encoding: Encoding): string {
  const reader = createTextReader(encoding);
  const text = reader.push(bytes.subarray(0, pieceSize));
  return bytes.length > pieceSize ? text : text + reader.finish();
}

/** Null when it was cancelled. */
async function readText(
  bytes: Uint8Array,
  encoding: Encoding,
  recognised: Recognised,
  context: IntakeContext,
  choices: PlaceChoices,
  hooks: IntakeHooks,
): Promise<ReadOut | null> {
  const text = createTextReader(encoding);
  const reading = createReading(recognised, context);
  let done = 0;
  for (const piece of pieces(bytes)) {
    reading.push(text.push(piece));
    done += piece.length;
    hooks.onProgress({ bytes: done, bytesTotal: bytes.length, records: reading.records() });
    await pause();
    if (hooks.isCancelled()) return null;
  }
  reading.push(text.finish());
  return reading.finish(choices);
}

/** Lets messages in, among them the wish to cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function outcomeOf(report: ImportReport, read: ReadOut): ImportOutcome {
  if (read.questions.length > 0) return { is: 'asks', report, questions: read.questions };
  if (read.series.length === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'accepted', report, series: read.series };
}

function completed(report: ImportReport, recognised: Recognised, read: ReadOut): ImportReport {
  return {
    ...report,
    ...read.counted,
    source: recognised.source.id,
    delimiter: recognised.delimiter,
    droppedColumns: recognised.layout.droppedColumns,
    span: joined(read.series.map((series) => series.info.span)),
  };
}

function blankReport(file: FileLike): ImportReport {
  return {
    file: file.name,
    bytes: file.size,
    source: null,
    encoding: null,
    delimiter: null,
    read: 0,
    accepted: 0,
    refused: 0,
    missing: 0,
    reasons: {},
    examples: [],
    droppedColumns: [],
    span: null,
    kinds: [],
    hash: '',
  };
}

/** SHA-256 in hexadecimal. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
