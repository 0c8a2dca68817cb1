import type { Entry, EntryOf, EntrySort } from './entry.ts';

/** What an entry is about: of entries about the same the newest stands. */
export function subjectOf(entry: Entry): string {
  switch (entry.is) {
    case 'target':
    case 'classification':
      return `${entry.is} ${entry.indicator}`;
    case 'source':
      return `${entry.is} ${entry.kind}`;
    case 'registration':
      return `${entry.is} ${entry.kind} ${entry.period}`;
    case 'status':
      return `${entry.is} ${entry.actionPoint} ${entry.date}`;
    case 'duiding':
      return `${entry.is} ${entry.indicator} ${entry.span.from} ${entry.span.to} ${entry.audience}`;
    case 'afspraak':
      return `${entry.is} ${entry.agreement}`;
    case 'survey':
      return `${entry.is} ${entry.survey}`;
    case 'camera':
      return `${entry.is} ${entry.camera}`;
    case 'own-area':
      return `${entry.is} ${entry.area}`;
    case 'school-holidays':
      return entry.is;
    case 'evaluation':
      return `${entry.is} ${entry.evaluation}`;
    case 'meeting':
    case 'snapshot':
      return `${entry.is} ${entry.meeting}`;
  }
}

/** Oldest first; entries of the same moment by id, so that the order is the same everywhere. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The newest entry about each thing, in the order in which the things first came up. Of what was frozen the first
 * stands: it cannot be said anew.
 */
export function standing(entries: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of inOrder(entries)) {
    const subject = subjectOf(entry);
    if (entry.is !== 'snapshot' || !newest.has(subject)) newest.set(subject, entry);
  }
  return [...newest.values()];
}

/** The standing entries of one sort. */
export function standingOf<Sort extends EntrySort>(
  entries: readonly Entry[],
  sort: Sort,
): readonly EntryOf<Sort>[] {
  return standing(entries).filter((entry): entry is EntryOf<Sort> => entry.is === sort);
}

/** Everything that was ever said about one thing, newest first. */
export function historyOf(entries: readonly Entry[], subject: string): Entry[] {
  return inOrder(entries.filter((entry) => subjectOf(entry) === subject)).reverse();
}
