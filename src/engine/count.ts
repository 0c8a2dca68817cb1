import type { Span } from '../domain/time/month.ts';
import type { Layout } from './layout.ts';
import { ruleOf, standingOf } from './rule.ts';
import type { Rule, Standing } from './rule.ts';
import { States } from './source.ts';
import type { Counter, Counts, CountSource } from './source.ts';

/** What one series counts, before the gate. */
export interface Sum {
  readonly value: number;
  readonly provisional: boolean;
  /** Nobody vouched for one of its months: there may be more than the list holds. */
  readonly unconfirmed?: true;
  /** Nothing at all is known of it: it is no figure by itself, and what it is added to is unconfirmed. */
  readonly silent?: true;
}

/** A list reaches these months, and has no row there that somebody vouched for. */
const silence: Sum = { value: 0, provisional: false, unconfirmed: true, silent: true };

/** Whether a sum says anything. */
export function isFigure(sum: Sum | null): sum is Sum {
  return sum !== null && sum.silent !== true;
}

/** A sum, marked where nobody vouched for all of it. */
export function summed(value: number, provisional: boolean, isConfirmed: boolean): Sum {
  return isConfirmed ? { value, provisional } : { value, provisional, unconfirmed: true };
}

/** Counts per counter of a layout in one span, with what is known of them. */
export interface Tally {
  readonly span: Span;
  readonly rule: Rule;
  readonly standing: Standing;
  readonly counts: Counts;
  /** The place of the first counter. */
  readonly first: number;
}

/** Counts one kind by the counters of a layout in each of some spans of whole units of the source. */
export function tally(
  source: CountSource,
  kind: string,
  spans: readonly Span[],
  { slotOf, slots }: Layout,
  count: Counter,
): readonly Tally[] {
  const { info } = source;
  const counts = count(source, kind, { by: 'area', spans, slotOf, slots });
  const rule = ruleOf(info);
  return spans.map((span, at) => ({
    span,
    rule,
    standing: standingOf(info, kind, span),
    counts,
    first: at * slots,
  }));
}

/**
 * The count of some counters together; null where there is no figure: missing is never added up, and no row is
 * silence, not zero, in a month that nobody vouched for.
 */
export function sumOf({ rule, standing, counts, first }: Tally, slots: readonly number[]): Sum | null {
  if (slots.length === 0 || standing === 'outside') return null;
  const stops = rule === 'table' ? States.hasMissing | States.isPartial : States.hasMissing;
  let value = 0;
  let seen = 0;
  for (const slot of slots) {
    value += counts.sum[first + slot] ?? 0;
    seen |= counts.state[first + slot] ?? 0;
  }
  if ((seen & stops) !== 0) return null;
  if (standing === 'open' && (seen & States.hasRow) === 0) return silence;
  return summed(value, (seen & States.isProvisional) !== 0, standing === 'vouched');
}
