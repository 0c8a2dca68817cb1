import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { changesOf } from '../../domain/camera-effect/changes.ts';
import type { Noise } from '../../domain/camera-effect/changes.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { rateRatioExact } from '../../domain/stats/rate-ratio.ts';

/** A block of hours or a kind at the camera's place: whole counts in the windows before and after. */
export interface ShiftPart extends BeforeAfter {
  readonly key: string;
  readonly name: string;
}

/** A part with its change against what the control leads to expect. */
export interface Shift extends ShiftPart {
  /** In percent with its exact 95% interval; below zero is less than in the control, Infinity where nothing went before. */
  readonly percent: { readonly value: number; readonly low: number; readonly high: number };
  /** Too large for chance, and for how much months vary, after correcting for everything that is looked at. */
  readonly isStrong: boolean;
}

export type Shifts = Result<readonly Shift[], { readonly why: 'zero-control' }>;

/** The change of every part against the control; refused on an empty control. */
export function shiftsOf(
  parts: readonly ShiftPart[],
  control: BeforeAfter,
  noise: Noise | null = null,
): Shifts {
  const changes = changesOf(parts, control, noise);
  if (!changes.ok) return changes;
  const strong = new Set(changes.value.flatMap(({ key, significant }) => (significant ? [key] : [])));
  const ratio = control.after / control.before;
  return ok(
    parts.map((part) => ({ ...part, percent: percentOf(part, ratio), isStrong: strong.has(part.key) })),
  );
}

function percentOf({ before, after }: BeforeAfter, ratio: number): Shift['percent'] {
  const exact = rateRatioExact({ x1: after, t1: ratio, x2: before, t2: 1 });
  const percent = (value: number | null): number => 100 * ((value ?? Number.POSITIVE_INFINITY) - 1);
  return { value: percent(exact.ratio), low: percent(exact.lower), high: percent(exact.upper) };
}
