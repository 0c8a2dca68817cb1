import { useMemo } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { namesOfWhole } from '../../analysis/cameras/whole-areas.ts';
import { problemText } from '../../indicator/camera-problem-text.ts';
import { resolvedPart } from '../../analysis/cameras/resolved-design.ts';
import type { Reported } from './report-subject.ts';
import { useEvaluation } from './use-evaluation.ts';

/** The evaluation of the View as it stands in a report; null without a camera. */
export function useReport(): Reported | 'loading' | null {
  const state = useEvaluation();
  const { municipality } = useSession();
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
      control: state.chosen.design.control,
      wholeNames: namesOfWhole(state.chosen),
      design: resolvedPart(state.chosen, part),
      refusal: state.state === 'refused' ? problemText(state.why, municipality, state.chosen) : null,
      found,
      felt: state.felt,
    };
  }, [state, part, municipality]);
}
