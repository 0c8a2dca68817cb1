import type { Entry, EntrySort } from './entry.ts';
import { inOrder, standing, subjectOf } from './standing.ts';

/** One thing of which something else stands after a merge: what stood (null: nothing), and what will. */
export interface Difference {
  readonly sort: EntrySort;
  readonly subject: string;
  readonly before: Entry | null;
  readonly after: Entry;
}

export interface Comparison {
  /** Entries that are not here yet, oldest first. */
  readonly added: readonly Entry[];
  /** Entries that both have. */
  readonly shared: number;
  /** What stands otherwise after adding them. */
  readonly differences: readonly Difference[];
  /** The added entries that change nothing of what stands: something newer is said about the same, here or there. */
  readonly history: readonly Entry[];
  /** Entries with the same id and another content: one of the files was changed by hand, so nothing is merged. */
  readonly conflicts: readonly Entry[];
}

/** What would change if the entries of another dossier came beside those that are here. */
export function compareDossiers(here: readonly Entry[], other: readonly Entry[]): Comparison {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const conflicts = other.filter((entry) => {
    const mine = known.get(entry.id);
    return mine !== undefined && textOf(mine) !== textOf(entry);
  });
  const added = inOrder(other.filter((entry) => !known.has(entry.id)));
  const before = new Map(standing(here).map((entry) => [subjectOf(entry), entry]));
  const differences = standing([...here, ...added]).flatMap((after): Difference[] => {
    const stood = before.get(subjectOf(after)) ?? null;
    return stood?.id === after.id
      ? []
      : [{ sort: after.is, subject: subjectOf(after), before: stood, after }];
  });
  const changing = new Set(differences.map(({ after }) => after.id));
  const history = added.filter(({ id }) => !changing.has(id));
  return { added, shared: other.length - added.length, differences, history, conflicts };
}

/** The content of an entry whatever the order of its keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
