import type { KindId } from '../domain/observation/series.ts';
import type { ImportReport, Problem, RefusedBecause } from './report.ts';

/** Reports show no more bad cells than this. */
const exampleCount = 20;

/** A cell is shown no longer than this: enough to find it, no room for a story. */
const seenLength = 60;

export type Counted = Pick<
  ImportReport,
  'read' | 'accepted' | 'refused' | 'missing' | 'reasons' | 'examples' | 'kinds'
>;

/** Counts what became of each record; every record is counted exactly once, as accepted or refused. */
export interface Tally {
  readonly accept: (kind: KindId, hasFigure: boolean) => void;
  readonly refuse: (row: number, column: string, seen: string, because: RefusedBecause) => void;
  readonly counted: () => Counted;
}

export function createTally(): Tally {
  const reasons: Partial<Record<RefusedBecause, number>> = {};
  const records = new Map<KindId, number>();
  let examples: Problem[] = [];
  let accepted = 0;
  let refused = 0;
  let missing = 0;
  return {
    accept(kind, hasFigure) {
      accepted += 1;
      if (!hasFigure) missing += 1;
      records.set(kind, (records.get(kind) ?? 0) + 1);
    },
    refuse(row, column, seen, because) {
      refused += 1;
      reasons[because] = (reasons[because] ?? 0) + 1;
      const last = examples[exampleCount - 1];
      if (last !== undefined && last.row <= row) return;
      // A line of a pivot holds many records: one example of a bad place is enough.
      if (examples.some((example) => example.row === row && example.column === column)) return;
      // Places are settled after everything is read, so an earlier row may come later.
      const after = examples.findIndex((example) => example.row > row);
      const problem = { row, column, seen: seen.slice(0, seenLength), because };
      examples.splice(after === -1 ? examples.length : after, 0, problem);
      examples = examples.slice(0, exampleCount);
    },
    counted: () => ({
      read: accepted + refused,
      accepted,
      refused,
      missing,
      reasons: { ...reasons },
      examples: [...examples],
      kinds: [...records].map(([kind, count]) => ({ kind, records: count })),
    }),
  };
}
