import { useState } from 'react';
import { useRole } from '../../indicator/role.ts';
import type { Draft as EntryDraft } from '../../policy/dossier/entry.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import type { ActionStatus } from '../../policy/schema.ts';
import { draftReader } from '../../state/read-draft.ts';
import { useRecord, useSession } from '../../state/session.tsx';
import { useDraft, type Typed } from '../../state/use-draft.ts';
import { checkStatus, type StatusProblems } from './check.ts';

interface Draft {
  readonly status: ActionStatus['status'];
  readonly date: string;
  readonly note: string;
}

export const statuses = ['niet gestart', 'loopt', 'gereed', 'vervallen'] as const;

const readStatusDraft = draftReader<Draft>({ status: 'loopt', date: '', note: '' }, { status: statuses });

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

/** A status that is being written: its fields, what is wrong with them, and saving it. */
interface StatusForm {
  readonly draft: Draft;
  /** What is kept of it in the browser. */
  readonly typed: Typed & Pick<ReturnType<typeof useDraft>, 'drop'>;
  readonly problems: StatusProblems;
  readonly saved: Saved | null;
  readonly busy: boolean;
  readonly put: (change: Partial<Draft>) => void;
  /** The first field with a problem, then nothing is saved; null where it goes on. */
  readonly save: () => keyof StatusProblems | null;
}

/** The status that is being written for an action point. */
export function useStatusForm({ point, status, told }: ActionProgress): StatusForm {
  const { today } = useSession();
  const record = useRecord();
  const [role] = useRole();
  const typed = useDraft(`stand/${point.id}`, readStatusDraft);
  const draft = typed.draft ?? { status, date: today, note: '' };
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);
  const problems = checkStatus({ date: draft.date, role }, today);
  const write = async (): Promise<Saved> =>
    savedOf(draft, told, (await record([entryOf(point.id, draft)], role.trim())).notKept === null);
  const keep = (outcome: Saved): void => {
    setSaved(outcome);
    typed.drop();
    setTried(false);
  };
  return {
    draft,
    typed,
    problems: tried ? problems : {},
    saved,
    busy,
    put: (change) => {
      setSaved(null);
      typed.keep({ ...draft, ...change });
    },
    save: () => {
      setTried(true);
      setSaved(null);
      const wrong = firstWrong(problems);
      if (wrong !== null) return wrong;
      setBusy(true);
      void write()
        .then(keep, () => setSaved({ is: 'failed' }))
        .finally(() => setBusy(false));
      return null;
    },
  };
}

function savedOf(draft: Draft, told: ActionProgress['told'], kept: boolean): Saved {
  const isReal = told !== null && !told.fictief;
  const newer = isReal && told.date > draft.date ? told.date : null;
  return { is: 'saved', draft, newer, hadMadeUp: told?.fictief === true, kept };
}

/** The first field with a problem. */
function firstWrong({ date, role }: StatusProblems): keyof StatusProblems | null {
  if (date !== undefined) return 'date';
  return role === undefined ? null : 'role';
}

function entryOf(actionPoint: string, { status, date, note }: Draft): EntryDraft<'status'> {
  return { is: 'status', actionPoint, status, date, note: note.trim() === '' ? null : note.trim() };
}
