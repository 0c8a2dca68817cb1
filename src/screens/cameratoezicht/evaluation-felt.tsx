import { useSession } from '../../state/session.tsx';
import { formatShare } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { feltAbout } from './report-perception.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.felt;

/** What residents and school staff say, beside the counts and never added to them. */
export function EvaluationFelt({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { indicator, surroundings } = ready.chosen;
  const areas = surroundings === null ? [] : [surroundings.buurt, surroundings.kern];
  const felt = feltAbout(indicator, municipality, areas);
  return (
    <Card title={words.title} className="vb-evaluation__card">
      {felt.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul className="vb-evaluation__list">
            {felt.map(({ question, share, year, n, survey, fictief, isWhole }) => (
              <li key={`${question} ${survey} ${isWhole ? '' : 'hier'}`}>
                {words.share(question, formatShare(share), year, n)}{' '}
                {fictief ? <Badge tone="let-op">{words.fictief}</Badge> : null}
                <span className="vb-evaluation__note">
                  {words.survey(survey)} {isWhole ? words.whole : ''}
                </span>
              </li>
            ))}
          </ul>
          <p className="vb-small vb-muted">{words.apart}</p>
        </>
      )}
    </Card>
  );
}
