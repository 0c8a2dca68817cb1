import { sources } from '../sources/registry.ts';
import { createEncodingDetector, createTextReader, isText, pieces, pieceSize } from './decode.ts';
import type { Encoding } from './decode.ts';
import type { IntakeContext } from './context.ts';
import { createReading, joined } from './reading.ts';
import type { ReadOut } from './reading.ts';
import { headLines } from './dialect.ts';
import { createKindFinder } from './kinds.ts';
import type { KindFinder } from './kinds.ts';
import { headTable, readHeadTable } from './mapping/head-table.ts';
import type { HeadTable } from './mapping/head-table.ts';
import { countLines, limited, startOf } from './mapping/sample.ts';
import type { Taking } from './mapping/sample.ts';
import { createTrial } from './mapping/trial.ts';
import type { MappingTrial } from './mapping/trial.ts';
import { describeUnknown, readAsMapped } from './mapping/unknown.ts';
import type { AskedMapping } from './mapping/unknown.ts';
import { createLineReader } from './read.ts';
import { shownName } from './personal/mask.ts';
import { createPointReader } from './point.ts';
import { recognise, recogniseTable } from './recognise.ts';
import type { Recognised } from './recognise.ts';
import { createReferenceReading, isReferenceSort } from './reference.ts';
import { isZip, looksLikeJson } from './unpack/sniff.ts';
import type { ContainerFailure, Table } from './unpack/table.ts';
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
  /** How a person wants the file to be read, whatever source may know it. */
  readonly mapped?: AskedMapping;
  /** Told what came of a file that is read as a person wants. */
  readonly onTrial?: (trial: MappingTrial) => void;
  /** Only so many records are read of a file that is read as a person wants, to try how; such a reading is not kept. */
  readonly sample?: number;
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
    const hash = hooks.sample === undefined ? await sha256(bytes) : '';
    return await readBytes(bytes, { ...blank, hash }, context, choices, hooks);
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
  const desk: Desk = { context, choices, hooks, kinds: createKindFinder(context.kinds) };
  if (!isZip(bytes)) return await readText(bytes, blank, desk);
  const { unpackZip } = await import('./unpack/unpack.ts');
  const unpacked = await unpackZip(bytes);
  if (hooks.isCancelled()) return cancelled;
  if (!unpacked.ok) return { is: 'refused', report: blank, refusal: containerRefusal(unpacked.failure) };
  if (unpacked.value.is === 'tables') return await readTables(unpacked.value.tables, blank, desk);
  const inner = unpacked.value.bytes;
  if (!isZip(inner)) return await readText(inner, blank, desk);
  // A workbook in a zip is opened, a zip in a zip in a zip is not.
  const workbook = await unpackZip(inner);
  if (!workbook.ok || workbook.value.is !== 'tables')
    return { is: 'refused', report: blank, refusal: { because: 'container', why: 'no-table', names: [] } };
  return await readTables(workbook.value.tables, blank, desk);
}

/** What all parts of one import share. */
interface Desk {
  readonly context: IntakeContext;
  readonly choices: PlaceChoices;
  readonly hooks: IntakeHooks;
  readonly kinds: KindFinder;
}

function containerRefusal({ why, names }: ContainerFailure): FileRefusal {
  return { because: 'container', why, names: names.slice(0, 8).map(shownName) };
}

async function readText(bytes: Uint8Array, blank: ImportReport, desk: Desk): Promise<ImportOutcome> {
  const { hooks, kinds } = desk;
  if (!isText(bytes)) return { is: 'refused', report: blank, refusal: { because: 'not-text' } };
  const encoding = await detectEncoding(hooks.sample === undefined ? bytes : startOf(bytes), hooks);
  if (encoding === null) return cancelled;
  const report = { ...blank, encoding };
  const head = headText(bytes, encoding);
  if (looksLikeJson(head)) return await readJsonText(bytes, report, desk);
  const feed: Feed = (reading) => pushText(bytes, encoding, reading, hooks);
  const lines = (): number => countLines(bytes);
  if (hooks.mapped !== undefined)
    return await readMapped(readHeadTable(head), hooks.mapped, report, desk, { feed, lines });
  const recognised = recognise(head, sources, kinds);
  if (!recognised.ok) return unknownOr(recognised.failure, readHeadTable(head), report, desk);
  return await readWith(recognised.value, report, desk, feed);
}

/** A file that no source knows: what a person needs to tell how to read it, or why that is no use. */
function unknownOr(
  refusal: FileRefusal,
  table: HeadTable | null,
  report: ImportReport,
  { context }: Desk,
): ImportOutcome {
  const unknown = table === null ? null : describeUnknown(table, context);
  return unknown === null
    ? { is: 'refused', report, refusal }
    : { is: 'unknown', report, refusal, ...unknown };
}

/** Reads a file as a person tells. */
async function readMapped(
  table: HeadTable | null,
  asked: AskedMapping,
  report: ImportReport,
  desk: Desk,
  { feed, lines }: { readonly feed: Feed; readonly lines: () => number },
): Promise<ImportOutcome> {
  if (table === null) return { is: 'refused', report, refusal: { because: 'no-known-header', header: [] } };
  const file = readAsMapped(table, asked, desk.context);
  if (!file.ok) return { is: 'refused', report, refusal: file.failure };
  const trial = createTrial(file.value, table, desk.context);
  const reading = createReading(trial.recognised, desk.context, createPointReader());
  const taking = limited(reading, trial.recognised.delimiter, desk.hooks.sample);
  if (!(await feed(taking))) return cancelled;
  const read = reading.finish(desk.choices);
  desk.hooks.onTrial?.(trial.finish(read, taking.isFull() ? lines() - table.firstLine : null));
  const columns = file.value.personalRead();
  // Nothing of such a file is told, nor kept.
  if (columns.length > 0) return { is: 'refused', report, refusal: { because: 'personal-columns', columns } };
  return outcomeOf(completed(report, trial.recognised, read), read);
}

/** JSON is read in one piece, so it may be no larger than this, in bytes. */
const jsonLimit = 200_000_000;

async function readJsonText(bytes: Uint8Array, report: ImportReport, desk: Desk): Promise<ImportOutcome> {
  if (bytes.length > jsonLimit) {
    const refusal = { because: 'too-large', bytes: bytes.length, limit: jsonLimit } as const;
    return { is: 'refused', report, refusal };
  }
  const { unpackJson } = await import('./unpack/unpack.ts');
  const decoder = new TextDecoder(report.encoding ?? 'utf-8');
  const unpacked = unpackJson(decoder.decode(bytes));
  if (!unpacked.ok || unpacked.value.is !== 'tables') {
    const refusal = unpacked.ok ? ({ because: 'not-text' } as const) : containerRefusal(unpacked.failure);
    return { is: 'refused', report, refusal };
  }
  return await readTables(unpacked.value.tables, report, desk);
}

/** Reads the one table that a source knows; with two of them it is not ours to choose. */
async function readTables(
  tables: readonly Table[],
  report: ImportReport,
  desk: Desk,
): Promise<ImportOutcome> {
  const filled = tables.filter(({ lines }) => lines.some((line) => line.some((cell) => cell.trim() !== '')));
  const { mapped } = desk.hooks;
  if (mapped !== undefined) {
    const own = filled.find(({ lines }) =>
      headOf(lines).some(({ length }) => length === mapped.mapping.columns.length),
    );
    const lines = own?.lines ?? [];
    return await readMapped(headTable(headOf(lines), null), mapped, report, desk, {
      feed: (reading) => pushLines(lines, reading, report, desk.hooks),
      lines: () => lines.length,
    });
  }
  const tried = filled.map(({ name, lines }) => ({
    name,
    lines,
    recognised: recogniseTable(headOf(lines), sources, desk.kinds),
  }));
  const known = tried.flatMap(({ name, lines, recognised }) =>
    recognised.ok ? [{ name, lines, recognised: recognised.value }] : [],
  );
  const [first] = known;
  if (known.length > 1) {
    const refusal = containerRefusal({ why: 'several-tables', names: known.map(({ name }) => name) });
    return { is: 'refused', report, refusal };
  }
  if (first !== undefined)
    return await readWith(first.recognised, report, desk, (reading) =>
      pushLines(first.lines, reading, report, desk.hooks),
    );
  const [refusal] = tried.flatMap(({ recognised }) => (recognised.ok ? [] : [recognised.failure]));
  if (refusal === undefined) return { is: 'refused', report, refusal: { because: 'empty' } };
  const [only] = filled;
  const table = filled.length === 1 && only !== undefined ? headTable(headOf(only.lines), null) : null;
  return unknownOr(refusal, table, report, desk);
}

function headOf(lines: Table['lines']): string[][] {
  return lines.slice(0, headLines).map((line) => line.map((cell) => cell.trim()));
}

/** Puts every line of a file into something; false when it was cancelled. */
type Feed = (taking: Taking) => Promise<boolean>;

/** Feeds a recognised file (false when it was cancelled) and tells what came of it. */
async function readWith(
  recognised: Recognised,
  report: ImportReport,
  desk: Desk,
  feed: Feed,
): Promise<ImportOutcome> {
  if (isReferenceSort(recognised.sort)) return await readReference(recognised, report, desk, feed);
  const reading = createReading(recognised, desk.context, createPointReader());
  if (!(await feed(reading))) return cancelled;
  const read = reading.finish(desk.choices);
  return outcomeOf(completed(report, recognised, read), read);
}

async function readReference(
  recognised: Recognised,
  blank: ImportReport,
  desk: Desk,
  feed: Feed,
): Promise<ImportOutcome> {
  const reading = createReferenceReading(recognised, desk.context);
  const lines = createLineReader(recognised.delimiter ?? ';', reading.take);
  if (!(await feed({ ...reading, push: lines.push }))) return cancelled;
  lines.finish();
  const { counted, reference, span } = reading.finish();
  const report = { ...blank, ...described(recognised), ...counted, span };
  if (counted.accepted === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'reference', report, reference };
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

/** False when it was cancelled. */
async function pushText(
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
async function pushLines(
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

function outcomeOf(report: ImportReport, read: ReadOut): ImportOutcome {
  if (read.questions.length > 0) return { is: 'asks', report, questions: read.questions };
  if (read.series.length === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'accepted', report, series: read.series };
}

function completed(report: ImportReport, recognised: Recognised, read: ReadOut): ImportReport {
  return {
    ...report,
    ...described(recognised),
    ...read.counted,
    unknownKinds: read.unknownKinds,
    swappedPoints: read.swappedPoints,
    outside: read.outside,
    span: joined(read.series.map((series) => series.info.span)),
  };
}

/** What is known of a file before a record of it is read. */
function described({ source, delimiter, layout, personal, watch }: Recognised) {
  const known = new Set(personal.map(({ column }) => column));
  const late = watch.found().filter(({ column }) => !known.has(column));
  return {
    source: source.id,
    delimiter,
    droppedColumns: layout.droppedColumns.map(shownName),
    personalColumns: [...personal, ...late].map(({ column, because }) => ({
      column: shownName(column),
      because,
    })),
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
    personalColumns: [],
    unknownKinds: [],
    swappedPoints: 0,
    outside: { records: 0, kept: 0, side: 500, cells: [] },
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
