import { useMemo } from 'react';
import type { Indicator } from '../policy/schema.ts';
import { useAnswers, useSession, useView } from '../state/session.tsx';
import { lookAtLast, lookAtTotal } from './look-at-total.ts';
import {
  buurtQuestions,
  lookedAt,
  mappedIndicators,
  readingOf,
  rhythmOf,
  rhythmQuestion,
} from './questions.ts';
import { lookAtBuurten, readDeviations, type ReadDeviations } from './read-deviations.ts';

/** What deviates in the period of the View, over everything that is looked at together. */
export interface DeviationsNow extends ReadDeviations {
  /** Whether some answers are still on their way. */
  readonly pending: boolean;
  /** Indicators of which the gemeente as a whole could not be looked at: a figure is missing or kept back. */
  readonly unread: readonly Indicator[];
}

/**
 * Every registered indicator for the whole gemeente, over the period and in its last month; and those with a map per
 * buurt. What the gemeente counts itself comes by quarter, and is read over the last four within the period. In openbaar the gemeente only: of the buurten most quarters are kept back, and what is left says little.
 */
export function useDeviations(): DeviationsNow {
  const { municipality } = useSession();
  const { view } = useView();
  const totals = useMemo(() => lookedAt(municipality), [municipality]);
  const own = useMemo(
    () =>
      municipality.indicators.filter(
        (indicator) =>
          indicator.sort === 'registratie' && indicator.kinds.length > 0 && !totals.includes(indicator),
      ),
    [municipality, totals],
  );
  const mapped = useMemo(
    () => (view.audience === 'driehoek' ? mappedIndicators(municipality) : []),
    [municipality, view.audience],
  );
  const totalAnswers = useAnswers(totals.map((indicator) => rhythmQuestion(view, indicator)));
  const ownAnswers = useAnswers(own.map((indicator) => rhythmQuestion(view, indicator, 'quarter')));
  const buurtAnswers = useAnswers(mapped.flatMap((indicator) => buurtQuestions(view, indicator)));
  return useMemo(() => {
    const { window } = rhythmOf(view.audience, view.period);
    const perTotal = totals.map((indicator, at) =>
      [lookAtTotal, lookAtLast].flatMap((look) => look(indicator, totalAnswers[at], window, view.period)),
    );
    const perOwn = own.map((indicator, at) =>
      lookAtTotal(indicator, ownAnswers[at], 4, readingOf(view, 'quarter').period),
    );
    const perBuurt = mapped.flatMap((indicator, at) =>
      lookAtBuurten(indicator, buurtAnswers.slice(at * 4, at * 4 + 4), municipality, view.period),
    );
    return {
      ...readDeviations([...perTotal.flat(), ...perOwn.flat(), ...perBuurt]),
      pending: [...totalAnswers, ...ownAnswers, ...buurtAnswers].includes(undefined),
      unread: [...totals, ...own].filter((_, at) => [...perTotal, ...perOwn][at]?.length === 0),
    };
  }, [totals, own, mapped, totalAnswers, ownAnswers, buurtAnswers, municipality, view]);
}
