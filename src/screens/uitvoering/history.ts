import { standingOf } from '../../policy/dossier/standing.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import type { ActionStatus } from '../../policy/schema.ts';

/** A status as it stands in the history, with the role of who gave it where the team did. */
export interface Told extends ActionStatus {
  readonly role: string | null;
}

/** Everything that was said of one action point, newest first. In openbaar `entries` holds no statuses: then no role. */
export function historyOfPoint(
  id: string,
  statuses: readonly ActionStatus[],
  entries: readonly Entry[],
): Told[] {
  const written = standingOf(entries, 'status').filter(({ actionPoint }) => actionPoint === id);
  return statuses
    .filter(({ actionPoint }) => actionPoint === id)
    .map((status) => ({ ...status, role: roleOf(status, written) }))
    .reverse()
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function roleOf(
  { date, status, note, fictief }: ActionStatus,
  written: readonly Extract<Entry, { is: 'status' }>[],
): string | null {
  const by = written.find(
    (entry) =>
      entry.date === date && entry.status === status && entry.note === note && entry.fictief === fictief,
  );
  return by?.role ?? null;
}
