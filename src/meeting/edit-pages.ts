import { inAgendaOrder, usualMinutes, type AgendaPart } from '../domain/meeting/agenda.ts';
import { longestView, type Page } from '../policy/dossier/meeting.ts';
import { readUrl, writeUrl } from '../view/url.ts';
import { changed, type ScreenName } from '../view/view.ts';

/** The pages with one of them a place earlier (-1) or later (1); at an end they stay as they are. */
export function movedPage(pages: readonly Page[], id: string, by: -1 | 1): Page[] {
  const from = pages.findIndex((page) => page.id === id);
  const to = from + by;
  const [moved, passed] = [pages[from], pages[to]];
  return moved === undefined || passed === undefined
    ? [...pages]
    : pages.map((page, at) => (at === from ? passed : at === to ? moved : page));
}

export function withoutPage(pages: readonly Page[], id: string): Page[] {
  return pages.filter((page) => page.id !== id);
}

export function changedPage(pages: readonly Page[], id: string, change: Partial<Omit<Page, 'id'>>): Page[] {
  return pages.map((page) => (page.id === id ? { ...page, ...change } : page));
}

/** The pages with one more, at the end of its part of the agenda, under an id that none of them has. */
export function withPage(pages: readonly Page[], page: Page): Page[] {
  const taken = new Set(pages.map(({ id }) => id));
  const free = [page.id, ...pages.map((_, at) => `${page.id}-${at + 2}`)].find((id) => !taken.has(id));
  const last = pages.findLastIndex(({ part }) => part === page.part);
  const added = { ...page, id: free ?? page.id };
  return last < 0 ? inAgendaOrder([...pages, added]) : pages.toSpliced(last + 1, 0, added);
}

const partOf: Readonly<Record<ScreenName, AgendaPart | null>> = {
  overzicht: 'overzicht',
  prioriteit: 'trends',
  kaart: 'incidenten',
  trends: 'trends',
  bijzonderheden: 'bijzonderheden',
  cameratoezicht: 'cameras',
  uitvoering: 'uitvoering',
  beleving: null,
  sinds: null,
  overleg: null,
  raad: null,
  verantwoording: null,
  dossier: null,
  gegevens: null,
};

/**
 * A page of an address, or why there is none: no screen that a meeting has a page of, or days or weeks, which no page
 * shows.
 */
type AddressRead =
  | { readonly is: 'page'; readonly page: Page }
  | { readonly is: 'no-screen' }
  | { readonly is: 'days' };

/**
 * A page that shows what a copied address shows. Only what stands after the `#` counts: the same screen on another
 * computer, and for who looks here. What the address names that is not there stays in it, so that the page says so.
 */
export function pageOfAddress(address: string): AddressRead {
  const hash = /#\/.*$/su.exec(address.trim())?.[0];
  if (hash === undefined || hash.length > longestView) return { is: 'no-screen' };
  const { view } = readUrl(hash);
  const part = hash.startsWith(`#/${view.screen}`) ? partOf[view.screen] : null;
  if (part === null) return { is: 'no-screen' };
  const isByWeek = view.screen === 'trends' && view.trends.unit === 'week';
  if (view.days !== null || isByWeek) return { is: 'days' };
  // For whom and by which data it was copied is not what it shows.
  const isOwn = view.audience === null && view.madeWith === null;
  const own = isOwn ? hash : writeUrl(changed(view, { audience: null, madeWith: null }));
  return {
    is: 'page',
    page: { id: `${part}-eigen`, part, view: own, minutes: usualMinutes[part], note: null },
  };
}
