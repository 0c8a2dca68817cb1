import { useMemo } from 'react';
import { keyOf, referencesIn } from '../analysis/indicators/story-text.ts';
import type { ChangeRequest } from '../analysis/indicators/change.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Span } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { useSession } from '../state/session.tsx';
import { useAnalyses } from '../state/use-analysis.ts';
import type { StoryCounts } from './story-figures.ts';

/** The counts behind the references of a text, by their keys; references to an indicator that is not there have none. */
export function useStoryCounts(
  text: string,
  about: Indicator,
  span: Span,
  meantFor: Audience,
): ReadonlyMap<string, StoryCounts> {
  const { indicators } = useSession().municipality;
  const asked = useMemo(
    () =>
      referencesIn(text).flatMap((reference) => {
        const indicator = reference.indicator ?? about.id;
        const request: ChangeRequest = { about: 'change', indicator, span };
        const isKnown = indicators.some(({ id }) => id === indicator);
        return isKnown ? [{ key: keyOf(reference), request }] : [];
      }),
    [text, about, span, indicators],
  );
  const found = useAnalyses(
    useMemo(() => asked.map(({ request }) => request), [asked]),
    meantFor,
  );
  return useMemo(
    () => new Map(asked.map(({ key }, at) => [key, found[at]?.figures ?? 'loading'])),
    [asked, found],
  );
}
