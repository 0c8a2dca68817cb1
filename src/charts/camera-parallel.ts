import { smallestBase } from '../domain/thresholds.ts';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import type { AreaCounts } from '../domain/camera-effect/window-counts.ts';
import { usedMonths } from '../domain/camera-effect/windows.ts';
import { directionOf } from '../domain/camera-effect/direction.ts';
import type { Month } from '../domain/time/month.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';

/** Three months of the windows: counts, and an index in which the mean of the window before is 100. */
export interface ParallelMark {
  readonly from: Month;
  readonly to: Month;
  readonly isAfter: boolean;
  /** Null where every month is left out. */
  readonly treatment: IndexedCount | null;
  readonly control: IndexedCount | null;
}

export interface IndexedCount {
  readonly count: number;
  readonly index: number;
}

export interface Parallel {
  readonly marks: readonly ParallelMark[];
  /** Whether the two went together before the start; null where that cannot be told. */
  readonly isParallel: boolean | null;
  /** Fewer than 20 before: an index would be a percentage of too little. */
  readonly isTooSmall: boolean;
}

const months = 3;

/** The camera's place beside the control per three months, each against its own level before the start. */
export function parallelOf({ windows, areas, findings }: Evaluation): Parallel {
  const years = windows.before.length;
  const marks = [...windows.before, ...windows.after].flatMap((year, row) =>
    Array.from({ length: 12 / months }, (_, quarter): ParallelMark => {
      const used = year.slice(quarter * months, (quarter + 1) * months);
      const first = firstMonthOf(windows, row) + quarter * months;
      const read = (area: AreaCounts): IndexedCount | null =>
        indexed(
          (area.years[row] ?? []).slice(quarter * months, (quarter + 1) * months),
          area.total.before / usedMonths(windows.before).length,
        );
      const isEmpty = used.every((month) => month === null);
      return {
        from: first,
        to: first + months - 1,
        isAfter: row >= years,
        treatment: isEmpty ? null : read(areas.treatment),
        control: isEmpty ? null : read(areas.control),
      };
    }),
  );
  const drift = findings.ok && findings.value.panel.ok ? findings.value.panel.value.driftBefore : null;
  return {
    marks,
    isParallel: drift === null ? null : directionOf(drift.lower, drift.upper, 1) === 'open',
    isTooSmall: areas.treatment.total.before < smallestBase || areas.control.total.before < smallestBase,
  };
}

/** The first month of a year of the windows, also where that month itself is left out. */
function firstMonthOf({ before, after }: Evaluation['windows'], row: number): Month {
  const all = [...before, ...after];
  const known = all[row]?.findIndex((month) => month !== null) ?? -1;
  if (known >= 0) return (all[row]?.[known] ?? 0) - known;
  // A year that is left out whole lies next to one that is not.
  const side = row < before.length ? before : after;
  const offset = row < before.length ? 0 : before.length;
  const other = side.findIndex((year) => year.some((month) => month !== null));
  const at = side[other]?.findIndex((month) => month !== null) ?? 0;
  return (side[other]?.[at] ?? 0) - at + 12 * (row - offset - other);
}

function indexed(counts: readonly (number | null)[], perMonth: number): IndexedCount | null {
  const used = counts.filter((count) => count !== null);
  if (used.length === 0 || perMonth === 0) return null;
  const count = used.reduce((sum, one) => sum + one, 0);
  return { count, index: (100 * count) / used.length / perMonth };
}

/** Whether the lines went together, in a sentence. */
export function parallelSummary({ isParallel, isTooSmall }: Parallel): string {
  const words = cameraBeeld.parallel;
  if (isTooSmall) return words.tooSmall;
  if (isParallel === null) return words.unknown;
  return isParallel ? words.together : words.apart;
}
