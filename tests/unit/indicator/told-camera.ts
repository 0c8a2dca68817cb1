import { evaluate } from '../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../../src/domain/camera-effect/evaluate.ts';
import type { Robustness, RobustnessCell } from '../../../src/domain/camera-effect/robustness.ts';
import { verdictOf } from '../../../src/domain/camera-effect/verdict.ts';
import type { Verdict } from '../../../src/domain/camera-effect/verdict.ts';
import { chosenDesign } from '../../../src/analysis/cameras/design.ts';
import type { Chosen } from '../../../src/analysis/cameras/design.ts';
import type { Told } from '../../../src/indicator/camera-headline.ts';
import { defaultView } from '../../../src/view/view.ts';
import { worldOf } from '../domain/camera-effect/world.ts';
import { camera, indicator, municipality } from '../screens/small-municipality.ts';

export const here = municipality({
  indicators: [indicator('a', { name: 'Meldingen overlast' })],
  cameras: [camera('Plein', null)],
});

function chosenHere(): Chosen {
  const chosen = chosenDesign(here, [], 'Plein', { ...defaultView.cameras.design, outcome: 'a' });
  if (chosen === null) throw new Error('nothing was chosen');
  return chosen;
}
const chosen = chosenHere();

export function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

export const halved = evaluated(worldOf({ treatment: 0.4 }));
export const few = evaluated(worldOf({ treatment: 0 }, { treatment: 0.4 }));
export const none = evaluated({ ...worldOf({ treatment: 1 }), treatment: Array<number>(72).fill(0) });

/** What is ready of an evaluation, with something of its verdict set otherwise. */
export function ready(
  evaluation: Evaluation,
  more: Partial<Verdict> = {},
  robustness: Robustness = agreeing,
): Told {
  return {
    evaluation,
    verdict: { ...verdictOf(evaluation), ...more },
    chosen,
    fixed: { part: defaultView.cameras.design, design: chosen.design, isChosen: true, evaluation },
    checks: {
      robustness,
      placebo: { tries: [], called: 0, asLarge: 0 },
      power: null,
      sites: [],
      pooled: { sites: 0, together: null },
    },
  };
}

export const cellOf = (code: RobustnessCell['code']): RobustnessCell => ({
  choice: { radius: 100, years: 1, control: 0 },
  code,
  percentChange: null,
});
const agreeing: Robustness = {
  main: 'fall',
  cells: Array.from({ length: 27 }, () => cellOf('fall')),
  same: 27,
  evaluated: 27,
};
