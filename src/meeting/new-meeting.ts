import { usualMinutes, type AgendaPart } from '../domain/meeting/agenda.ts';
import type { Meeting, Page } from '../policy/dossier/meeting.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import { endingTerms } from '../policy/execution.ts';
import { linkTo } from '../view/links.ts';
import { defaultView, type Change, type ScreenName } from '../view/view.ts';
import type { Occasion } from './occasion.ts';
import { dayAfter, usualDays } from './since.ts';

/** A meeting with a page for everything on the agenda: of each priority its own trend, and a camera where a term ends. */
export function newMeeting(occasion: Occasion, name: string, date: string): Meeting {
  return { name, date, previous: null, present: [], pages: usualPages(occasion) };
}

function usualPages({ municipality, today }: Occasion): Page[] {
  const { priorities, profile, cameras } = municipality;
  const headlines = priorities.flatMap(({ headline }) => headline ?? []);
  const mapped = profile.mapIndicators[0];
  return [
    page('nieuw', 'overzicht'),
    page('overzicht', 'overzicht'),
    ...(mapped === undefined ? [] : [page('incidenten', 'kaart', { map: { indicators: [mapped] } }, mapped)]),
    page('bijzonderheden', 'bijzonderheden'),
    ...headlines.map((subject) => page('trends', 'trends', { trends: { subject } }, subject)),
    page('risicos', 'kaart'),
    ...endingTerms(cameras, today).map(({ id }) =>
      page('cameras', 'cameratoezicht', { cameras: { part: 'evaluatie', camera: id } }, id),
    ),
    page('uitvoering', 'uitvoering'),
    page('afspraken', 'overzicht'),
  ];
}

/** A page of a part, named by the part and what it is about. */
export function page(
  part: AgendaPart,
  screen: ScreenName,
  change: Omit<Change, 'screen'> = {},
  about = '',
): Page {
  return {
    id: about === '' ? part : `${part}-${about}`,
    part,
    view: linkTo(defaultView, screen, change),
    minutes: usualMinutes[part],
    note: null,
  };
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
