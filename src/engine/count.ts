import { missingCount } from '../domain/observation/series.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import { startOfMonth } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import { coveredSpan, ruleOf, unitOf } from './rule.ts';
import type { Rule } from './rule.ts';
import { rowsIn } from './row-index.ts';

/** What one series counts, before the gate. */
export interface Sum {
  readonly value: number;
  readonly provisional: boolean;
}

/** Counts per counter and unit of time (row-major by unit), with what is known of each. */
export interface Tally {
  readonly rule: Rule;
  readonly covered: Span;
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
  return { rule: ruleOf(info), covered: coveredSpan(info), unit, span, slots, sum, state };
}

/** The count of some counters over a part of the span (whole units); null where there is no figure: missing is never added up. */
export function sumOf(tallied: Tally, slots: readonly number[], part: Span): Sum | null {
  const { rule, covered, unit, span } = tallied;
  if (slots.length === 0) return null;
  if (rule !== 'table' && (part.from < covered.from || part.to > covered.to)) return null;
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
  return rule === 'list' && seen === 0 ? null : { value, provisional: (seen & isProvisional) !== 0 };
}
