import type { ActionProgress } from '../../policy/execution.ts';
import { formatCount } from '../../text/format.ts';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { countStands, isIn, lateOwners, type Stand } from './filter.ts';
import { StatusMark } from './status-mark.tsx';

/** How many are late and whose, what is due, and the rest by status; each number is a way to its action points. */
export function Summary({
  all,
  scope,
  chosen,
  hrefOf,
}: {
  readonly all: readonly ActionProgress[];
  /** In words, what of the plan is counted; empty for the whole. */
  readonly scope: readonly string[];
  readonly chosen: Stand | null;
  /** The address with a stand chosen; null for none. */
  readonly hrefOf: (stand: Stand | null) => string;
}) {
  const late = all.filter((progress) => isIn(progress, 'te laat')).length;
  return (
    <Card title={words.summary.late(late, all.length, scope)} className="vb-uitvoering__summary">
      <LateOwners all={all} />
      <nav className="vb-stands" aria-label={words.stands}>
        {countStands(all).map(({ stand, count }) => (
          <a
            key={stand}
            className={`vb-stands__link vb-stands__link--${stand.replace(' ', '-')}`}
            href={hrefOf(chosen === stand ? null : stand)}
            aria-current={chosen === stand ? 'true' : undefined}
          >
            <span className="vb-stands__count">{formatCount(count)}</span> <StandName stand={stand} />
          </a>
        ))}
      </nav>
    </Card>
  );
}

function LateOwners({ all }: { readonly all: readonly ActionProgress[] }) {
  const owners = lateOwners(all);
  const untold = all.filter(({ told }) => told === null).length;
  const madeUp = all.filter(({ told }) => told?.fictief === true).length;
  return (
    <div>
      {owners.length === 0 ? null : (
        <p className="vb-uitvoering__owners">
          {words.summary.ownersLabel} <strong>{words.summary.owners(owners)}</strong>
        </p>
      )}
      <p className="vb-muted">
        {owners.length > 1 ? `${words.summary.shared} ` : ''}
        {words.summary.untold(untold, all.length)}{' '}
        {madeUp === 0 ? '' : words.summary.fictief(madeUp, all.length)}
      </p>
    </div>
  );
}

function StandName({ stand }: { readonly stand: Stand }) {
  if (stand !== 'te laat' && stand !== 'dit kwartaal') return <StatusMark status={stand} />;
  return (
    <span className="vb-stand">
      <Icon name={stand === 'te laat' ? 'alert' : 'arrow'} />
      <span>{stand}</span>
    </span>
  );
}
