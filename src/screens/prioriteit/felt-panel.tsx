import { Link } from '@nl-design-system-candidate/link-react';
import { perceptionOf } from '../../indicator/perception.ts';
import type { Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { prioriteit as words } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';

/** The newest share of every survey question that belongs to a priority. */
export function FeltPanel({ priority }: { readonly priority: Priority }) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const told = municipality.indicators
    .filter(
      (indicator) =>
        indicator.sort === 'beleving' &&
        (indicator.priority === priority.id || indicator.id === priority.perception),
    )
    .flatMap((indicator) => perceptionOf(municipality, indicator.id) ?? []);
  return (
    <Card title={words.felt.title}>
      {told.length === 0 ? (
        <p className="vb-muted">{words.felt.none}</p>
      ) : (
        <ul className="vb-prioriteit__list">
          {told.map((perception) => (
            <li key={perception.name}>{nl.overzicht.perception(perception)}</li>
          ))}
        </ul>
      )}
      <p>
        <Link href={linkTo('beleving', { plan: { priority: priority.id, owner: '', status: '' } })}>
          {words.felt.more}
        </Link>
      </p>
    </Card>
  );
}
