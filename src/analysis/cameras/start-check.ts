import { startFrom } from '../../domain/camera-effect/design.ts';
import { parseMonth, type Month, type Span } from '../../domain/time/month.ts';
import { startProblem } from '../../policy/cameras/form-check.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Camera } from '../../policy/schema.ts';

/** A start as it is asked before an evaluation: the day, or the month only. */
export interface AskedStart {
  readonly known: 'dag' | 'maand';
  /** `2022-04-01` or `2022-04`. */
  readonly start: string;
}

export type StartProblem =
  | { readonly why: 'missing' | 'date' | 'month' | 'future' }
  | { readonly why: 'after-data' | 'before-data'; readonly month: Month }
  | { readonly why: 'after-end'; readonly end: string };

/**
 * Why an evaluation could not begin with this start; null where it can. `data` are the months that there are, null
 * where nobody knows; `today` is an ISO date.
 */
export function askedProblem(
  { known, start }: AskedStart,
  { end }: Pick<Camera, 'end'>,
  data: Span | null,
  today: string,
): StartProblem | null {
  const unread = startProblem(known, start);
  if (unread === 'missing') return { why: 'missing' };
  if (unread !== null) return { why: known === 'dag' ? 'date' : 'month' };
  if (start > today) return { why: 'future' };
  if (end !== null && end < start) return { why: 'after-end', end };
  const month = startFrom(start)?.month ?? null;
  if (data === null || month === null) return null;
  if (month > data.to) return { why: 'after-data', month: data.to };
  return month < data.from ? { why: 'before-data', month: data.from } : null;
}

/** What is known of a start of which neither day nor month is: a year of the register, or a span of the plan. */
export type KnownStart =
  | { readonly is: 'nothing' }
  | { readonly is: 'year'; readonly year: string }
  | { readonly is: 'plan'; readonly title: string; readonly span: Span };

/** What is known of the start of a camera. */
export function knownStart(
  { id, start }: Pick<Camera, 'id' | 'start'>,
  { events }: Pick<Municipality, 'events'>,
): KnownStart {
  if (start !== null && /^\d{4}$/.test(start)) return { is: 'year', year: start };
  for (const { sort, places, title, from, to } of events) {
    const first = parseMonth(from ?? '');
    if (sort !== 'interventie' || !places.includes(id) || first === null) continue;
    return { is: 'plan', title, span: { from: first, to: parseMonth(to ?? '') ?? first } };
  }
  return { is: 'nothing' };
}
