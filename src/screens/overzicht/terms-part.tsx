import { Link } from '@nl-design-system-candidate/link-react';
import { lazy, Suspense } from 'react';
import { endingTerms } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';

const words = nl.overzicht.cameras;

// Most dossiers have no report: what tells of one comes when there is one.
const CameraAdvice = lazy(async () => ({
  default: (await import('../../indicator/camera-advice.tsx')).CameraAdvice,
}));

/** The camera terms that end soon, as the decision that they ask. */
export function TermsPart({ today }: { readonly today: string }) {
  const { municipality, dossier } = useSession();
  const { linkTo } = useView();
  const hasReports = dossier.entries.some(({ is }) => is === 'evaluation');
  const ending = endingTerms(municipality.cameras, today);
  return (
    <div className="vb-execution__part">
      <h3>
        <Link href={linkTo('cameratoezicht', { cameras: { part: 'register' } })}>{words.title}</Link>
      </h3>
      {ending.length === 0 ? <p className="vb-muted">{words.none}</p> : null}
      <ul className="vb-execution__list">
        {ending.map(({ id, name, ends, days, fictief }) => (
          <li key={id}>
            <span>
              <strong>{words.decide(name, formatDay(ends), days)}</strong>
              {fictief ? <span className="vb-small vb-muted"> ({words.confirm})</span> : null}
              {hasReports ? (
                <Suspense fallback={null}>
                  <CameraAdvice camera={id} />
                </Suspense>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
