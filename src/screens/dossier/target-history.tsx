import { useState } from 'react';
import type { Draft, EntryOf } from '../../policy/dossier/entry.ts';
import { inOrder } from '../../policy/dossier/standing.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { formatMoment } from '../../text/format.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { contentWords } from './aim-words.ts';
import { withdrawal } from './target-form.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const words = texts.history;

type Entry = EntryOf<'target'>;

/** Everything that the team ever said of this target, newest first; what stands can be withdrawn. */
export function TargetHistory({
  indicator,
  busy,
  onAgain,
  onWithdraw,
}: {
  readonly indicator: Indicator;
  readonly busy: boolean;
  readonly onAgain: (content: NonNullable<Entry['target']>) => void;
  readonly onWithdraw: (draft: Draft<'target'>, role: string, then: () => void) => void;
}) {
  const { dossier, municipality } = useSession();
  const [asks, setAsks] = useState(false);
  const entries = inOrder(dossier.entries)
    .filter((entry): entry is Entry => entry.is === 'target' && entry.indicator === indicator.id)
    .toReversed();
  const standing = entries[0];
  return (
    <Card title={words.title}>
      {standing === undefined ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <DataTable<Entry>
          caption={words.title}
          captionHidden
          columns={[
            { name: words.when, rowHeader: true, cell: ({ at }) => formatMoment(Date.parse(at)) },
            { name: words.role, cell: ({ role }) => role },
            {
              name: words.what,
              cell: (entry) => contentWords(entry, indicator, municipality.areas).join(' '),
            },
            { name: words.why, cell: ({ why }) => why },
            {
              name: words.act,
              cell: ({ id, target }) => (
                <EntryAction
                  isStanding={id === standing.id}
                  onWithdraw={() => setAsks(true)}
                  onAgain={target === null ? null : () => onAgain(target)}
                />
              ),
            },
          ]}
          rows={entries}
          rowKey={({ id }) => id}
        />
      )}
      {asks && standing?.target != null ? (
        <WithdrawForm
          title={words.withdrawTitle}
          explain={words.withdrawExplain}
          busy={busy}
          onStop={() => setAsks(false)}
          onWithdraw={(why, role) => onWithdraw(withdrawal(indicator.id, why), role, () => setAsks(false))}
        />
      ) : null}
    </Card>
  );
}

function EntryAction({
  isStanding,
  onWithdraw,
  onAgain,
}: {
  readonly isStanding: boolean;
  readonly onWithdraw: () => void;
  readonly onAgain: (() => void) | null;
}) {
  if (onAgain === null) return null;
  return (
    <Button purpose="subtle" onClick={isStanding ? onWithdraw : onAgain}>
      {isStanding ? words.withdraw : words.again}
    </Button>
  );
}
