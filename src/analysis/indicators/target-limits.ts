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
