import { story } from '../text/nl/story.ts';
import { Notice } from '../ui/notice.tsx';
import type { Kept } from './use-keep.ts';

/** Says that what a person wrote was not taken down, or will not be there at the next visit. */
export function KeptNotice({ kept }: { readonly kept: Kept }) {
  if (kept === null) return null;
  return kept === 'failed' ? (
    <Notice tone="error">{story.problems.failed}</Notice>
  ) : (
    <Notice tone="warning">{story.problems.notKept}</Notice>
  );
}
