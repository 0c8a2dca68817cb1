import { useMemo } from 'react';
import type { SeriesInfo } from '../../../domain/observation/series.ts';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { useAnswer, useSession } from '../../../state/session.tsx';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { totalQuestion } from '../questions.ts';
import { shownDays, type Side } from '../sides.ts';
import { useDifference } from '../use-difference.ts';
import { shownDifference } from './shown-difference.ts';
import type { Taken } from './taken.ts';

/**
 * Where two maps differ, to take along; null as long as it is on its way, or where there is no such map. The answers of
 * both maps tell the sources and whether they are made up.
 */
export function useShownDifference(sides: readonly Side[], seen: Bounds | null): Taken | null {
  const { municipality, catalogue, today } = useSession();
  const [one, other] = sides;
  const { finding, isWaiting } = useDifference(sides);
  const series = useSeries(one, other);
  return useMemo(() => {
    const found = finding?.figures;
    if (one === undefined || other === undefined || series === null) return null;
    if (found?.is !== 'difference' || isWaiting) return null;
    const date = meenemen.date(catalogue.lastMonth, today);
    return shownDifference(found, finding?.caveats ?? [], [one, other], series, { municipality, seen, date });
  }, [one, other, finding, isWaiting, series, municipality, seen, catalogue.lastMonth, today]);
}

/** The series behind both maps; null as long as one of them is on its way. */
function useSeries(one: Side | undefined, other: Side | undefined): readonly SeriesInfo[] | null {
  const questions = useMemo(
    () =>
      [one, other].map((side) =>
        side === undefined ? null : totalQuestion(side.view, side.indicator, shownDays(side.view)),
      ),
    [one, other],
  );
  const first = useAnswer(questions[0] ?? null).answer;
  const second = useAnswer(questions[1] ?? null).answer;
  return useMemo(
    () => (first?.is === 'answer' && second?.is === 'answer' ? [...first.series, ...second.series] : null),
    [first, second],
  );
}
