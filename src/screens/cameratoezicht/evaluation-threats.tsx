import { Heading } from '@nl-design-system-candidate/heading-react';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { threatLines } from './threat-lines.ts';
import type { ThreatLine } from './threat-lines.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.threats;

/** What else may play a part, from the plan, the register and the data. */
export function EvaluationThreats({ ready }: { readonly ready: ReadyEvaluation }) {
  const lines = threatLines(ready.threats, ready.chosen.indicator.cautions);
  return (
    <Card title={words.title} className="vb-evaluation__card vb-evaluation__threats">
      <Lines title={words.lowers} lines={lines.filter(({ lowers }) => lowers)} />
      <Lines title={words.others} lines={lines.filter(({ lowers }) => !lowers)} />
    </Card>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly ThreatLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="vb-evaluation__step">
      <Heading level={3}>{title}</Heading>
      <ul className="vb-evaluation__list">
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
