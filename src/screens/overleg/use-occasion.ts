import { useMemo } from 'react';
import { lastShown, meetingsOf } from '../../meeting/meetings.ts';
import type { Occasion } from '../../meeting/occasion.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession } from '../../state/session.tsx';

/** What the pages of a meeting may know; null for a meeting that follows none. */
export function useOccasion(meeting: Pick<Meeting, 'previous' | 'date'> | null, id: string | null): Occasion {
  const { municipality, dossier, today, catalogue } = useSession();
  return useMemo(
    () => ({
      municipality,
      entries: dossier.entries,
      today,
      data: catalogue,
      meeting: id,
      last: lastShown(meetingsOf(dossier.entries), meeting ?? { previous: null, date: today }),
    }),
    [municipality, dossier.entries, today, catalogue, meeting, id],
  );
}
