import { missingCount } from '../domain/observation/series.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { startOfMonth } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import { ruleOf, standingOf, unitOf } from './rule.ts';
import type { Rule, Standing } from './rule.ts';
import { rowsIn } from './row-index.ts';

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

/** Counts per counter and unit of time (row-major by unit), with what is known of each. */
export interface Tally {
  readonly rule: Rule;
  readonly standing: (part: Span) => Standing;
  readonly unit: number;
  readonly span: Span;
  readonly slots: number;
  readonly sum: Float64Array;
  readonly state: Uint8Array;
}

const hasFigure = 1;
const hasMissing = 2;
const isProvisional = 4;

/**
 * Counts the rows of one kind that begin in a span of whole units of the series; only those rows are visited.
 * `slotOf` gives the counter of each area in the dictionary of the series, -1 for none.
 */
export function tally(series: Series, kind: KindId, span: Span, slotOf: Int32Array, slots: number): Tally {
  const { columns, info } = series;
  const unit = unitOf(info);
  const units = Math.max(0, (span.to + 1 - span.from) / unit);
  const sum = new Float64Array(units * slots);
  const state = new Uint8Array(units * slots);
  let at = 0;
  let end = startOfMonth(span.from + unit);
  for (const row of rowsIn(series, kind, span)) {
    while ((columns.from[row] ?? 0) >= end) end = startOfMonth(span.from + (++at + 1) * unit);
    const slot = slotOf[columns.area[row] ?? 0] ?? -1;
    if (slot < 0) continue;
    const place = at * slots + slot;
    const count = columns.count[row] ?? missingCount;
    if (count === missingCount) state[place] = (state[place] ?? 0) | hasMissing;
    else {
      sum[place] = (sum[place] ?? 0) + count;
      state[place] = (state[place] ?? 0) | hasFigure | (columns.provisional[row] === 1 ? isProvisional : 0);
    }
  }
  const standing = (part: Span): Standing => standingOf(info, kind, part);
  return { rule: ruleOf(info), standing, unit, span, slots, sum, state };
}

/**
 * The count of some counters over a part of the span (whole units); null where there is no figure: missing is never
 * added up, and no row is silence, not zero, in a month that nobody vouched for.
 */
export function sumOf(tallied: Tally, slots: readonly number[], part: Span): Sum | null {
  const { rule, unit, span } = tallied;
  if (slots.length === 0) return null;
  const standing = tallied.standing(part);
  if (standing === 'outside') return null;
  let value = 0;
  let seen = 0;
  for (let at = (part.from - span.from) / unit; at < (part.to + 1 - span.from) / unit; at += 1) {
    for (const slot of slots) {
      const place = at * tallied.slots + slot;
      const state = tallied.state[place] ?? 0;
      if ((state & hasMissing) !== 0 || (rule === 'table' && state === 0)) return null;
      value += tallied.sum[place] ?? 0;
      seen |= state;
    }
  }
  if (standing === 'open' && seen === 0) return silence;
  return summed(value, (seen & isProvisional) !== 0, standing === 'vouched');
}
