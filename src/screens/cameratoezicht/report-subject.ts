import type { Camera, Indicator } from '../../policy/schema.ts';
import type { DesignPart } from '../../state/view.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** Everything that stands in a report. */
export interface Reported {
  readonly camera: Camera;
  readonly outcome: Indicator;
  /** Every proposal filled in. */
  readonly design: DesignPart;
  /** Why there is no evaluation, as a sentence; null where there is one. */
  readonly refusal: string | null;
  readonly found: ReadyEvaluation | null;
}
