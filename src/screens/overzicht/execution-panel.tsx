import { Link } from '@nl-design-system-candidate/link-react';
import { ShownNow } from '../../indicator/shown-period.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { untold } from '../../text/nl/standen.ts';
import { Card } from '../../ui/card.tsx';
import { countStatuses, endingTerms } from '../../policy/execution.ts';

/** The action points by status in one bar with the way to the late ones, and the camera terms that end soon. */
export function ExecutionPanel({ today }: { readonly today: string }) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const words = nl.overzicht;
  const counts = countStatuses(municipality, today);
  const ending = endingTerms(municipality.cameras, today);
  return (
    <Card title={words.execution.title} className="vb-execution">
      <ShownNow />
      <svg className="vb-execution__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {counts.parts.map((part) => (
          <rect
            key={part.status}
            className={`vb-execution__part vb-execution__part--${part.status.replace(' ', '-')}`}
            x={(part.before / counts.total) * 100}
            width={(part.count / counts.total) * 100}
            height="4"
          />
        ))}
      </svg>
      <p>
        <strong>{words.execution.summary(counts.total)}</strong>{' '}
        <span className="vb-muted">
          {counts.parts.map((part) => words.execution.part(part.count, part.status)).join(' · ')} ·{' '}
        </span>
        <Link href={linkTo('uitvoering', { plan: { priority: '', owner: '', status: 'te laat' } })}>
          {words.execution.late(counts.late)}
        </Link>{' '}
        <span className="vb-muted">
          · {words.execution.due(counts.due)}
          {counts.fictief ? `. ${words.execution.fictief}` : ''}
          {counts.untold === 0 ? '' : `. ${untold(counts.untold, counts.total)}`}
        </span>
      </p>
      <p>
        <strong>{words.cameras.title}</strong>{' '}
        <span className="vb-muted">
          {ending.length === 0
            ? words.cameras.none
            : ending.map(({ name, ends, days }) => words.cameras.ends(name, ends, days)).join('; ')}
          {ending.some((camera) => camera.fictief) ? `. ${words.cameras.confirm}` : ''}
        </span>{' '}
        <Link href={linkTo('cameratoezicht', { cameras: { part: 'register' } })}>
          {words.cameras.toRegister}
        </Link>
      </p>
    </Card>
  );
}
