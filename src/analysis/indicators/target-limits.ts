import type { Target } from '../../policy/schema.ts';

/** The lowest and highest level that are good, in the unit of the target; infinite where a side is open. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** The limits that the value or band of an aim sets; null where it sets none. */
export function limitsOf(aim: Target['aim']): Limits | null {
  switch (aim.direction) {
    case 'daalt':
      return aim.value == null ? null : { low: -Infinity, high: aim.value };
    case 'stijgt':
      return aim.value == null ? null : { low: aim.value, high: Infinity };
    case 'stabiel':
      return aim.band;
    case 'stabiel of stijgt':
    case 'minimaal':
    case 'onder de referentie':
      return null;
  }
}

/** An interval against limits: where all of it lies, and which limits it reaches over or lies beyond. */
export interface AgainstLimits {
  /** Null where it lies on both sides of a limit. */
  readonly place: 'below' | 'within' | 'above' | null;
  /** None within; what decided, where it does not lie within. */
  readonly passed: readonly ('low' | 'high')[];
}

export function againstLimits(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  { low, high }: Limits,
): AgainstLimits {
  const passed = [...(lower < low ? ['low' as const] : []), ...(upper > high ? ['high' as const] : [])];
  if (passed.length === 0) return { place: 'within', passed };
  if (upper < low) return { place: 'below', passed };
  return { place: lower > high ? 'above' : null, passed };
}
