import type { Shift, ShiftPart, Shifts } from '../analysis/cameras/shifts.ts';
import { ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { percentMark } from './camera-change.ts';
import type { ChangeMark } from './camera-change.ts';
import type { CameraRow } from './camera-rows.tsx';

/** Every part with its change; strong only where it is too large for chance. Refused on an empty control. */
export function shiftRows(shifts: Shifts): Result<CameraRow[], { readonly why: 'zero-control' }> {
  return shifts.ok ? ok(shifts.value.map(rowOf)) : shifts;
}

function rowOf({ key, name, before, after, percent, isStrong }: Shift): CameraRow {
  return { key, name, change: withChance(percentMark({ before, after }, percent), isStrong), isStrong };
}

/** After the correction an interval beside zero can still be chance. */
function withChance(change: ChangeMark, isStrong: boolean): ChangeMark {
  return isStrong
    ? { ...change, isOpen: false, note: '' }
    : { ...change, isOpen: true, note: cameraBeeld.open };
}

/** Counts per hour of the day (24 of each, from midnight) as blocks of `size` hours. */
export function hourParts(
  before: readonly number[],
  after: readonly number[],
  size: 1 | 2 | 3 | 4 | 6 = 3,
): ShiftPart[] {
  const sum = (counts: readonly number[], from: number): number =>
    counts.slice(from, from + size).reduce((total, count) => total + count, 0);
  return Array.from({ length: 24 / size }, (_, block) => {
    const from = block * size;
    return {
      key: String(from),
      name: cameraBeeld.shift.hours(from, from + size),
      before: sum(before, from),
      after: sum(after, from),
    };
  });
}

/** Which parts changed, in a sentence. */
export function shiftSummary(rows: readonly CameraRow[]): string {
  const { shift } = cameraBeeld;
  const strong = rows.filter(({ isStrong }) => isStrong);
  if (strong.length === 0) return shift.none;
  const isLess = ({ change }: CameraRow): boolean =>
    change.percent === null ? change.after < change.before : change.percent.value < 0;
  const names = (is: boolean): string[] => strong.filter((row) => isLess(row) === is).map(({ name }) => name);
  return shift.summary(names(true), names(false));
}
