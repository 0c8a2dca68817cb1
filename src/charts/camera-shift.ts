import type { BeforeAfter } from '../domain/camera-effect/before-after.ts';
import { changesOf } from '../domain/camera-effect/changes.ts';
import type { Noise } from '../domain/camera-effect/changes.ts';
import { ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { rateRatioExact } from '../domain/stats/rate-ratio.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { percentMark } from './camera-change.ts';
import type { ChangeMark } from './camera-change.ts';
import type { CameraRow } from './camera-rows.tsx';

/** A block of hours or a kind at the camera's place: whole counts in the windows before and after. */
export interface ShiftPart extends BeforeAfter {
  readonly key: string;
  readonly name: string;
}

/**
 * The change of every part against what the control leads to expect, with its exact 95% interval; strong only where it
 * is still too large for chance, and for how much months vary, after correcting for everything that is looked at. Refused on an empty control.
 */
export function shiftRows(
  parts: readonly ShiftPart[],
  control: BeforeAfter,
  noise: Noise | null = null,
): Result<CameraRow[], { readonly why: 'zero-control' }> {
  const changes = changesOf(parts, control, noise);
  if (!changes.ok) return changes;
  const strong = new Set(changes.value.flatMap(({ key, significant }) => (significant ? [key] : [])));
  const ratio = control.after / control.before;
  return ok(
    parts.map((part) => ({
      key: part.key,
      name: part.name,
      change: withChance(changeOf(part, ratio), strong.has(part.key)),
      isStrong: strong.has(part.key),
    })),
  );
}

function changeOf({ before, after }: BeforeAfter, ratio: number): ChangeMark {
  const exact = rateRatioExact({ x1: after, t1: ratio, x2: before, t2: 1 });
  const percent = (value: number | null): number => 100 * ((value ?? Number.POSITIVE_INFINITY) - 1);
  return percentMark(
    { before, after },
    { value: percent(exact.ratio), low: percent(exact.lower), high: percent(exact.upper) },
  );
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
