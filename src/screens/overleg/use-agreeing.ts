import { useState } from 'react';
import { useKeep } from '../../indicator/use-keep.ts';
import { useRole } from '../../indicator/role.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';

/** Agreeing on something while a meeting is on the wall. */
export interface Agreeing {
  /** The meeting that the form is open for; null where it is not. */
  readonly meeting: string | null;
  /** Null of a frozen meeting: nothing comes to it any more. */
  readonly open: (() => void) | null;
  readonly close: (isKept: boolean) => void;
  /** Whether the last form that was open is kept. */
  readonly isKept: boolean;
}

/** What is agreed is of a meeting that is kept: one that nobody kept yet is kept as it is on the wall. */
export function useAgreeing(known: KnownMeeting | null, content: Meeting): Agreeing {
  const { keep } = useKeep();
  const [role] = useRole();
  const { choose } = useView();
  const { dossier } = useSession();
  const [meeting, setMeeting] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const start = async (): Promise<void> => {
    const id = known?.id ?? crypto.randomUUID();
    if (known === null) {
      const isKept = await keep({ is: 'meeting', meeting: id, content }, role || overlegScherm.usualRole);
      if (isKept || !dossier.keeps) choose({ meeting: { id } });
    }
    setKept(false);
    setMeeting(id);
  };
  return {
    meeting,
    open: known?.snapshot == null ? () => void start() : null,
    close(kept) {
      setMeeting(null);
      setKept(kept);
    },
    isKept,
  };
}
