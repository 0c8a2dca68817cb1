import type { Slide } from '../../domain/meeting/slide.ts';
import { sinceFrozenLines } from '../../meeting/since-frozen-text.ts';
import type { slideMarkdown } from '../../meeting/write/markdown.ts';
import { overlegHerzien } from '../../text/nl/overleg-herzien.ts';
import type { ShownPage } from './use-pages.ts';

/** What stands beside a page in a file: what the team says of it, and all that is otherwise since the day it was frozen. */
export function besideOf(
  { note, since }: ShownPage,
  slide: Slide,
  shownOn: string | null,
): NonNullable<Parameters<typeof slideMarkdown>[2]> {
  return {
    note: note?.text ?? '',
    ...(since === null || shownOn === null
      ? {}
      : {
          since: {
            title: overlegHerzien.title(shownOn),
            lines: sinceFrozenLines(since, slide, Infinity),
          },
        }),
  };
}
