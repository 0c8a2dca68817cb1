import { useView } from '../../state/session.tsx';
import type { ShownPage } from './use-pages.ts';

export interface SlideShow {
  readonly shown: ShownPage | null;
  /** Its place among the pages, from 0. */
  readonly at: number;
  readonly forward: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly leave: () => void;
}

/** Which page is on the wall, and the ways to another; a page that is not there (any more) is the first. */
export function useSlideShow(pages: readonly ShownPage[]): SlideShow {
  const { view, choose } = useView();
  const at = Math.max(
    0,
    pages.findIndex(({ page }) => page.id === view.meeting.page),
  );
  const go = (to: number): void => {
    const page = pages[Math.min(Math.max(to, 0), pages.length - 1)];
    if (page !== undefined) choose({ meeting: { page: page.page.id } });
  };
  return {
    shown: pages[at] ?? null,
    at,
    forward: () => go(at + 1),
    back: () => go(at - 1),
    first: () => go(0),
    last: () => go(pages.length - 1),
    leave: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
      choose({ meeting: { shows: 'opstellen' } });
    },
  };
}
