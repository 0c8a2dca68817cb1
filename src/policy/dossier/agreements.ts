import type { Entry, EntryOf } from './entry.ts';
import { standingOf } from './standing.ts';

export type Agreement = EntryOf<'afspraak'>;

/** The standing afspraken of a priority (or of all, for null): open ones by date, then those that are done. */
export function agreementsOf(entries: readonly Entry[], priority: string | null): Agreement[] {
  return standingOf(entries, 'afspraak')
    .filter((entry) => !entry.withdrawn && (priority === null || entry.priority === priority))
    .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null) || compareDue(a, b));
}

/** Without a date comes last. */
function compareDue(a: Agreement, b: Agreement): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** `today` is an ISO date; on its last day an afspraak is not late yet. */
export function stateOf({ due, done }: Agreement, today: string): 'done' | 'late' | 'open' {
  if (done !== null) return 'done';
  return due !== null && due < today ? 'late' : 'open';
}
