import { agendaParts, type AgendaPart } from '../domain/meeting/agenda.ts';
import type { Meeting, Page } from '../policy/dossier/meeting.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import { endingTerms } from '../policy/execution.ts';
import type { Occasion } from './occasion.ts';
import { pageAbout } from './page-subject.ts';
import { dayAfter, usualDays } from './since.ts';

/** A meeting with a page for everything on the agenda: of each priority its own trend, and a camera where a term ends. */
export function newMeeting(occasion: Occasion, name: string, date: string): Meeting {
  return { name, date, previous: null, present: [], pages: usualPages(occasion) };
}

function usualPages({ municipality, today }: Occasion): Page[] {
  const { priorities, profile, cameras } = municipality;
  const about: Readonly<Partial<Record<AgendaPart, readonly string[]>>> = {
    incidenten: profile.mapIndicators.slice(0, 1),
    trends: priorities.flatMap(({ headline }) => headline ?? []),
    cameras: endingTerms(cameras, today).map(({ id }) => id),
  };
  return agendaParts.flatMap((part) => (about[part] ?? ['']).map((subject) => pageAbout(part, subject)));
}

/**
 * The meeting after one that was held: its pages, without what was said beside them, four weeks later or on the day
 * that is given. Pages that follow the data show the newer months; who keeps to months of its own goes on to do so.
 */
export function nextMeeting(
  last: Meeting,
  meeting: EntryOf<'meeting'>['meeting'],
  name: string,
  date?: string,
): Meeting {
  const { present, pages } = last;
  return {
    name,
    date: date ?? dayAfter(last.date, usualDays),
    previous: meeting,
    present,
    pages: pages.map((one) => ({ ...one, note: null })),
  };
}
