import type { ChangeFigures } from '../analysis/indicators/change.ts';
import type { StoryFigure, StoryReference } from '../analysis/indicators/story-text.ts';
import { figureText } from '../text/figure-text.ts';
import { formatChangeInterval } from '../text/format.ts';
import { story as words } from '../text/nl/story.ts';

/** The counts that a reference needs, and how they differ; `loading` until they are there. */
export type StoryCounts = ChangeFigures | 'loading';

/** What stands in the text in the place of a reference. */
export function storyWords(figure: StoryFigure, counts: StoryCounts): string {
  if (counts === 'loading') return words.loading;
  switch (figure) {
    case 'aantal':
      return countWords(counts.now);
    case 'ervoor':
      return countWords(counts.before);
    case 'verandering':
      return changeWords(counts);
  }
}

/** The value that is kept with the text, to see later whether it changed; null where there was no number. */
export function storyValue(figure: StoryFigure, counts: StoryCounts): number | null {
  if (counts === 'loading') return null;
  const { now, before } = counts;
  if (figure === 'ervoor') return valueOf(before);
  // A change is as its two counts; the first is kept beside it by `aantal`.
  if (figure === 'aantal') return valueOf(now);
  const [to, from] = [valueOf(now), valueOf(before)];
  return to === null || from === null || from === 0 ? null : to / from;
}

/** A stored value in words, as it stood when the text was written. */
export function storedWords({ figure }: StoryReference, value: number | null): string {
  if (value === null) return words.noFigure;
  if (figure !== 'verandering')
    return figureText({ is: 'number', value, low: value, high: value, provisional: false });
  return words.ratio(value);
}

function valueOf(figure: ChangeFigures['now']): number | null {
  return figure !== 'not-shown' && figure.is === 'number' ? figure.value : null;
}

function countWords(figure: ChangeFigures['now']): string {
  if (figure === 'not-shown') return words.notShown;
  return figure.is === 'missing' ? words.noFigure : figureText(figure);
}

function changeWords({ now, before, ratio }: ChangeFigures): string {
  const [to, from] = [valueOf(now), valueOf(before)];
  if (to === null || from === null) return countWords(to === null ? now : before);
  return ratio === null ? words.smallChange(from, to) : formatChangeInterval(ratio);
}
