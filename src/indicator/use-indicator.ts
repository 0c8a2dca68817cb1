import { useMemo } from 'react';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Indicator } from '../policy/schema.ts';
import { useAnswers, useSession, useView } from '../state/session.tsx';
import { besideOf, referenceOf } from '../analysis/indicators/beside.ts';
import { rhythmQuestion, yearsQuestion, type Pace } from '../analysis/indicators/questions.ts';
import { readCard, type CardState } from '../analysis/indicators/read-figures.ts';

/** The figures of an indicator in the period of the View, or as finely as they are counted, and its verdict. */
export function useIndicator(indicator: Indicator): CardState {
  const { municipality } = useSession();
  const { view } = useView();
  const reference = referenceOf(indicator);
  const isCounted = indicator.kinds.length > 0;
  const [fine] = useAnswers(
    useMemo(() => (isCounted ? [rhythmQuestion(view, indicator)] : []), [isCounted, view, indicator]),
  );
  const pace = paceOf(fine);
  const others = useMemo(() => {
    if (!isCounted) return [];
    const years = (area: string) => yearsQuestion(view, indicator, area);
    return [
      rhythmQuestion(view, indicator, pace),
      ...(reference === null ? [] : [years(view.municipality), years(reference)]),
    ];
  }, [isCounted, view, indicator, reference, pace]);
  const [own, here, there] = useAnswers(others);
  return useMemo(
    () =>
      isCounted
        ? readCard(view, indicator, own, besideOf(municipality, indicator, here, there), pace)
        : { is: 'no-kinds' },
    [isCounted, view, indicator, municipality, own, here, there, pace],
  );
}

/** What the municipality counts itself is often known by quarter or year only. */
function paceOf(result: Answer | Unavailable | undefined): Pace {
  if (result?.is !== 'unavailable' || result.reason.why !== 'too-coarse') return 'fine';
  const { when } = result.reason.have;
  return when === 'quarter' || when === 'year' ? when : 'fine';
}
