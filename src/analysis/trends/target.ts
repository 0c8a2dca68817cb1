import { limitsOf } from '../indicators/target-limits.ts';
import { parseMonth, type Month } from '../../domain/time/month.ts';
import type { Indicator, Target } from '../../policy/schema.ts';

/** The counts per year that somebody set as the aim. */
export interface YearTarget {
  /** Null where less is fine. */
  readonly low: number | null;
  /** Null where more is fine. */
  readonly high: number | null;
  /** The month in which the team set it; null for a target of the plan, which holds over all of it. */
  readonly since: Month | null;
}

/**
 * The number that the plan or the team set for a year; null where there is none, and for a proposal that nobody
 * confirmed: no line is drawn that nobody set. `size`: what one of its unit is in counts (1, or thousands of
 * inhabitants or dwellings); null where that is not known, and then there is no target to draw.
 */
export function yearTarget(indicator: Indicator | null, size: number | null = 1): YearTarget | null {
  const target = indicator?.target ?? null;
  if (target === null || target.from.ground === 'afgeleid' || size === null) return null;
  const limits = endsOf(target);
  if (limits === null) return null;
  const times = (value: number | null): number | null => (value === null ? null : value * size);
  return { low: times(limits.low), high: times(limits.high), since: sinceOf(target) };
}

/** The limits in counts, and for a number of things to do the least of a year. */
function endsOf({ aim }: Target): Pick<YearTarget, 'low' | 'high'> | null {
  if (aim.direction === 'minimaal') return aim.per === 'jaar' ? { low: aim.value, high: null } : null;
  const limits = limitsOf(aim);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return limits === null ? null : { low: finite(limits.low), high: finite(limits.high) };
}

function sinceOf({ from }: Target): Month | null {
  return from.ground === 'team' ? parseMonth(from.when.slice(0, 7)) : null;
}
