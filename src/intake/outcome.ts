import type { FileLike } from './file-like.ts';
import type { ListedLabels } from './mapping/open-labels.ts';
import { shownName } from './personal/mask.ts';
import { joined } from './describe-series.ts';
import type { ReadOut } from './reading.ts';
import { numberColumn } from './repeats.ts';
import type { Recognised } from './recognise.ts';
import type { ImportOutcome, ImportReport } from './report.ts';

/** `isToldKinds`: a person was asked what unknown kinds mean; what was not linked then is refused. */
export function outcomeOf(report: ImportReport, read: ReadOut, isToldKinds: boolean): ImportOutcome {
  const kinds = isToldKinds ? noLabels : read.unknownKinds;
  if (read.questions.length + kinds.labels.length > 0)
    return { is: 'asks', report, questions: read.questions, kinds };
  if (read.series.length === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'accepted', report, series: read.series, numbers: read.numbers };
}

const noLabels: ListedLabels = { labels: [], more: 0 };

/** The report tells no more of them. */
const mostKinds = 50;

export function completed(report: ImportReport, recognised: Recognised, read: ReadOut): ImportReport {
  return {
    ...report,
    ...described(recognised),
    ...read.counted,
    areas: read.areas,
    unknownKinds: read.unknownKinds.labels
      .slice(0, mostKinds)
      .map(({ label, records }) => ({ label, records })),
    swappedPoints: read.swappedPoints,
    outside: read.outside,
    span: joined(read.series.map((series) => series.info.span)),
  };
}

/** What is known of a file before a record of it is read. */
export function described({ source, sort, delimiter, above, layout, personal, watch }: Recognised) {
  const known = new Set(personal.map(({ column }) => column));
  const late = watch.found().filter(({ column }) => !known.has(column));
  return {
    source: source.id,
    delimiter,
    above,
    isNumbered: sort === 'incidents' && numberColumn(layout.header) !== null,
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
    refusals: [],
    remarks: [],
    isNumbered: false,
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
