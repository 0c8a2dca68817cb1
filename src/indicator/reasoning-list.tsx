import type { Indicator } from '../policy/schema.ts';
import type { CardFigures } from '../analysis/indicators/read-figures.ts';
import { stepsOf } from './reasoning.ts';
import './reasoning-list.css';

/** The reasoning of a verdict, step by step. */
export function ReasoningList({
  indicator,
  figures,
}: {
  readonly indicator: Indicator;
  readonly figures: CardFigures;
}) {
  return (
    <dl className="vb-reasoning">
      {stepsOf(indicator, figures).map((step) => (
        <div key={step.name} className="vb-reasoning__step">
          <dt>{step.name}</dt>
          <dd>{step.text}</dd>
        </div>
      ))}
    </dl>
  );
}
