import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import { smallestBase } from '../thresholds.ts';
import type { MeasuredArea } from './before-after.ts';
import { relativeEffect } from './relative-effect.ts';
import type { RelativeEffect, RelativeEffectRefusal } from './relative-effect.ts';

/** The change of an area against a control, with both its intervals. */
export interface EffectAgainst {
  /** The headline: with the spread that the months of both areas show. */
  readonly measured: RelativeEffect;
  /** The same as if only chance made months differ. */
  readonly chance: RelativeEffect;
  /** Whether there were enough before (20) to speak in percent; otherwise show counts. */
  readonly inPercent: boolean;
  readonly direction: Direction;
}

/** The change of an area against a control; each area brings the dispersion of its own months. */
export function effectAgainst(
  area: MeasuredArea,
  control: MeasuredArea,
): Result<EffectAgainst, RelativeEffectRefusal> {
  const counts = { treatment: area.total, control: control.total };
  const measured = relativeEffect({ ...counts, spread: { treatment: area.spread, control: control.spread } });
  if (!measured.ok) return measured;
  const chance = relativeEffect(counts);
  if (!chance.ok) return chance;
  return ok({
    measured: measured.value,
    chance: chance.value,
    inPercent: area.total.before >= smallestBase,
    direction: directionOf(measured.value.percentLower, measured.value.percentUpper, 0),
  });
}
