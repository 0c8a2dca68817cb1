import { imaginedDisplacement } from '../thresholds.ts';
import { displacementPower } from './displacement-power.ts';
import { displacementCode } from './displacement.ts';
import type { DisplacementCode } from './displacement.ts';
import type { Evaluation } from './evaluate.ts';
import { lengthRatio } from './windows.ts';

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
