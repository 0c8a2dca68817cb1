import { sha256 } from '../domain/hash/sha256.ts';
import { dateOf, minuteOfInstant } from '../domain/time/local.ts';
import { boundedCells } from '../domain/bounded.ts';
import { sources } from '../sources/registry.ts';
import type { IntakeContext } from './context.ts';
import { isText } from './decode.ts';
import { headLines } from './dialect.ts';
import { detectEncoding, headText, pushLines, pushText } from './feed.ts';
import type { Feed } from './feed.ts';
import { sizeLimit } from './file-like.ts';
import type { FileLike } from './file-like.ts';
import type { IntakeHooks } from './hooks.ts';
import { createKindFinder, createLabelTest } from './kinds.ts';
import { loadPart, PartMissing } from './load-part.ts';
import { headTable, readHeadTable } from './mapping/head-table.ts';
import { countLines, startOf } from './mapping/sample.ts';
import { blankReport } from './outcome.ts';
import { shownName } from './personal/mask.ts';
import { cancelled, readMapped, readWith, unknownOr } from './read-table.ts';
import type { Desk } from './read-table.ts';
import { recognise, recogniseTable } from './recognise.ts';
import type { FileRefusal, ImportOutcome, ImportReport, PlaceChoices } from './report.ts';
import { isZip, looksLikeJson } from './unpack/sniff.ts';
import type { ContainerFailure, Table } from './unpack/table.ts';

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
    const keyed =
      hooks.loadPrintOf === undefined
        ? context
        : { ...context, printOf: await loadPart(hooks.loadPrintOf()) };
    return await readBytes(bytes, { ...blank, hash }, keyed, choices, hooks);
  } catch (error) {
    if (error instanceof PartMissing) return refuse({ because: 'part-missing' });
    // What a browser throws where there is no room for an array or a text.
    if (error instanceof RangeError) return refuse({ because: 'no-memory' });
    // The browser could not read the file: moved, or no right to it.
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
  const known = {
    kinds: createKindFinder(context.kinds),
    isLabel: createLabelTest(context.kinds),
    thisYear: dateOf(minuteOfInstant(context.now)).year,
  };
  const desk: Desk = { context, choices, hooks, known };
  if (!isZip(bytes)) return await readText(bytes, blank, desk);
  const { unpackZip } = await loadPart(import('./unpack/unpack.ts'));
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

function containerRefusal({ why, names }: ContainerFailure): FileRefusal {
  return { because: 'container', why, names: names.slice(0, 8).map(shownName) };
}

async function readText(bytes: Uint8Array, blank: ImportReport, desk: Desk): Promise<ImportOutcome> {
  const { hooks, known } = desk;
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
  const recognised = recognise(head, sources, known);
  if (!recognised.ok) return unknownOr(recognised.failure, readHeadTable(head), report, desk);
  return await readWith(recognised.value, readHeadTable(head), report, desk, feed);
}

/** JSON is read in one piece, so it may be no larger than this, in bytes. */
const jsonLimit = 200_000_000;

/** A list of cameras is never larger, in bytes. */
const cameraLimit = 2_000_000;

async function readJsonText(bytes: Uint8Array, report: ImportReport, desk: Desk): Promise<ImportOutcome> {
  if (bytes.length > jsonLimit) {
    const refusal = { because: 'too-large', bytes: bytes.length, limit: jsonLimit } as const;
    return { is: 'refused', report, refusal };
  }
  const { unpackJson } = await loadPart(import('./unpack/unpack.ts'));
  const { cameraTable } = await loadPart(import('./unpack/cameras.ts'));
  const decoder = new TextDecoder(report.encoding ?? 'utf-8');
  const text = decoder.decode(bytes);
  const cameras = bytes.length > cameraLimit ? null : cameraTable(text);
  if (cameras !== null) return await readTables([cameras], report, desk);
  const unpacked = unpackJson(text);
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
  const filled = tables
    .map(boundedTable)
    .filter(({ lines }) => lines.some((line) => line.some((cell) => cell.trim() !== '')));
  const { mapped } = desk.hooks;
  if (mapped !== undefined) {
    const own = filled.find(
      ({ lines }) => headTable(headOf(lines), null)?.header.length === mapped.mapping.columns.length,
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
    recognised: recogniseTable(headOf(lines), sources, desk.known),
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
    return await readWith(first.recognised, headTable(headOf(first.lines), null), report, desk, (reading) =>
      pushLines(first.lines, reading, report, desk.hooks),
    );
  const [refusal] = tried.flatMap(({ recognised }) => (recognised.ok ? [] : [recognised.failure]));
  if (refusal === undefined) return { is: 'refused', report, refusal: { because: 'empty' } };
  const [only] = filled;
  const table = filled.length === 1 && only !== undefined ? headTable(headOf(only.lines), null) : null;
  return unknownOr(refusal, table, report, desk);
}

function boundedTable({ name, lines }: Table): Table {
  return { name, lines: lines.map(boundedCells) };
}

function headOf(lines: Table['lines']): string[][] {
  return lines.slice(0, headLines).map((line) => line.map((cell) => cell.trim()));
}
