import { Link } from '@nl-design-system-candidate/link-react';
import { perceptionUntil } from '../../indicator/perception-request.ts';
import type { Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { nl } from '../../text/nl.ts';
import { prioriteit as words } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';

/** The newest share of every survey question that belongs to a priority. */
export function FeltPanel({ priority }: { readonly priority: Priority }) {
  const { municipality } = useSession();
  const { view, linkTo } = useView();
  const { finding } = useAnalysis(perceptionUntil(view.period));
  const newest = finding?.figures.newest ?? {};
  const told = municipality.indicators
    .filter(
      (indicator) =>
        indicator.sort === 'beleving' &&
        (indicator.priority === priority.id || indicator.id === priority.perception),
    )
    .flatMap((indicator) => newest[indicator.id] ?? []);
  return (
    <Card title={words.felt.title}>
      {finding === undefined ? (
        <Shape label={nl.app.loading} height={4} lines={2} />
      ) : told.length === 0 ? (
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
