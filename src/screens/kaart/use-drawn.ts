import { useMemo } from 'react';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import { useAnswer, useSession } from '../../state/session.tsx';
import { chosenIndicators, coarserQuestion, mapQuestion } from './questions.ts';
import { shownMap, type ShownMap } from './shown-map.ts';
import type { Side } from './sides.ts';

/** What a map draws: for the map itself, and for the controls that tell what is in force. */
export function useDrawn({ indicator, view }: Side): {
  readonly shown: ShownMap;
  /** Undefined as long as it is on its way. */
  readonly answer: Answer | Unavailable | undefined;
  /** Buurten in the place of what was asked: the figures know no finer place. */
  readonly isCoarser: boolean;
  /** Whether the answer is still that of an earlier question. */
  readonly isWaiting: boolean;
} {
  const { municipality } = useSession();
  const shown = useMemo(
    () => shownMap(municipality, view, indicator, chosenIndicators(municipality, view.map.indicators)),
    [municipality, view, indicator],
  );
  const fine = useAnswer(useMemo(() => mapQuestion(shown.view, indicator), [shown, indicator]));
  const asked = fine.answer;
  const coarser = useMemo(() => coarserQuestion(shown.view, indicator, asked), [shown, indicator, asked]);
  const coarse = useAnswer(coarser);
  const { answer, pending } = coarser === null ? fine : coarse;
  return { shown, answer, isCoarser: coarser !== null, isWaiting: fine.pending || pending };
}
