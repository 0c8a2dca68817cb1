import { forAudience, nothingAside, type Aside } from './openbaar.ts';
import { writeUrl } from './url.ts';
import { changed, type Change, type ScreenName, type View } from './view.ts';

/** What else a link changes beside the screen. */
export type LinkChange = Omit<Change, 'screen'>;

/**
 * The address of a screen that shows what this View shows, with a change in it: whatever else was chosen stays, also
 * what was put `aside` for openbaar where the link is of the driehoek; to openbaar goes only what that can have.
 */
export function linkTo(
  view: View,
  screen: ScreenName,
  change: LinkChange = {},
  aside: Aside = nothingAside,
): string {
  return writeUrl(forAudience(changed(view, { ...change, screen }), aside));
}
