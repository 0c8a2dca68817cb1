import type { Result } from '../result.ts';
import { enoughPower } from '../thresholds.ts';
import type { EffectAgainst } from './effect-against.ts';

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
