import { useState } from 'react';
import { useRole } from '../../indicator/role.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import type { ActionStatus } from '../../policy/schema.ts';
import { useRecord, useSession } from '../../state/session.tsx';
import { checkStatus, type StatusProblems } from './check.ts';

interface Draft {
  readonly status: ActionStatus['status'];
  readonly date: string;
  readonly note: string;
}

/** What became of the last save. `newer` is the date of a status that still stands above it. */
export type Saved =
  | {
      readonly is: 'saved';
      readonly draft: Draft;
      readonly newer: string | null;
      readonly hadMadeUp: boolean;
      readonly kept: boolean;
    }
  | { readonly is: 'failed' };

/** The status that is being written for an action point: its fields, what is wrong with them, and saving it. */
export function useStatusForm({ point, status, told }: ActionProgress): {
  readonly draft: Draft;
  readonly problems: StatusProblems;
  readonly saved: Saved | null;
  readonly busy: boolean;
  readonly put: (change: Partial<Draft>) => void;
  /** The first field with a problem, then nothing is saved; null where it goes on. */
  readonly save: () => keyof StatusProblems | null;
} {
  const { today } = useSession();
  const record = useRecord();
  const [role] = useRole();
  const [draft, setDraft] = useState<Draft>({ status, date: today, note: '' });
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);
  const problems = checkStatus({ date: draft.date, role }, today);
  const write = async (): Promise<Saved> => {
    const note = draft.note.trim() === '' ? null : draft.note.trim();
    const { notKept } = await record(
      [{ is: 'status', actionPoint: point.id, status: draft.status, date: draft.date, note }],
      role.trim(),
    );
    const isReal = told !== null && !told.fictief;
    const newer = isReal && told.date > draft.date ? told.date : null;
    return { is: 'saved', draft, newer, hadMadeUp: told?.fictief === true, kept: notKept === null };
  };
  return {
    draft,
    problems: tried ? problems : {},
    saved,
    busy,
    put: (change) => {
      setSaved(null);
      setDraft((known) => ({ ...known, ...change }));
    },
    save: () => {
      setTried(true);
      setSaved(null);
      if (problems.date !== undefined) return 'date';
      if (problems.role !== undefined) return 'role';
      setBusy(true);
      void write()
        .then(
          (outcome) => {
            setSaved(outcome);
            setDraft((known) => ({ ...known, note: '' }));
            setTried(false);
          },
          () => setSaved({ is: 'failed' }),
        )
        .finally(() => setBusy(false));
      return null;
    },
  };
}
