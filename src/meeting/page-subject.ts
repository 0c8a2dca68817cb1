import { usualMinutes, type AgendaPart } from '../domain/meeting/agenda.ts';
import type { Page } from '../policy/dossier/meeting.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Indicator } from '../policy/schema.ts';
import { linkTo } from '../view/links.ts';
import { readUrl } from '../view/url.ts';
import { defaultView, type Change, type ScreenName } from '../view/view.ts';
import type { Occasion } from './occasion.ts';
import { viewOfPage } from './page-view.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a page of a part can be about; none where the part says it all. */
export function subjectsOfPart(
  part: AgendaPart,
  { indicators, cameras, profile }: Municipality,
): readonly Named[] {
  switch (part) {
    case 'incidenten':
      return indicators.filter(({ id }) => profile.mapIndicators.includes(id));
    case 'trends':
      return indicators.filter(({ kinds }) => kinds.length > 0);
    case 'cameras':
      return cameras;
    case 'nieuw':
    case 'overzicht':
    case 'bijzonderheden':
    case 'risicos':
    case 'uitvoering':
    case 'afspraken':
      return [];
  }
}

/** A page of a part, about one of its subjects where it has those. */
export function pageAbout(part: AgendaPart, subject: string): Page {
  switch (part) {
    case 'incidenten':
      return page(part, 'kaart', { map: { indicators: [subject] } }, subject);
    case 'trends':
      return page(part, 'trends', { trends: { subject } }, subject);
    case 'cameras':
      return page(part, 'cameratoezicht', { cameras: { part: 'evaluatie', camera: subject } }, subject);
    case 'risicos':
      return page(part, 'kaart');
    case 'bijzonderheden':
    case 'uitvoering':
      return page(part, part);
    case 'nieuw':
    case 'overzicht':
    case 'afspraken':
      return page(part, 'overzicht');
  }
}

/** A page of a part, named by the part and what it is about. */
function page(part: AgendaPart, screen: ScreenName, change: Omit<Change, 'screen'> = {}, about = ''): Page {
  return {
    id: about === '' ? part : `${part}-${about}`,
    part,
    view: linkTo(defaultView, screen, change),
    minutes: usualMinutes[part],
    note: null,
  };
}

/** What a page is about within its part of the agenda, by the name that people know; null where the part says it all. */
export function subjectOfPage({ part, view: hash }: Page, municipality: Municipality): string | null {
  const { map, trends, cameras } = readUrl(hash).view;
  const asked: Readonly<Partial<Record<AgendaPart, string | undefined>>> = {
    incidenten: map.indicators[0],
    trends: trends.subject,
    cameras: cameras.camera,
  };
  return subjectsOfPart(part, municipality).find(({ id }) => id === asked[part])?.name ?? null;
}

/** The indicator that a page is about; null where it is about more, or about none. */
export function indicatorOfPage(page: Page, occasion: Occasion): Indicator | null {
  const { map, trends } = viewOfPage(page, occasion).view;
  const asked: Readonly<Partial<Record<AgendaPart, string | undefined>>> = {
    incidenten: map.indicators[0],
    trends: trends.subject,
  };
  return occasion.municipality.indicators.find(({ id }) => id === asked[page.part]) ?? null;
}
