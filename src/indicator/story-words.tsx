import { story as words } from '../text/nl/story.ts';
import { storyWords, type StoryCounts } from './story-figures.ts';
import { keyOf, parseStory } from '../analysis/indicators/story-text.ts';

/** A duiding as a reader sees it: its words, with the figures as they are now. */
export function StoryWords({
  text,
  counts,
}: {
  readonly text: string;
  readonly counts: ReadonlyMap<string, StoryCounts>;
}) {
  return (
    <p className="vb-story__text">
      {parseStory(text).map((part, at) =>
        part.is === 'words' ? (
          part.text
        ) : (
          <strong key={at}>{wordsOf(counts.get(keyOf(part.reference)), part.reference.figure)}</strong>
        ),
      )}
    </p>
  );
}

function wordsOf(counts: StoryCounts | undefined, figure: Parameters<typeof storyWords>[0]): string {
  return counts === undefined ? words.noFigure : storyWords(figure, counts);
}
