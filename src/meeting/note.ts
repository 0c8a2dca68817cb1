import type { ChangeRequest } from '../analysis/indicators/change.ts';
import { keyOf, parseStory, referencesIn } from '../analysis/indicators/story-text.ts';
import { changedFigures } from '../indicator/story-draft.ts';
import { storedWords, storyValue, storyWords, type StoryCounts } from '../indicator/story-figures.ts';
import type { Page } from '../policy/dossier/meeting.ts';
import { story as words } from '../text/nl/story.ts';
import type { Found, Occasion } from './occasion.ts';
import { indicatorOfPage } from './page-subject.ts';
import { viewOfPage } from './page-view.ts';

type Note = NonNullable<Page['note']>;

/** What the team says beside a page, as it is read. */
export interface ToldNote {
  readonly text: string;
  /** In words, the figures in it that are not what they were when it was written. */
  readonly changed: readonly string[];
}

/** What must be found to read the note of a page: the counts behind its references, over the months of the page. */
export function noteRequests(page: Page, occasion: Occasion): ChangeRequest[] {
  return askedBy(page, occasion).flatMap(({ request }) => (request === null ? [] : [request]));
}

/** The note with its figures as they are now; null where there is none. */
export function toldNote(page: Page, occasion: Occasion, found: Found): ToldNote | null {
  const { note } = page;
  if (note === null) return null;
  const counts = countsOf(page, occasion, found);
  // A figure that was never filled in was not another one.
  const kept = note.figures;
  return {
    text: parseStory(note.text)
      .map((part) => {
        if (part.is === 'words') return part.text;
        const now = counts.get(keyOf(part.reference));
        return now === undefined ? words.noFigure : storyWords(part.reference.figure, now);
      })
      .join(''),
    changed: kept.length === 0 ? [] : changedFigures(note.text, kept, counts),
  };
}

/** The note of a frozen page, with its figures as they were kept. */
export function keptNote({ note }: Page): ToldNote | null {
  return note === null ? null : { text: keptText(note), changed: [] };
}

function keptText({ text, figures }: Note): string {
  return parseStory(text)
    .map((part) => {
      if (part.is === 'words') return part.text;
      const key = keyOf(part.reference);
      return storedWords(part.reference, figures.find(({ reference }) => reference === key)?.value ?? null);
    })
    .join('');
}

/** The page with what the figures in its note are now, to see later whether they changed. */
export function withNoteFigures(page: Page, occasion: Occasion, found: Found): Page {
  const { note } = page;
  if (note === null) return page;
  const counts = countsOf(page, occasion, found);
  const figures = referencesIn(note.text).map((reference) => {
    const now = counts.get(keyOf(reference));
    return {
      reference: keyOf(reference),
      value: now === undefined ? null : storyValue(reference.figure, now),
    };
  });
  return { ...page, note: { ...note, figures } };
}

function countsOf(page: Page, occasion: Occasion, found: Found): ReadonlyMap<string, StoryCounts> {
  return new Map(
    askedBy(page, occasion).flatMap(({ key, request }): [string, StoryCounts][] => {
      const finding = request === null ? undefined : found(request);
      return finding === undefined ? [] : [[key, finding.figures]];
    }),
  );
}

/** The references of a note, each with what must be asked; null where its indicator is not there. */
function askedBy(
  page: Page,
  occasion: Occasion,
): { readonly key: string; readonly request: ChangeRequest | null }[] {
  if (page.note === null) return [];
  const own = indicatorOfPage(page, occasion)?.id ?? null;
  const { period } = viewOfPage(page, occasion).view;
  return referencesIn(page.note.text).map((reference) => {
    const asked = reference.indicator ?? own;
    const known = occasion.municipality.indicators.find(({ id }) => id === asked);
    return {
      key: keyOf(reference),
      request: known === undefined ? null : { about: 'change', indicator: known.id, span: period },
    };
  });
}
