import type { Entry, EntrySort } from './entry.ts';
import { inOrder, standing } from './standing.ts';

/** Every sort, in the order in which a person reads of them. */
export const entrySorts = [
  'target',
  'registration',
  'classification',
  'source',
  'status',
  'duiding',
  'afspraak',
  'survey',
  'camera',
  'own-area',
  'school-holidays',
  'evaluation',
  'meeting',
  'snapshot',
] as const satisfies readonly EntrySort[];

/** How much of one sort the team made. */
export interface SortOverview {
  readonly sort: EntrySort;
  /** Things of which something stands; what was withdrawn does not count. */
  readonly standing: number;
  /** Everything that was ever written. */
  readonly entries: number;
  /** The newest entry; null where there is none. */
  readonly last: Entry | null;
}

/** Per sort how much stands, how much was written, and what came last. */
export function overviewOf(entries: readonly Entry[]): SortOverview[] {
  const now = standing(entries).filter((entry) => !isWithdrawn(entry));
  return entrySorts.map((sort) => {
    const own = entries.filter(({ is }) => is === sort);
    return {
      sort,
      standing: now.filter(({ is }) => is === sort).length,
      entries: own.length,
      last: inOrder(own).at(-1) ?? null,
    };
  });
}

/** Whether an entry takes back what stood before it. */
export function isWithdrawn(entry: Entry): boolean {
  switch (entry.is) {
    case 'target':
      return entry.target === null;
    case 'registration':
      return entry.count === null;
    case 'duiding':
      return entry.text === null;
    case 'afspraak':
    case 'evaluation':
      return entry.withdrawn;
    case 'source':
      return entry.source === null;
    case 'classification':
    case 'survey':
    case 'camera':
    case 'own-area':
    case 'school-holidays':
    case 'meeting':
      return entry.content === null;
    case 'status':
    case 'snapshot':
      return false;
  }
}
