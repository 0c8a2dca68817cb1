import { useState } from 'react';
import { useKeep } from '../../indicator/use-keep.ts';
import { useRole } from '../../indicator/role.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { readPages, type Meeting, type Page } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useDraft, type Typed } from '../../state/use-draft.ts';
import { meetingProblems, type MeetingForm, type MeetingProblems } from './meeting-problems.ts';

/** What is being composed, and saving it. */
export interface MeetingEditing {
  readonly form: MeetingForm;
  /** As it would be kept. */
  readonly meeting: Meeting;
  readonly typed: Typed & Pick<ReturnType<typeof useDraft>, 'drop'>;
  readonly isChanged: boolean;
  readonly problems: MeetingProblems;
  readonly kept: ReturnType<typeof useKeep>['kept'];
  readonly put: (change: Partial<MeetingForm>) => void;
  /**
   * The id under which it is kept; null where something is wrong with it. `noted` are the pages with what the figures in
   * their notes are now.
   */
  readonly save: (noted: readonly Page[]) => Promise<string | null>;
}

/** A meeting in its form; what was typed and not kept comes back. */
export function useMeetingForm(known: KnownMeeting | null, meeting: Meeting): MeetingEditing {
  const typed = useDraft(`overleg/${known?.id ?? 'nieuw'}`, readMeetingForm);
  const { choose } = useView();
  const { dossier } = useSession();
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const [tried, setTried] = useState(false);
  const form = typed.draft ?? formOf(meeting);
  const problems = meetingProblems(form, role);
  const composed = meetingOf(form, meeting.previous);
  return {
    form,
    meeting: composed,
    typed,
    isChanged: typed.draft !== null,
    problems: tried ? problems : {},
    kept,
    put: (change) => typed.keep({ ...form, ...change }),
    async save(noted) {
      setTried(true);
      if (Object.keys(problems).length > 0) return null;
      const id = known?.id ?? crypto.randomUUID();
      const isKept = await keep({ is: 'meeting', meeting: id, content: withFigures(composed, noted) }, role);
      if (isKept) typed.drop();
      // What the browser cannot keep is there until the page closes; what was not taken down is not.
      if (isKept || !dossier.keeps) choose({ meeting: { id } });
      return id;
    },
  };
}

/** What was just written gets what its figures are now; an older note keeps what they were when it was written. */
function withFigures(meeting: Meeting, noted: readonly Page[]): Meeting {
  const pages = meeting.pages.map((page) => {
    const now = noted.find(({ id }) => id === page.id);
    return page.note?.figures.length === 0 && now?.note?.text === page.note.text ? now : page;
  });
  return { ...meeting, pages };
}

function formOf({ name, date, present, pages }: Meeting): MeetingForm {
  return { name, date, present: present.join(', '), pages };
}

function meetingOf({ name, date, present, pages }: MeetingForm, previous: string | null): Meeting {
  return {
    name: name.trim(),
    date,
    previous,
    present: present
      .split(',')
      .map((role) => role.trim())
      .filter((role) => role !== ''),
    pages: pages.map((page): Page => ({ ...page })),
  };
}

function readMeetingForm(content: unknown): MeetingForm | null {
  if (typeof content !== 'object' || content === null) return null;
  const fields = new Map<string, unknown>(Object.entries(content));
  const [name, date, present] = [fields.get('name'), fields.get('date'), fields.get('present')];
  const pages = readPages(fields.get('pages'));
  return typeof name === 'string' && typeof date === 'string' && typeof present === 'string' && pages !== null
    ? { name, date, present, pages }
    : null;
}
