import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { markHalfMonths } from '../../src/domain/observation/half-months.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import { totalOf } from '../../src/domain/observation/total.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { minuteOfInstant } from '../../src/domain/time/local.ts';
import { formatMonth } from '../../src/domain/time/month.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { intake } from '../../src/intake/import.ts';
import type { FileLike } from '../../src/intake/file-like.ts';
import type { FileRefusal, ImportOutcome, ImportReport } from '../../src/intake/report.ts';

/** What is printed of a file; `total` is null unless its values are counts, `period` unless it has one. */
interface CheckResult {
  readonly file: string;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly missing: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly dropped_columns: readonly string[];
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly kinds: Readonly<Record<string, number>>;
  readonly total: number | null;
}

export interface Checked {
  readonly result: CheckResult;
  readonly refusal: FileRefusal | null;
  /** Months that the file holds a part of only. */
  readonly half: readonly Month[];
}

/** Reads a file from the disk as the page would; fails where there is no such file. Nobody is here to be asked: what is open is refused. */
export async function checkFile(path: string, context: IntakeContext): Promise<Result<Checked, string>> {
  const file = await fileAt(path);
  if (!file.ok) return file;
  const hooks = { onProgress: () => undefined, isCancelled: () => false };
  const first = await intake(file.value, context, {}, hooks);
  if (first.is !== 'asks')
    return ok(checked(path, first, first.is === 'accepted' ? first.series : [], context));
  const none = Object.fromEntries(first.questions.map(({ label }) => [label, null]));
  const second = await intake(file.value, context, none, hooks);
  return ok(checked(path, second, second.is === 'accepted' ? second.series : [], context));
}

/** The file by its size; its bytes are read when they are asked for. */
export async function fileAt(path: string): Promise<Result<FileLike, string>> {
  try {
    const { size } = await stat(path);
    const arrayBuffer = async (): Promise<ArrayBuffer> => Uint8Array.from(await readFile(path)).buffer;
    return ok({ name: basename(path), size, arrayBuffer });
  } catch (error) {
    return fail(error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

function checked(
  path: string,
  outcome: ImportOutcome,
  series: readonly Series[],
  { kinds, now }: IntakeContext,
): Checked {
  if (outcome.is === 'cancelled')
    return { result: resultOf(path, blank, null, null), refusal: { because: 'empty' }, half: [] };
  const sums = new Set(kinds.filter(({ isTotal }) => isTotal).map(({ id }) => id));
  const total = outcome.is === 'accepted' ? totalOf(series, (kind) => sums.has(kind)) : null;
  const refusal = 'refusal' in outcome ? outcome.refusal : null;
  const { half } = markHalfMonths(series, minuteOfInstant(now));
  return { result: resultOf(path, outcome.report, total, refusal), refusal, half };
}

const blank: Pick<ImportReport, 'source' | 'encoding' | 'delimiter' | 'span'> = {
  source: null,
  encoding: null,
  delimiter: null,
  span: null,
};

function resultOf(
  path: string,
  report: Partial<ImportReport>,
  total: number | null,
  refusal: FileRefusal | null,
): CheckResult {
  const { source = null, encoding = null, delimiter = null, span = null, reasons = {} } = report;
  const { 'place-left-out': open, ...others } = reasons;
  const asked = open === undefined ? {} : { 'place-ambiguous': open };
  return {
    file: path,
    source,
    encoding,
    delimiter,
    read: report.read ?? 0,
    accepted: report.accepted ?? 0,
    refused: report.refused ?? 0,
    missing: report.missing ?? 0,
    reasons: { ...others, ...asked, ...reasonOf(refusal) },
    dropped_columns: report.droppedColumns ?? [],
    period: span === null ? null : { from: formatMonth(span.from), to: formatMonth(span.to) },
    kinds: Object.fromEntries((report.kinds ?? []).map(({ kind, records }) => [kind, records])),
    total,
  };
}

/** The one reason why a whole file was refused; of a zip, workbook or JSON what was wrong with it. */
function reasonOf(refusal: FileRefusal | null): Readonly<Record<string, number>> {
  if (refusal === null) return {};
  return { [refusal.because === 'container' ? refusal.why : refusal.because]: 1 };
}
