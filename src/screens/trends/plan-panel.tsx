import { PlanFigures } from '../../indicator/plan-figures.tsx';
import { useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { plek } from '../../text/nl/plek.ts';
import { trends } from '../../text/nl/trends.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { planText } from '../../text/plan-text.ts';
import { Card } from '../../ui/card.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { Subject } from '../../analysis/trends/subject.ts';
import { TargetLines } from './target-lines.tsx';
import type { FoundTrend } from './use-trend.ts';

/** What the plan says of this subject, how the year stands against what somebody set, and how is counted. */
export function PlanPanel({
  subject,
  found,
}: {
  readonly subject: Subject;
  /** Null as long as it is on its way. */
  readonly found: FoundTrend | null;
}) {
  const { indicator } = subject;
  const target = indicator?.target ?? null;
  const { view, linkTo } = useView();
  const isWhole = view.within === view.municipality;
  const words = trends;
  return (
    <Card title={words.plan}>
      <p>{target === null ? words.planNone : planText(target)}</p>
      {target !== null &&
      target.from.ground !== 'team' &&
      target.from.quote !== null &&
      target.from.line !== null ? (
        <blockquote className="vb-quote">{words.planQuote(target.from.quote)}</blockquote>
      ) : null}
      {indicator === null || found === null ? null : isWhole ? (
        <TargetLines indicator={indicator} found={found} />
      ) : (
        <p className="vb-muted">{plek.targetWhole}</p>
      )}
      {indicator === null ? null : <PlanFigures indicator={indicator} />}
      <Twin label={words.how}>
        {indicator === null ? null : (
          <p>
            <strong>{words.howDefinition[indicator.definitionBy]}:</strong> {indicator.definition}
          </p>
        )}
        <p>
          {words.howMonth}{' '}
          <a className="nl-link" href={linkTo('verantwoording')}>
            {nl.app.screens.verantwoording}
          </a>
        </p>
        {target === null || target.from.ground === 'team' || target.from.line === null ? null : (
          <p>{words.planLine(target.from.line)}</p>
        )}
        {found === null || found.target === null ? null : <p>{vragen.target.method}</p>}
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
