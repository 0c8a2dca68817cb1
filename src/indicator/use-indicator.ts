import { useMemo } from 'react';
import type { Indicator } from '../policy/schema.ts';
import { useAnswers, useSession, useView } from '../state/session.tsx';
import { besideOf, referenceOf } from './beside.ts';
import { rhythmQuestion, yearsQuestion } from './questions.ts';
import { readCard, type CardState } from './read-figures.ts';

/** The figures of an indicator in the period of the View, and its verdict. */
export function useIndicator(indicator: Indicator): CardState {
  const { municipality } = useSession();
  const { view } = useView();
  const reference = referenceOf(indicator);
  const questions = useMemo(
    () =>
      indicator.kinds.length === 0
        ? []
        : [
            rhythmQuestion(view, indicator),
            ...(reference === null
              ? []
              : [
                  yearsQuestion(view, indicator, view.municipality),
                  yearsQuestion(view, indicator, reference),
                ]),
          ],
    [view, indicator, reference],
  );
  const [own, here, there] = useAnswers(questions);
  return useMemo(
    () =>
      indicator.kinds.length === 0
        ? { is: 'no-kinds' }
        : readCard(view, indicator, own, besideOf(municipality, indicator, here, there)),
    [view, indicator, municipality, own, here, there],
  );
}
