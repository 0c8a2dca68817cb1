import type { FileLike } from './file-like.ts';
import { shownName } from './personal/mask.ts';
import { joined } from './describe-series.ts';
import type { ReadOut } from './reading.ts';
import type { Recognised } from './recognise.ts';
import type { ImportOutcome, ImportReport } from './report.ts';

export function outcomeOf(report: ImportReport, read: ReadOut): ImportOutcome {
  if (read.questions.length > 0) return { is: 'asks', report, questions: read.questions };
  if (read.series.length === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'accepted', report, series: read.series };
}

export function completed(report: ImportReport, recognised: Recognised, read: ReadOut): ImportReport {
  return {
    ...report,
    ...described(recognised),
    ...read.counted,
    areas: read.areas,
    unknownKinds: read.unknownKinds,
    swappedPoints: read.swappedPoints,
    outside: read.outside,
    span: joined(read.series.map((series) => series.info.span)),
  };
}

/** What is known of a file before a record of it is read. */
export function described({ source, delimiter, above, layout, personal, watch }: Recognised) {
  const known = new Set(personal.map(({ column }) => column));
  const late = watch.found().filter(({ column }) => !known.has(column));
  return {
    source: source.id,
    delimiter,
    above,
    droppedColumns: layout.droppedColumns.map(shownName),
    personalColumns: [...personal, ...late].map(({ column, because }) => ({
      column: shownName(column),
      because,
    })),
  };
}

export function blankReport(file: FileLike): ImportReport {
  return {
    file: file.name,
    bytes: file.size,
    source: null,
    encoding: null,
    delimiter: null,
    above: 0,
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
    areas: [],
    hash: '',
  };
}
