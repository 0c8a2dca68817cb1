import { useMemo } from 'react';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import { yearsQuestion } from '../../analysis/indicators/questions.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import {
  countChange,
  yearFigures,
  type CountChange,
  type YearFigure,
} from '../../analysis/perception/registered.ts';
import { changeOf, shownYears, type ShareChange } from '../../analysis/perception/share-change.ts';
import { besideOf, type Asked, type Theme } from '../../analysis/perception/survey-themes.ts';
import { together, type Together } from '../../analysis/perception/together.ts';

/** The first question of a theme, the registered figure beside it, and whether both move the same way. */
export interface Beside {
  readonly asked: Asked | null;
  readonly felt: ShareChange;
  /** Registered indicator; null where none belongs beside the question. */
  readonly indicator: Indicator | null;
  readonly why: string;
  readonly answer: Answer | Unavailable | undefined;
  readonly figures: readonly YearFigure[];
  /** The two years that are compared; null with fewer than two. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly counted: CountChange;
  readonly together: Together | 'only-elsewhere' | 'words';
}

export function useBeside({ questions }: Theme): Beside {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const asked = questions.find(({ own }) => own.length > 0) ?? null;
  const hasElsewhere = questions.length > 0;
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
    const years = felt.is === 'change' || felt.why !== 'one-year' ? { from: felt.from, to: felt.to } : null;
    const counted: CountChange =
      years === null ? { is: 'unknown', why: 'no-figure' } : countChange(figures, years.from, years.to);
    const moves = indicator === null ? null : (beside?.moves ?? null);
    return {
      asked,
      felt,
      indicator,
      why: beside?.why ?? '',
      answer,
      figures,
      years,
      counted,
      together: asked === null ? (hasElsewhere ? 'only-elsewhere' : 'words') : together(moves, felt, counted),
    };
  }, [asked, hasElsewhere, beside, indicator, answer]);
}
