import { Link } from '@nl-design-system-candidate/link-react';
import { countStatuses, lateFirst, progressOf } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { lateBy } from '../../text/nl/standen.ts';

/**
 * What is late, above the cards of a narrow screen: how many, the latest of them by name and by how much, and the way to
 * all of them. On a wide screen they stand in view themselves.
 */
export function LateLink() {
  const { municipality, today } = useSession();
  const { linkTo } = useView();
  const { late, total } = countStatuses(municipality, today);
  const [first] = lateFirst(progressOf(municipality, today));
  return (
    <p>
      <Link href={linkTo('uitvoering', { plan: { priority: '', owner: '', status: 'te laat' } })}>
        {nl.overzicht.execution.late(late, total)}
      </Link>
      {first?.late == null || first.monthsLate === null ? null : (
        <span className="vb-small">
          {first.point.title}: <strong>{lateBy(first.late, first.monthsLate)}</strong>
        </span>
      )}
    </p>
  );
}
