import type { Indicator } from '../policy/schema.ts';
import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import { stepsOf } from './reasoning.ts';
import './reasoning-list.css';

/** The reasoning of a verdict, step by step. */
export function ReasoningList({
  indicator,
  found,
}: {
  readonly indicator: Indicator;
  readonly found: JudgedIndicator;
}) {
  return (
    <dl className="vb-reasoning">
      {stepsOf(indicator, found).map((step) => (
        <div key={step.name} className="vb-reasoning__step">
          <dt>{step.name}</dt>
          <dd>{step.text}</dd>
        </div>
      ))}
    </dl>
  );
}
