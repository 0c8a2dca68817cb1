import type { Span } from '../../domain/time/month.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import type { Dated } from './evaluation-circumstances.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.threats;

/** What else may play a part, from the plan, the register and the data. */
export function EvaluationThreats({ ready }: { readonly ready: ReadyEvaluation }) {
  return (
    <Card title={words.title} className="vb-evaluation__card">
      <ul className="vb-evaluation__list">
        {threatLines(ready).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

/** Each threat in a sentence. */
function threatLines({ threats, chosen }: Pick<ReadyEvaluation, 'threats' | 'chosen'>): string[] {
  const say = (tell: (title: string, when: string) => string, all: readonly Dated[]): string[] =>
    all.map(({ event, span }) => tell(event.title, whenOf(span)));
  return [
    ...(threats.fewBefore === null ? [] : [words.few(threats.fewBefore)]),
    ...say(words.disturbed, threats.disturbed),
    ...say(words.measure, threats.measures),
    ...(threats.noted === null ? [] : [words.noted(threats.noted)]),
    ...say(words.wider, threats.wider),
    ...threats.sourceChanges.map(words.source),
    ...(threats.unplacedShare === null || threats.unplacedShare === 0
      ? []
      : [words.unplaced(threats.unplacedShare)]),
    ...chosen.indicator.cautions.map(words.caution),
    words.reporting,
  ];
}

function whenOf(span: Span | null): string {
  return span === null ? words.undated : words.when(span.from, span.to);
}
