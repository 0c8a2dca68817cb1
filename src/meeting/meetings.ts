import { parseMonth } from '../domain/time/month.ts';
import type { Entry, EntryOf } from '../policy/dossier/entry.ts';
import { showTheSame, type Meeting } from '../policy/dossier/meeting.ts';
import { standingOf } from '../policy/dossier/standing.ts';
import { followingView } from './page-view.ts';

/** A meeting with its id; with what was shown of it once it was frozen. */
export interface KnownMeeting {
  readonly id: string;
  /** Once it was frozen, as it was shown. */
  readonly meeting: Meeting;
  /** As it was put together: its pages follow the data where they did. */
  readonly composed: Meeting;
  readonly snapshot: EntryOf<'snapshot'> | null;
  /** Later snapshots of it that say otherwise what was shown: frozen on two computers, or one of them is no true one. */
  readonly rivals: readonly EntryOf<'snapshot'>[];
}

/** Every meeting that was not withdrawn, newest first. One that came in frozen, without its composition, is there as it was shown. */
export function meetingsOf(entries: readonly Entry[]): KnownMeeting[] {
  const snapshots = new Map(standingOf(entries, 'snapshot').map((entry) => [entry.meeting, entry]));
  const composed = new Map(standingOf(entries, 'meeting').map(({ meeting, content }) => [meeting, content]));
  const ids = new Set([...composed.keys(), ...snapshots.keys()]);
  return [...ids]
    .flatMap((id): KnownMeeting[] => {
      const snapshot = snapshots.get(id) ?? null;
      // A frozen meeting is what it was when it was frozen, whatever was composed or withdrawn after.
      const meeting = snapshot === null ? (composed.get(id) ?? null) : shownMeeting(snapshot);
      if (meeting === null) return [];
      const own = composed.get(id) ?? (snapshot === null ? meeting : recomposed(snapshot));
      return [{ id, meeting, composed: own, snapshot, rivals: rivalsOf(snapshot, entries) }];
    })
    .toSorted((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
}

/** What came in frozen alone: a page that showed the last months of the data of then is taken to follow the data. */
function recomposed(snapshot: EntryOf<'snapshot'>): Meeting {
  const shown = shownMeeting(snapshot);
  const last = parseMonth(snapshot.until);
  return { ...shown, pages: shown.pages.map((page) => ({ ...page, view: followingView(page, last) })) };
}

function rivalsOf(
  standing: EntryOf<'snapshot'> | null,
  entries: readonly Entry[],
): readonly EntryOf<'snapshot'>[] {
  if (standing === null) return [];
  const others = entries.filter(
    (entry): entry is EntryOf<'snapshot'> =>
      entry.is === 'snapshot' && entry.meeting === standing.meeting && entry.id !== standing.id,
  );
  return others.filter((other) => !showTheSame(standing, other)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

function shownMeeting({ name, date, previous, present, pages }: EntryOf<'snapshot'>): Meeting {
  return { name, date, previous, present, pages: pages.map(({ page }) => page) };
}

/** The meeting that is worked on: the one that was asked for, else the newest that is not frozen; null for a new one. */
export function currentMeeting(meetings: readonly KnownMeeting[], asked: string): KnownMeeting | null {
  return (
    meetings.find(({ id }) => id === asked) ?? meetings.find(({ snapshot }) => snapshot === null) ?? null
  );
}

/** What the last meeting before one showed: of the meeting that it follows, else of the newest frozen one before its date. */
export function lastShown(
  meetings: readonly KnownMeeting[],
  { previous, date }: Pick<Meeting, 'previous' | 'date'>,
): EntryOf<'snapshot'> | null {
  const followed = meetings.find(({ id }) => id === previous)?.snapshot;
  return (
    followed ??
    meetings.find(({ snapshot, meeting }) => snapshot !== null && meeting.date < date)?.snapshot ??
    null
  );
}
