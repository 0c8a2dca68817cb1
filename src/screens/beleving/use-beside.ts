import { useMemo } from 'react';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import { yearsQuestion } from '../../indicator/questions.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { countChange, yearFigures, type CountChange, type YearFigure } from './registered.ts';
import { changeOf, shownYears, type ShareChange } from './share-change.ts';
import { besideOf, type Asked, type Theme } from './themes.ts';
import { together, type Together } from './together.ts';

/** The first question of a theme, the registered figure beside it, and whether both move the same way. */
export interface Beside {
  readonly asked: Asked | null;
  readonly felt: ShareChange;
  /** Registered indicator; null where none belongs beside the question. */
  readonly indicator: Indicator | null;
  readonly why: string;
  readonly answer: Answer | Unavailable | undefined;
  readonly figures: readonly YearFigure[];
  readonly counted: CountChange;
  readonly together: Together | 'words';
}

export function useBeside({ questions }: Theme): Beside {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const asked = questions.find(({ own }) => own.length > 0) ?? null;
  const beside = asked === null ? null : besideOf(asked);
  const indicator = municipality.indicators.find(({ id }) => id === beside?.indicator) ?? null;
  const { lastMonth } = catalogue;
  const { answer } = useAnswer(
    useMemo(() => {
      // All years that are complete, whatever period the other screens look at.
      const upToNow = { ...view, period: { from: lastMonth - 11, to: lastMonth } };
      return indicator === null ? null : yearsQuestion(upToNow, indicator, view.municipality);
    }, [view, lastMonth, indicator]),
  );
  return useMemo(() => {
    const own = asked?.own ?? [];
    const felt = changeOf(own);
    const figures = yearFigures(
      answer,
      shownYears(own).map(({ year }) => year),
    );
    const counted: CountChange =
      felt.is === 'change' || felt.why !== 'one-year'
        ? countChange(figures, felt.from, felt.to)
        : { is: 'unknown', why: 'no-figure' };
    const moves = indicator === null ? null : (beside?.moves ?? null);
    return {
      asked,
      felt,
      indicator,
      why: beside?.why ?? '',
      answer,
      figures,
      counted,
      together: asked === null ? 'words' : together(moves, felt, counted),
    };
  }, [asked, beside, indicator, answer]);
}
