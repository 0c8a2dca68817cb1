import { useState } from 'react';
import type { Draft, TimedDraft } from '../policy/dossier/entry.ts';
import { useRecord } from '../state/session.tsx';

/**
 * What became of what a person wrote: kept until the page closes, not taken down at all, or not because its meeting was
 * frozen already; null for kept.
 */
export type Kept = 'not-kept' | 'failed' | 'frozen' | null;

/** Takes down what a person wrote, and remembers what became of it; true where it will be there at the next visit. */
export function useKeep(): {
  readonly kept: Kept;
  readonly keep: (draft: Draft | TimedDraft, role: string) => Promise<boolean>;
} {
  const record = useRecord();
  const [kept, setKept] = useState<Kept>(null);
  return {
    kept,
    async keep(draft, role) {
      const recorded = await record([draft], role).catch(() => null);
      const outcome = recorded === null ? 'failed' : outcomeOf(recorded);
      setKept(outcome);
      return outcome === null;
    },
  };
}

function outcomeOf({ refused, notKept }: Awaited<ReturnType<ReturnType<typeof useRecord>>>): Kept {
  return refused ?? (notKept === null ? null : 'not-kept');
}
