import { Link } from '@nl-design-system-candidate/link-react';
import { ShownNow } from '../../indicator/shown-period.tsx';
import { progressOf } from '../../policy/execution.ts';
import type { Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { untold } from '../../text/nl/standen.ts';
import { Card } from '../../ui/card.tsx';

const words = prioriteit.late;

/** The action points of a priority that are late, with who owns them. */
export function LatePanel({ priority }: { readonly priority: Priority }) {
  const { municipality, today } = useSession();
  const { linkTo } = useView();
  const all = progressOf(municipality, today).filter(({ point }) => point.priority === priority.id);
  const late = all.filter((progress) => progress.late !== null);
  const due = all.filter(({ isDue }) => isDue).length;
  const withoutStatus = all.filter(({ told }) => told === null).length;
  return (
    <Card title={words.title}>
      <ShownNow />
      <p>
        {late.length === 0 ? words.none : <strong>{words.count(late.length, all.length)}.</strong>}
        {due === 0 ? '' : ` ${words.due(due)}.`} {untold(withoutStatus, all.length)}
      </p>
      {late.length === 0 ? null : (
        <ul className="vb-prioriteit__list">
          {late.map(({ point }) => (
            <li key={point.id}>
              {point.title}{' '}
              <span className="vb-small vb-muted">
                {[...point.owners, words.planned(point.planning.text)].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={linkTo('uitvoering', { plan: { priority: priority.id, owner: '', status: '' } })}>
          {words.more}
        </Link>
        {all.some(({ told }) => told?.fictief === true) ? (
          <span className="vb-small vb-muted"> {words.fictief}</span>
        ) : null}
      </p>
    </Card>
  );
}
