import type { Result } from '../result.ts';
import { enoughPower, imaginedDisplacement } from '../thresholds.ts';
import { displacementPower } from './displacement-power.ts';
import type { EffectAgainst } from './effect-against.ts';
import type { Evaluation } from './evaluate.ts';
import { lengthRatio } from './windows.ts';

/**
 * What lies around a place says, together: more than the control leads to expect, less, neither, or nothing at all.
 * `not-seen` only where half of the fall would have been seen: what could not be seen is not absent.
 */
export type DisplacementCode = 'displacement-seen' | 'diffusion-seen' | 'not-seen' | 'cannot-tell';

/** What was seen around a place is told; that nothing was seen only where it would have been. `power` is null without a fall. */
export function displacementCode(
  buffer: Result<EffectAgainst, unknown>,
  power: number | null,
): DisplacementCode {
  if (!buffer.ok) return 'cannot-tell';
  const { direction } = buffer.value;
  if (direction !== 'open') return direction === 'rise' ? 'displacement-seen' : 'diffusion-seen';
  return power !== null && power >= enoughPower ? 'not-seen' : 'cannot-tell';
}

/** Whether what fell at a place may have moved to what lies around it. */
export interface Waterbed {
  readonly code: DisplacementCode;
  /** Why nothing can be told; null where something is. */
  readonly why: 'few' | 'no-fall' | 'no-power' | null;
  /** Chance that half of the fall would have been seen around; null where nothing fell. */
  readonly power: number | null;
}

/**
 * The question of the waterbed for any place and what lies around it, by the rule of the cameras: first whether the
 * place fell against the control at all, as only that can have moved; then what was seen around it, and could have been.
 */
export function waterbedOf({ findings, areas, windows }: Evaluation): Waterbed {
  if (!findings.ok) return { code: 'cannot-tell', why: 'few', power: null };
  const { effect, buffer } = findings.value;
  if (effect.direction !== 'fall') return { code: 'cannot-tell', why: 'no-fall', power: null };
  if (!buffer.ok) return { code: 'cannot-tell', why: 'few', power: null };
  const power = displacementPower(
    {
      ...areas,
      afterPerBefore: lengthRatio(windows),
      change: effect.measured.percentChange / 100,
      displaced: imaginedDisplacement,
    },
    1,
  );
  const code = displacementCode(buffer, power);
  return { code, why: code === 'cannot-tell' ? 'no-power' : null, power };
}
