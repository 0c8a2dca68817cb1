import type { KindId } from '../domain/observation/series.ts';
import type {
  ImportReport,
  Problem,
  Refusal,
  RefusedBecause,
  Remark,
  RemarkBecause,
  Seen,
} from './report.ts';

/** Reports show no more bad cells than this. */
const exampleCount = 20;

/** A cell is shown no longer than this: enough to find it, no room for a story. */
const seenLength = 60;

export type Counted = Pick<
  ImportReport,
  'read' | 'accepted' | 'refused' | 'missing' | 'reasons' | 'examples' | 'refusals' | 'remarks' | 'kinds'
>;

/** More refusals than this are a fault of the whole file: nobody goes through a list of them. */
const mostRefusals = 50_000;

/** Counts what became of each record; every record is counted exactly once, as accepted or refused. */
export interface Tally {
  readonly accept: (row: number, kind: KindId, hasFigure: boolean) => void;
  readonly refuse: (row: number, column: string, seen: string, because: RefusedBecause) => void;
  /** Says something of a record that is not refused for it. */
  readonly remark: (row: number, column: string, seen: string, because: RemarkBecause) => void;
  readonly counted: () => Counted;
}

/** `byRow` where a record is a line with a figure per measure: accepted when one of its figures was. */
export function createTally(byRow: boolean): Tally {
  const { remark, remarks } = createRemarks();
  const { counted, accept, refuse } = byRow ? createRowTally() : createRecordTally();
  const refusals: Refusal[] = [];
  return {
    accept,
    refuse(row, column, seen, because) {
      refuse(row, column, seen, because);
      if (refusals.length < mostRefusals) refusals.push({ row, column, because });
    },
    remark,
    // Places are settled after everything is read, so an earlier row may come later.
    counted: () => ({
      ...counted(),
      refusals: refusals.toSorted((a, b) => a.row - b.row),
      remarks: remarks(),
    }),
  };
}

interface Verdicts extends Pick<Tally, 'accept' | 'refuse'> {
  readonly counted: () => Omit<Counted, 'refusals' | 'remarks'>;
}

function createRecordTally(): Verdicts {
  const reasons: Partial<Record<RefusedBecause, number>> = {};
  const records = new Map<KindId, number>();
  const examples = createExamples<Problem>();
  let accepted = 0;
  let refused = 0;
  let missing = 0;
  return {
    accept(_, kind, hasFigure) {
      accepted += 1;
      if (!hasFigure) missing += 1;
      records.set(kind, (records.get(kind) ?? 0) + 1);
    },
    refuse(row, column, seen, because) {
      refused += 1;
      reasons[because] = (reasons[because] ?? 0) + 1;
      examples.add({ row, column, seen, because });
    },
    counted: () => ({
      read: accepted + refused,
      accepted,
      refused,
      missing,
      reasons: { ...reasons },
      examples: examples.list(),
      kinds: [...records].map(([kind, count]) => ({ kind, records: count })),
    }),
  };
}

interface Row {
  accepted: boolean;
  hasFigure: boolean;
  because: RefusedBecause | null;
}

function createRowTally(): Verdicts {
  const rows = new Map<number, Row>();
  const records = new Map<KindId, number>();
  const examples = createExamples<Problem>();
  const at = (row: number): Row => {
    const known = rows.get(row) ?? { accepted: false, hasFigure: false, because: null };
    rows.set(row, known);
    return known;
  };
  return {
    accept(number, kind, hasFigure) {
      const row = at(number);
      row.accepted = true;
      row.hasFigure ||= hasFigure;
      records.set(kind, (records.get(kind) ?? 0) + 1);
    },
    refuse(number, column, seen, because) {
      const row = at(number);
      row.because ??= because;
      examples.add({ row: number, column, seen, because });
    },
    counted: () => ({
      ...countedRows([...rows.values()]),
      examples: examples.list(),
      kinds: [...records].map(([kind, count]) => ({ kind, records: count })),
    }),
  };
}

function countedRows(rows: readonly Row[]): Omit<Counted, 'examples' | 'refusals' | 'remarks' | 'kinds'> {
  const reasons: Partial<Record<RefusedBecause, number>> = {};
  const refused = rows.filter((row) => !row.accepted);
  for (const { because } of refused) if (because !== null) reasons[because] = (reasons[because] ?? 0) + 1;
  const accepted = rows.length - refused.length;
  const missing = rows.filter((row) => row.accepted && !row.hasFigure).length;
  return { read: rows.length, accepted, refused: refused.length, missing, reasons };
}

/** The first bad cells in the order of the file. */
function createExamples<Example extends Seen>(): {
  readonly add: (example: Example) => void;
  readonly list: () => Example[];
} {
  let examples: Example[] = [];
  return {
    add(found) {
      const { row, column, seen } = found;
      const last = examples[exampleCount - 1];
      if (last !== undefined && last.row <= row) return;
      // A line of a pivot holds many records: one example of a bad place is enough.
      if (examples.some((example) => example.row === row && example.column === column)) return;
      // Places are settled after everything is read, so an earlier row may come later.
      const after = examples.findIndex((example) => example.row > row);
      const shown = { ...found, seen: seen.slice(0, seenLength) };
      examples.splice(after === -1 ? examples.length : after, 0, shown);
      examples = examples.slice(0, exampleCount);
    },
    list: () => [...examples],
  };
}

/** What is said of accepted records, by reason. */
function createRemarks(): { readonly remark: Tally['remark']; readonly remarks: () => Remark[] } {
  const found = new Map<
    RemarkBecause,
    { records: number; examples: ReturnType<typeof createExamples<Seen>> }
  >();
  return {
    remark(row, column, seen, because) {
      const known = found.get(because) ?? { records: 0, examples: createExamples<Seen>() };
      found.set(because, known);
      known.records += 1;
      known.examples.add({ row, column, seen });
    },
    remarks: () =>
      [...found].map(([because, { records, examples }]) => ({
        because,
        records,
        examples: examples.list(),
      })),
  };
}
