import { useState } from 'react';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import { inOrder, standingOf } from '../../policy/dossier/standing.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount, formatMoment, formatPeriod } from '../../text/format.ts';
import { dossier as shared } from '../../text/nl/dossier.ts';
import { registraties as texts } from '../../text/nl/dossier-registraties.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { OwnCount } from './own-kinds.ts';
import { spanOfKey } from './periods.ts';
import type { useSaving } from './use-saving.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const words = texts.history;

type Entry = EntryOf<'registration'>;

/** Every count that was entered, newest first; what stands can be withdrawn. */
export function RegistrationHistory({
  own,
  saving,
}: {
  readonly own: OwnCount;
  readonly saving: ReturnType<typeof useSaving>;
}) {
  const { dossier } = useSession();
  const [asked, setAsked] = useState<Entry | null>(null);
  const entries = inOrder(dossier.entries)
    .filter((entry): entry is Entry => entry.is === 'registration' && entry.kind === own.kind.id)
    .toReversed();
  const standing = new Set(standingOf(dossier.entries, 'registration').map(({ id }) => id));
  const span = asked === null ? null : spanOfKey(asked.period);
  return (
    <Card title={shared.history.title}>
      {entries.length === 0 ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <DataTable<Entry>
          caption={shared.history.title}
          captionHidden
          columns={[
            { name: shared.history.when, rowHeader: true, cell: ({ at }) => formatMoment(Date.parse(at)) },
            { name: words.period, cell: ({ period }) => periodWords(period) },
            {
              name: words.count,
              numeric: true,
              cell: ({ count }) => (count === null ? words.withdrawn : formatCount(count)),
            },
            {
              name: words.source,
              cell: ({ source, fictief }) => (
                <>
                  {source} {fictief ? <Badge tone="let-op">{texts.table.fictief}</Badge> : null}
                </>
              ),
            },
            { name: shared.history.role, cell: ({ role }) => role },
            {
              name: shared.history.act,
              cell: (entry) =>
                standing.has(entry.id) ? (
                  <Withdraw entry={entry} onAsk={() => setAsked(entry)} />
                ) : (
                  <span className="vb-muted">{words.replaced}</span>
                ),
            },
          ]}
          rows={entries}
          rowKey={({ id }) => id}
        />
      )}
      {asked === null || span === null || !standing.has(asked.id) ? null : (
        <WithdrawForm
          key={asked.id}
          title={words.withdrawTitle(span.from, span.to)}
          explain={words.withdrawExplain}
          busy={saving.busy}
          onStop={() => setAsked(null)}
          onWithdraw={(why, role) =>
            saving.save(
              [
                {
                  is: 'registration',
                  kind: asked.kind,
                  period: asked.period,
                  count: null,
                  source: words.withdrawSource(why),
                },
              ],
              role,
              texts.withdrawn(span.from, span.to, own.name),
              () => setAsked(null),
            )
          }
        />
      )}
    </Card>
  );
}

function Withdraw({ entry, onAsk }: { readonly entry: Entry; readonly onAsk: () => void }) {
  return entry.count === null ? null : (
    <Button purpose="subtle" onClick={onAsk}>
      {shared.history.withdraw} <span className="vb-hidden">{periodWords(entry.period)}</span>
    </Button>
  );
}

function periodWords(period: string): string {
  const { from, to } = spanOfKey(period);
  return formatPeriod(from, to);
}
