import { hidden, shownLabel } from './personal/mask.ts';
import type { UnknownKind } from './report.ts';

/** Kinds that the classification does not have: each once, to be linked or left out. */
export interface UnknownKinds {
  readonly note: (label: string) => void;
  /** The most frequent ones, as they may be shown. */
  readonly listed: () => UnknownKind[];
}

/** A column of stories has a label per line; so many are enough to see that. */
const capacity = 2000;
const shown = 50;
const length = 80;

export function createUnknownKinds(): UnknownKinds {
  const records = new Map<string, number>();
  return {
    note(label) {
      const known = records.get(label);
      if (known !== undefined || records.size < capacity) records.set(label, (known ?? 0) + 1);
    },
    listed: () =>
      [...records]
        .map(([label, count]) => ({ label: shownLabel(label).slice(0, length), records: count }))
        .filter(({ label }) => label !== '' && label !== hidden)
        .sort((a, b) => b.records - a.records)
        .slice(0, shown),
  };
}
