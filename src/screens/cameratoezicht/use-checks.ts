import { useEffect, useState } from 'react';
import type { Evaluation, EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import { checksOf } from '../../analysis/cameras/checks.ts';
import type { Checks, SiteInput, VariantInput } from '../../analysis/cameras/checks.ts';

/** What the checks are done on. */
export interface Work {
  readonly input: EvaluationInput;
  readonly evaluation: Evaluation;
  readonly variants: readonly VariantInput[];
  readonly sites: readonly SiteInput[];
}

interface Shown {
  readonly work: Work;
  readonly checks: Checks | null;
  readonly progress: number;
}

/** Does the checks step by step, so that the page stays at hand; another design stops them. `progress` from 0 to 1. */
export function useChecks(work: Work | null): { readonly checks: Checks | null; readonly progress: number } {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (work === null) return undefined;
    const steps = checksOf(work.input, work.evaluation, work.variants, work.sites);
    let timer = 0;
    const next = (): void => {
      const step = steps.next();
      if (step.done === true) {
        setShown({ work, checks: step.value, progress: 1 });
        return;
      }
      setShown({ work, checks: null, progress: step.value.done / step.value.of });
      timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [work]);
  // What stands there may still be of the design before.
  return shown === null || shown.work !== work ? nothing : shown;
}

const nothing = { checks: null, progress: 0 };
