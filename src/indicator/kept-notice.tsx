import { story } from '../text/nl/story.ts';
import { Notice } from '../ui/notice.tsx';
import type { Kept } from './use-keep.ts';

/** Says that what a person wrote was not taken down, or will not be there at the next visit. */
export function KeptNotice({ kept }: { readonly kept: Kept }) {
  switch (kept) {
    case null:
      return null;
    case 'failed':
      return <Notice tone="error">{story.problems.failed}</Notice>;
    case 'frozen':
      return <Notice tone="warning">{story.problems.frozen}</Notice>;
    case 'not-kept':
      return <Notice tone="warning">{story.problems.notKept}</Notice>;
  }
}
