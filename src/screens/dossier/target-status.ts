import type { Indicator } from '../../policy/schema.ts';

/**
 * How a target stands: set by the team, told by the plan, a proposal derived from the plan, a direction "stabiel"
 * without the band that it needs, no target at all, or an indicator that gets no verdict.
 */
export type TargetStatus = 'team' | 'plan' | 'proposal' | 'no-band' | 'none' | 'neutral';

/** What the team still has to decide. */
const open: readonly TargetStatus[] = ['proposal', 'no-band', 'none'];

export function statusOf({ target, neutral }: Pick<Indicator, 'target' | 'neutral'>): TargetStatus {
  if (target?.from.ground === 'team') return 'team';
  if (neutral) return 'neutral';
  if (target === null) return 'none';
  if (target.from.ground === 'afgeleid') return 'proposal';
  return target.aim.direction === 'stabiel' && target.aim.band === null ? 'no-band' : 'plan';
}

export function isWaiting(indicator: Pick<Indicator, 'target' | 'neutral'>): boolean {
  return open.includes(statusOf(indicator));
}

/** How many targets wait for the team, and for what. */
export interface Waiting {
  readonly proposal: number;
  readonly 'no-band': number;
  readonly none: number;
  readonly together: number;
}

export function countWaiting(indicators: readonly Pick<Indicator, 'target' | 'neutral'>[]): Waiting {
  const statuses = indicators.map(statusOf);
  const count = (status: TargetStatus): number => statuses.filter((one) => one === status).length;
  const parts = { proposal: count('proposal'), 'no-band': count('no-band'), none: count('none') };
  return { ...parts, together: parts.proposal + parts['no-band'] + parts.none };
}
