import { writeUrl } from './url.ts';
import { changed, type Change, type ScreenName, type View } from './view.ts';

/** What else a link changes beside the screen. */
export type LinkChange = Omit<Change, 'screen'>;

/** The address of a screen that shows what this View shows, with a change in it: whatever else was chosen stays. */
export function linkTo(view: View, screen: ScreenName, change: LinkChange = {}): string {
  return writeUrl(changed(view, { ...change, screen }));
}
