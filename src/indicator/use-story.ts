import { useMemo } from 'react';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Span } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { useAnswers, useSession } from '../state/session.tsx';
import { storyCounts, storyQuestion, type StoryCounts } from './story-figures.ts';
import { keyOf, referencesIn, type StoryReference } from '../analysis/indicators/story-text.ts';

/** The counts behind the references of a text, by their keys; references to an indicator that is not there have none. */
export function useStoryCounts(
  text: string,
  about: Indicator,
  span: Span,
  audience: Audience,
): ReadonlyMap<string, StoryCounts> {
  const { municipality } = useSession();
  const asked = useMemo(
    () =>
      referencesIn(text).flatMap((reference) => {
        const indicator = indicatorOf(reference, about, municipality.indicators);
        return indicator === undefined
          ? []
          : [
              {
                key: keyOf(reference),
                question: storyQuestion(indicator, span, municipality.profile.id, audience),
              },
            ];
      }),
    [text, about, span, audience, municipality],
  );
  const answers = useAnswers(
    useMemo(() => asked.map(({ question }) => question), [asked]),
    audience,
  );
  return useMemo(
    () => new Map(asked.map(({ key }, at) => [key, storyCounts(answers[at], span, audience)])),
    [asked, answers, span, audience],
  );
}

/** The indicator that a reference is about; undefined where these data do not hold it. */
function indicatorOf(
  reference: StoryReference,
  about: Indicator,
  indicators: readonly Indicator[],
): Indicator | undefined {
  return reference.indicator === null
    ? about
    : indicators.find((candidate) => candidate.id === reference.indicator);
}
