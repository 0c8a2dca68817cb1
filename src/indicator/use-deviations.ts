import { useMemo } from 'react';
import type { Span } from '../domain/time/month.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Indicator } from '../policy/schema.ts';
import { useAnswers, useSession, useView } from '../state/session.tsx';
import { lastRun } from '../analysis/indicators/compared.ts';
import { lookAtLast, lookAtTotal } from '../analysis/indicators/look-at-total.ts';
import {
  buurtQuestions,
  lookedAt,
  mappedIndicators,
  readingOf,
  rhythmOf,
  rhythmQuestion,
} from '../analysis/indicators/questions.ts';
import {
  lookAtBuurten,
  readDeviations,
  type ReadDeviations,
} from '../analysis/indicators/read-deviations.ts';

/** What deviates in the period of the View, over everything that is looked at together. */
export interface DeviationsNow extends ReadDeviations {
  /** Whether some answers are still on their way. */
  readonly pending: boolean;
  /** Indicators without any figure. */
  readonly absent: readonly Indicator[];
  /** Others of which the gemeente as a whole could not be looked at: a figure is missing or kept back. */
  readonly unread: readonly Indicator[];
  /** Most months in a row, up to the end of the period, that any of them has figures of. */
  readonly months: number;
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
    const answers = [...totalAnswers, ...ownAnswers];
    const unread = [...totals, ...own]
      .map((indicator, at) => ({ indicator, answer: answers[at] }))
      .filter((_, at) => [...perTotal, ...perOwn][at]?.length === 0);
    const isAbsent = ({ answer }: (typeof unread)[number]): boolean => answer?.is === 'unavailable';
    return {
      ...readDeviations([...perTotal.flat(), ...perOwn.flat(), ...perBuurt]),
      pending: [...totalAnswers, ...ownAnswers, ...buurtAnswers].includes(undefined),
      absent: unread.filter(isAbsent).map(({ indicator }) => indicator),
      unread: unread.filter((one) => !isAbsent(one)).map(({ indicator }) => indicator),
      months: Math.max(0, ...totalAnswers.map((answer) => monthsInARow(answer, view.period))),
    };
  }, [totals, own, mapped, totalAnswers, ownAnswers, buurtAnswers, municipality, view]);
}

/** How many months an answer by month has a figure of, one after the other, up to the end of a period. */
function monthsInARow(answer: Answer | Unavailable | undefined, period: Span): number {
  if (answer?.is !== 'answer') return 0;
  const figures = answer.rows.map(({ figure }) => figure);
  const unit = answer.question.by === 'time' ? answer.question.unit : 'month';
  return lastRun({ figures, unit, to: period.to }, period)?.months ?? 0;
}
