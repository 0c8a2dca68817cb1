import { nl } from '../../text/nl.ts';
import { planText } from '../../text/plan-text.ts';
import { Card } from '../../ui/card.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { Subject } from './subject.ts';
import { yearTarget } from './target.ts';

/** What the plan says of this subject, that no line is drawn which nobody set, and how is counted. */
export function PlanPanel({ subject }: { readonly subject: Subject }) {
  const { indicator } = subject;
  const target = indicator?.target ?? null;
  const words = nl.trends;
  return (
    <Card title={words.plan}>
      <p>{target === null ? words.planNone : planText(target)}</p>
      {target !== null &&
      target.from.ground !== 'team' &&
      target.from.quote !== null &&
      target.from.line !== null ? (
        <blockquote className="vb-quote">{words.planQuote(target.from.quote, target.from.line)}</blockquote>
      ) : null}
      <p className="vb-muted">{yearTarget(indicator) === null ? words.noTarget : words.hasTarget}</p>
      <Twin label={words.how}>
        {indicator === null ? null : (
          <p>
            <strong>{words.howDefinition[indicator.definitionBy]}:</strong> {indicator.definition}
          </p>
        )}
        <p>{words.howMonth}</p>
        {indicator === null || indicator.cautions.length === 0 ? null : (
          <>
            <p>
              <strong>{words.cautions}</strong>
            </p>
            <ul>
              {indicator.cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          </>
        )}
      </Twin>
    </Card>
  );
}
