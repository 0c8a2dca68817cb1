import { useMemo } from 'react';
import { currentMeeting, meetingsOf, type KnownMeeting } from '../../meeting/meetings.ts';
import { newMeeting } from '../../meeting/new-meeting.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { useOccasion } from './use-occasion.ts';

interface InView {
  /** Null where nobody kept it yet: a meeting with the usual pages stands ready. */
  readonly known: KnownMeeting | null;
  readonly meeting: Meeting;
}

/** The meeting that the View is about. */
export function useMeeting(): InView {
  const { dossier, municipality, today } = useSession();
  const { view } = useView();
  const known = useMemo(
    () => currentMeeting(meetingsOf(dossier.entries), view.meeting.id),
    [dossier.entries, view.meeting.id],
  );
  const occasion = useOccasion(null, null);
  const usual = useMemo(
    () => newMeeting(occasion, overlegScherm.usualName(municipality.profile.name), today),
    [occasion, municipality.profile.name, today],
  );
  return { known, meeting: known?.meeting ?? usual };
}
