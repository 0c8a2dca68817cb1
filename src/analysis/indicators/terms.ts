import { parseMonth, type Span } from '../../domain/time/month.ts';
import type { Indicator } from '../../policy/schema.ts';

/** How many months a figure covers. */
export const monthsPer = { month: 1, quarter: 3, year: 12 } as const;

/** The months of a target that a team set: what to compare with, and what takes no part. */
export interface Terms {
  /** Null is the same months before (`spanBefore`). */
  readonly baseline: Span | null;
  readonly leaveOut: readonly Span[];
}

/** The terms of an indicator's target; only the team sets them. */
export function termsOf({ target }: Pick<Indicator, 'target'>): Terms {
  if (target?.from.ground !== 'team') return { baseline: null, leaveOut: [] };
  return {
    baseline: target.from.baseline === null ? null : readSpan(target.from.baseline),
    leaveOut: target.from.leaveOut.flatMap((span) => readSpan(span) ?? []),
  };
}

function readSpan({ from, to }: { readonly from: string; readonly to: string }): Span | null {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  return first === null || last === null || last < first ? null : { from: first, to: last };
}
