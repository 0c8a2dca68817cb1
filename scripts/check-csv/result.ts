import { formatMonth } from '../../src/domain/time/month.ts';
import type { AreaCount, FileRefusal, ImportReport } from '../../src/intake/report.ts';

/** What is printed of a file; `total` is null unless its values are counts, `period` unless it has one. */
export interface CheckResult {
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

export function resultOf(
  path: string,
  report: ImportReport,
  total: number | null,
  refusal: FileRefusal | null,
): CheckResult {
  const { source, encoding, delimiter, read, accepted, refused, missing, span } = report;
  const { 'place-left-out': open, ...others } = report.reasons;
  const asked = open === undefined ? {} : { 'place-ambiguous': open };
  return {
    file: path,
    source,
    encoding,
    delimiter,
    read,
    accepted,
    refused,
    missing,
    reasons: { ...others, ...asked, ...reasonOf(refusal) },
    dropped_columns: report.droppedColumns,
    period: span === null ? null : { from: formatMonth(span.from), to: formatMonth(span.to) },
    kinds: Object.fromEntries(report.kinds.map(({ kind, records }) => [kind, records])),
    total,
  };
}

/** What is kept of each area and what is missing, by its code. */
export function areasOf({ areas }: ImportReport): Readonly<Record<string, Omit<AreaCount, 'area'>>> {
  return Object.fromEntries(areas.map(({ area, ...counts }) => [area, counts]));
}

/** What was said of accepted records, by reason: of how many. */
export function remarksOf({ remarks }: ImportReport): Readonly<Record<string, number>> {
  return Object.fromEntries(remarks.map(({ because, records }) => [because, records]));
}

/** The one reason why a whole file was refused; of a zip, workbook or JSON what was wrong with it. */
function reasonOf(refusal: FileRefusal | null): Readonly<Record<string, number>> {
  if (refusal === null) return {};
  return { [refusal.because === 'container' ? refusal.why : refusal.because]: 1 };
}
