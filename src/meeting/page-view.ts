import type { Month } from '../domain/time/month.ts';
import type { Page } from '../policy/dossier/meeting.ts';
import { resolveView, type ResolvedView } from '../view/resolve-view.ts';
import { unknownParts } from '../view/unknown-parts.ts';
import { readUrl, writeUrl } from '../view/url.ts';
import { changed } from '../view/view.ts';
import type { Occasion } from './occasion.ts';

interface PageView {
  readonly view: ResolvedView;
  /** The parts of its address that name something that is not there (any more), and are left out. */
  readonly dropped: readonly string[];
}

/** What a page looks at, with what it leaves open filled in from the data of now. */
export function viewOfPage({ view: hash }: Pick<Page, 'view'>, { municipality, data }: Occasion): PageView {
  const { view, dropped } = readUrl(hash);
  return {
    view: resolveView(view, municipality, data),
    dropped: [...dropped, ...unknownParts(view, municipality)],
  };
}

/** The address of a page with its period written out, so that it shows the same months when there are more. */
export function pinnedView(page: Pick<Page, 'view'>, occasion: Occasion): string {
  const { view } = viewOfPage(page, occasion);
  return writeUrl(changed(readUrl(page.view).view, { period: view.period, audience: view.audience }));
}

/** The other way round: an address whose period ends with the last month of the data of then follows the data again. */
export function followingView({ view: hash }: Pick<Page, 'view'>, last: Month | null): string {
  const { view } = readUrl(hash);
  return view.period !== null && view.period.to === last
    ? writeUrl(changed(view, { period: null, audience: null }))
    : hash;
}

/** Whether a page keeps to months of its own, where others follow the data. */
export function keepsItsPeriod({ view }: Pick<Page, 'view'>): boolean {
  return readUrl(view).view.period !== null;
}
