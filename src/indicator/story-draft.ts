import type { Audience } from '../domain/privacy/disclosure.ts';
import { formatMonth, type Span } from '../domain/time/month.ts';
import type { Draft } from '../policy/dossier/entry.ts';
import type { Indicator } from '../policy/schema.ts';
import { draftReader } from '../state/read-draft.ts';
import { story as words } from '../text/nl/story.ts';
import { storyValue, storyWords, storedWords, type StoryCounts } from './story-figures.ts';
import { keyOf, looseNumbers, referencesIn } from '../analysis/indicators/story-text.ts';

export interface StoryForm {
  readonly text: string;
  readonly audience: Audience;
  readonly role: string;
}

/** What was typed before, from a draft. */
export const readStory = draftReader<Omit<StoryForm, 'role'>>(
  { text: '', audience: 'driehoek' },
  { audience: ['driehoek', 'openbaar'] },
);

/** Sentences about what is wrong, by field; empty when it can be kept. A loose number is a warning for the driehoek. */
export interface StoryProblems {
  readonly text?: string;
  readonly role?: string;
}

export function storyProblems(form: StoryForm, indicators: readonly Indicator[]): StoryProblems {
  const unknown = referencesIn(form.text).flatMap(({ indicator }) =>
    indicator === null || indicators.some(({ id }) => id === indicator) ? [] : [indicator],
  );
  const loose = looseNumbers(form.text);
  const text =
    form.text.trim() === ''
      ? words.problems.empty
      : unknown.length > 0
        ? words.problems.indicator(unknown)
        : form.audience === 'openbaar' && loose.length > 0
          ? words.problems.looseOpenbaar(loose)
          : undefined;
  return {
    ...(text === undefined ? {} : { text }),
    ...(form.role.trim() === '' ? { role: words.problems.role } : {}),
  };
}

/** The duiding as it is kept, with what its figures are now; null text withdraws the one that stands. */
export function storyDraft(
  indicator: Indicator,
  span: Span,
  form: Pick<StoryForm, 'audience'> & { readonly text: string | null },
  counts: ReadonlyMap<string, StoryCounts>,
  dataHash: string,
): Draft<'duiding'> {
  return {
    is: 'duiding',
    indicator: indicator.id,
    span: { from: formatMonth(span.from), to: formatMonth(span.to) },
    audience: form.audience,
    text: form.text === null ? null : form.text.trim(),
    dataHash,
    figures: referencesIn(form.text ?? '').map((reference) => {
      const found = counts.get(keyOf(reference));
      return {
        reference: keyOf(reference),
        value: found === undefined ? null : storyValue(reference.figure, found),
      };
    }),
  };
}

/** In words, the figures of a duiding that are not what they were when it was written; empty while they load. */
export function changedFigures(
  text: string,
  kept: Draft<'duiding'>['figures'],
  counts: ReadonlyMap<string, StoryCounts>,
): string[] {
  return referencesIn(text).flatMap((reference) => {
    const key = keyOf(reference);
    const before = kept.find((figure) => figure.reference === key)?.value ?? null;
    const now = counts.get(key);
    if (now === undefined || now === 'loading') return [];
    if (storyValue(reference.figure, now) === before) return [];
    const name = words.figures[reference.figure];
    return [words.was(name, storedWords(reference, before), storyWords(reference.figure, now))];
  });
}
