import { useMemo } from 'react';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { keptNote } from '../../meeting/note.ts';
import { occasionOf, pagesToAsk, sinceFrozen, type SinceFrozen } from '../../meeting/since-frozen.ts';
import { useSession } from '../../state/session.tsx';
import { useOccasion } from './use-occasion.ts';
import { useMadePages, type ShownPage } from './use-pages.ts';

type Snapshot = NonNullable<KnownMeeting['snapshot']>;

/** The pages of a frozen meeting as they were shown, each with what the data of now say of it once that is found. */
export function useFrozenPages(snapshot: Snapshot): readonly ShownPage[] {
  const { catalogue } = useSession();
  const occasion = useOccasion(snapshot, snapshot.meeting);
  const asked = useMemo(() => pagesToAsk(snapshot, occasion), [snapshot, occasion]);
  const now = useMadePages(
    asked,
    useMemo(() => occasionOf(snapshot, occasion), [snapshot, occasion]),
  );
  return useMemo(
    () =>
      snapshot.pages.map((shown): ShownPage => {
        const made = now.find(({ page }) => page.id === shown.page.id);
        const since = ((): SinceFrozen | null => {
          if (made === undefined) return { is: 'same' };
          const { slide } = made;
          return slide === null
            ? null
            : sinceFrozen(shown, snapshot, { ...made, slide }, catalogue.lastMonth);
        })();
        return { ...shown, note: keptNote(shown.page), noted: shown.page, dropped: [], since };
      }),
    [snapshot, now, catalogue.lastMonth],
  );
}
