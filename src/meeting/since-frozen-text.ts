import type { Slide } from '../domain/meeting/slide.ts';
import { overlegHerzien as words } from '../text/nl/overleg-herzien.ts';
import type { SinceFrozen } from './since-frozen.ts';

/**
 * In sentences what a page of a frozen meeting would say otherwise now, at most so many with how many there are more;
 * none where it says the same.
 */
export function sinceFrozenLines(since: SinceFrozen, { picture }: Slide, most: number): string[] {
  switch (since.is) {
    case 'same':
      return [];
    case 'gone':
      return [words.gone(since.names)];
    case 'unreached':
      return [words.unreached(since.last)];
    case 'revised': {
      const months = picture?.is === 'bars' ? picture.months : 1;
      const lines = [
        ...since.revisions.map((revision) => words.says(revision, months)),
        ...since.noted.map(words.noted),
      ];
      const left = lines.length - most;
      return left <= 0 ? lines : [...lines.slice(0, most), words.more(left)];
    }
  }
}
