import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import type { Camera, Indicator } from '../../policy/schema.ts';
import type { DesignPart } from '../../view/parts.ts';
import type { Felt } from '../../analysis/cameras/perception.ts';
import type { WholeNames } from '../../analysis/cameras/whole-areas.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** Everything that stands in a report. */
export interface Reported {
  readonly camera: Camera;
  readonly outcome: Indicator;
  /** Every proposal filled in. */
  readonly design: DesignPart;
  readonly control: ControlChoice;
  /** Of a design in whole buurten what they are called; null for cells. */
  readonly wholeNames: WholeNames | null;
  /** Why there is no evaluation, and what can be done; null where there is one. */
  readonly refusal: { readonly title: string; readonly text: string } | null;
  readonly found: ReadyEvaluation | null;
  /** What people say, beside it. */
  readonly felt: readonly Felt[];
}

/** What a sheet of it says. */
export interface SheetContent {
  readonly reported: Reported;
  readonly answers: Proportionality;
  readonly advice: Advice | null;
  /** The day that it is of, as an ISO date. */
  readonly day: string;
}
