import { Link } from '@nl-design-system-candidate/link-react';
import { ShownNow } from '../../indicator/shown-period.tsx';
import { countStatuses, lateFirst, progressOf, type ActionProgress } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { lateBy, untold } from '../../text/nl/standen.ts';
import { Card } from '../../ui/card.tsx';
import { AgreedPart } from './agreed-part.tsx';
import { TermsPart } from './terms-part.tsx';
import { WaterbedLine } from './waterbed-line.tsx';

const words = nl.overzicht.execution;
const shownAtMost = 5;

/** What is late by name and by how much, what was agreed last time, and the camera terms that ask a decision. */
export function ExecutionPanel() {
  const { municipality, today } = useSession();
  const { linkTo } = useView();
  const counts = countStatuses(municipality, today);
  const rest = [
    ...counts.parts.map((part) => words.part(part.count, part.status)),
    words.due(counts.due),
    ...(counts.fictief ? [words.fictief] : []),
  ];
  return (
    <Card
      title={words.title}
      className="vb-execution"
      actions={
        <Link href={linkTo('uitvoering', { plan: { priority: '', owner: '', status: 'te laat' } })}>
          {words.late(counts.late, counts.total)}
        </Link>
      }
    >
      <ShownNow />
      <LatePoints late={lateFirst(progressOf(municipality, today))} />
      <p className="vb-small vb-muted">
        {rest.join(' · ')}
        {counts.untold === 0 ? '' : `. ${untold(counts.untold, counts.total)}`}
      </p>
      <AgreedPart today={today} />
      <TermsPart today={today} />
      <WaterbedLine />
    </Card>
  );
}

function LatePoints({ late }: { readonly late: readonly ActionProgress[] }) {
  const more = late.length - shownAtMost;
  return late.length === 0 ? null : (
    <ul className="vb-execution__list">
      {late.slice(0, shownAtMost).map(({ point, late: since, monthsLate }) => (
        <li key={point.id}>
          <span>{point.title}</span>{' '}
          {since === null || monthsLate === null ? null : <strong>{lateBy(since, monthsLate)}</strong>}
        </li>
      ))}
      {more > 0 ? <li className="vb-muted">{words.moreLate(more)}</li> : null}
    </ul>
  );
}
