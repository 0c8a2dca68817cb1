import { useMemo } from 'react';
import { useView } from '../../state/session.tsx';
import { refusalText } from './report-words.ts';
import { resolvedPart } from './report-resolved.ts';
import type { Reported } from './report-subject.ts';
import { useEvaluation } from './use-evaluation.ts';

/** The evaluation of the View as it stands in a report; null without a camera. */
export function useReport(): Reported | 'loading' | null {
  const state = useEvaluation();
  const { view } = useView();
  const part = view.cameras.design;
  return useMemo(() => {
    if (state.chosen === null) return null;
    if (state.state === 'loading') return 'loading';
    const { camera, indicator } = state.chosen;
    const found = state.state === 'ready' ? state : null;
    return {
      camera,
      outcome: indicator,
      design: resolvedPart(state.chosen, part),
      refusal: state.state === 'refused' ? refusalText(state.why) : null,
      found,
    };
  }, [state, part]);
}
