import type { AreaId } from '../../domain/area/area.ts';
import { cellCentre, cellCode, type Cell } from '../../domain/geo/cell.ts';
import type { KindId, When } from '../../domain/observation/series.ts';
import { disclosureOf } from '../../domain/privacy/disclosure.ts';
import type { LocalMinute } from '../../domain/time/local.ts';
import { createPlacing } from '../assemble.ts';
import { createLabelTest } from '../kinds.ts';
import type { IntakeContext } from '../context.ts';
import type { PlaceBook } from '../place-book.ts';
import type { ReadOut } from '../reading.ts';
import type { Recognised } from '../recognise.ts';
import type { RecordReader } from '../record.ts';
import type { ImportReport, RefusedBecause } from '../report.ts';
import type { OpenLabel } from './open-labels.ts';
import { personalIndexes } from './personal-indexes.ts';
import { shownCell } from './shown.ts';
import { sampleRows } from './unknown.ts';
import type { MappedFile } from './unknown.ts';
import type { HeadTable } from './head-table.ts';
import { hidden } from '../personal/mask.ts';

/** One of the first records as it is read, as coarse as the driehoek may see it; local minutes. */
type TrialRead =
  | {
      readonly is: 'read';
      readonly from: LocalMinute;
      readonly to: LocalMinute;
      readonly when: When;
      readonly kind: KindId;
      readonly area: AreaId;
      /** Code of the cell; null where none is kept. */
      readonly cell: string | null;
      readonly count: number | null;
    }
  | { readonly is: 'refused'; readonly because: RefusedBecause };

interface TrialRow {
  /** Number of the line in the file, the first being 1. */
  readonly line: number;
  /** The cells that the mapping reads, in the order of the file, as far as a person may see them. */
  readonly seen: readonly string[];
  readonly read: TrialRead;
}

/** What would come of a file if it were read as a person tells; nothing of it is kept. */
export interface MappingTrial {
  /** About how many lines the file has, where only the first were read; null where all were. */
  readonly sampleOf: number | null;
  /** Columns that are read and turn out to hold data about persons: then nothing can be kept. */
  readonly personal: readonly string[];
  readonly counted: Pick<
    ImportReport,
    'read' | 'accepted' | 'refused' | 'reasons' | 'swappedPoints' | 'outside'
  >;
  readonly rows: readonly TrialRow[];
  readonly kinds: readonly OpenLabel[];
  readonly places: readonly OpenLabel[];
  /** Labels beyond what can be linked one by one: such a column holds something else. */
  readonly more: { readonly kinds: number; readonly places: number };
}

type Taken = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly read: ReturnType<RecordReader>;
};

/** A mapped file that keeps its first records apart while it is read, and tells of them when all is read. */
export function createTrial(
  file: MappedFile,
  table: HeadTable,
  context: IntakeContext,
): {
  readonly recognised: Recognised;
  readonly finish: (read: ReadOut, sampleOf: number | null) => MappingTrial;
} {
  const first: Taken[] = [];
  let used: PlaceBook | null = null;
  const { recognised, collected, personalRead } = file;
  const readerOf: NonNullable<Recognised['readerOf']> = (own, book, thousands) => {
    used = book;
    const reader = recognised.readerOf?.(own, book, thousands);
    return (plan, cells, line) => {
      const read = reader?.(plan, cells, line) ?? unread;
      if (first.length < sampleRows) first.push({ line, cells, read });
      return read;
    };
  };
  const watched = { ...recognised, readerOf };
  return {
    recognised: watched,
    finish: ({ counted, swappedPoints, outside }, sampleOf) => {
      const settled = used?.settle({});
      const place = createPlacing(watched.source, context, settled?.places ?? []);
      const kinds = collected.kinds.list();
      const places = collected.places.list();
      const asked = (settled?.questions ?? []).map(({ label, records, candidates }) => ({
        label: shownCell(label),
        records,
        nearest: candidates.map(({ id }) => id),
      }));
      return {
        sampleOf,
        personal: personalRead(),
        counted: {
          read: counted.read,
          accepted: counted.accepted,
          refused: counted.refused,
          reasons: counted.reasons,
          swappedPoints,
          outside,
        },
        rows: first.map((taken) => rowOf(taken, table, recognised, place, context)),
        kinds: kinds.labels,
        places: [...asked, ...places.labels],
        more: { kinds: kinds.more, places: places.more },
      };
    },
  };
}

const unread = { ok: false, failure: { role: 'from', seen: '', because: 'date-unreadable' } } as const;

function rowOf(
  { line, cells, read }: Taken,
  { header, rows }: HeadTable,
  { layout }: Recognised,
  place: ReturnType<typeof createPlacing>,
  context: IntakeContext,
): TrialRow {
  const personal = personalIndexes(header, rows, createLabelTest(context.kinds));
  const columns = [...new Set(layout.plans.flatMap((plan) => Object.values(plan.columns)))].sort(
    (a, b) => a - b,
  );
  const seen = columns.map((column) =>
    personal.has(column) ? hidden : shownCell((cells[column] ?? '').trim()),
  );
  if (!read.ok) return { line, seen, read: { is: 'refused', because: read.failure.because } };
  const placed = place(read.value.staged);
  if (placed === null) return { line, seen, read: { is: 'refused', because: 'place-unknown' } };
  if (typeof placed === 'string') return { line, seen, read: { is: 'refused', because: placed } };
  const { from, to, when, kind, count } = read.value.staged;
  const cell = placed.cell === null ? null : shownCellCode(placed.cell, kind, context);
  return { line, seen, read: { is: 'read', from, to, when, kind, area: placed.area, cell, count } };
}

/** The code of the cell as coarse as the policy shows it to the driehoek; null where it shows no cells. */
function shownCellCode(cell: Cell, kind: KindId, { disclosure }: IntakeContext): string | null {
  const { driehoek } = disclosureOf(disclosure, kind).show;
  if (driehoek !== 'cell100' && driehoek !== 'cell500') return null;
  return cellCode(...cellCentre(cell), Math.max(cell.size, driehoek === 'cell100' ? 100 : 500));
}
