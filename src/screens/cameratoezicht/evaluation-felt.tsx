import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession } from '../../state/session.tsx';
import { formatShare } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { saidInPlan } from '../../analysis/cameras/said-in-plan.ts';
import type { Felt } from '../../analysis/cameras/perception.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.felt;

/** What residents and school staff say, and what the plan says of it; beside the counts and never added to them. */
export function EvaluationFelt({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { felt } = ready;
  const said = saidInPlan(municipality, ready.chosen.camera.id);
  return (
    <Card title={words.title} className="vb-evaluation__card">
      {felt.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul className="vb-evaluation__list">
            {felt.map((one) => (
              <Asked key={`${one.question} ${one.population} ${one.survey}`} felt={one} />
            ))}
          </ul>
          <p className="vb-small vb-muted">{words.apart}</p>
        </>
      )}
      {said.length === 0 ? null : (
        <>
          <Heading level={3}>{words.plan}</Heading>
          <ul className="vb-evaluation__list">
            {said.map(({ id, fact }) => (
              <li key={id}>{words.planFact(fact)}</li>
            ))}
          </ul>
          <p className="vb-small vb-muted">{words.planNote}</p>
        </>
      )}
    </Card>
  );
}

/** One question with its margin, how it moved, and who was asked. */
function Asked({ felt }: { readonly felt: Felt }) {
  const { question, told, change, n, year, population, isWhole, survey, fictief } = felt;
  return (
    <li>
      {words.question(question)} <strong>{formatShare(told.share)}</strong>{' '}
      {told.interval === null ? words.noMargin : words.margin(told.interval.low, told.interval.high)}{' '}
      <span className="vb-muted">{words.base(year, n)}</span>{' '}
      {fictief ? <Badge tone="let-op">{words.fictief}</Badge> : null}
      {change.is === 'change' ? <span className="vb-evaluation__note">{words.change(change)}</span> : null}
      <span className="vb-evaluation__note">
        {[
          words.asked(population, isWhole),
          ...told.caveats.map((caveat) => words.caveats[caveat]),
          words.survey(survey),
        ].join(' ')}
      </span>
    </li>
  );
}
