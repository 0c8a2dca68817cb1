import { useMemo, useState } from 'react';
import { EvaluationsTouched } from '../../indicator/evaluations-touched.tsx';
import { dayOfMoment } from '../../domain/time/local.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import { compareDossiers, type Difference } from '../../policy/dossier/merge.ts';
import { entrySorts } from '../../policy/dossier/overview.ts';
import { useAddEntries, useSession } from '../../state/session.tsx';
import { bestand, notKeptText } from '../../text/nl/dossier-bestand.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Twin } from '../../ui/twin.tsx';
import { aboutOf, saysOf } from './entry-words.ts';
import type { Said } from './said.tsx';

const words = bestand.merge;

/** Rows of a table; more would not be read. */
const most = 100;

/** What another dossier would change here, and the choice to let it. Nothing changes until then. */
export function MergePreview({
  name,
  entries,
  onEnd,
}: {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Null where a person chose not to. */
  readonly onEnd: (said: Said | null) => void;
}) {
  const { dossier, today } = useSession();
  const add = useAddEntries();
  const [busy, setBusy] = useState(false);
  // Compared with what is here at this moment: another tab may have written meanwhile.
  const { added, shared, differences, history, conflicts } = useMemo(
    () => compareDossiers(dossier.entries, entries),
    [dossier.entries, entries],
  );
  const merge = (): void => {
    setBusy(true);
    void add(added).then(
      ({ notKept }) =>
        onEnd(
          notKept === null
            ? { tone: 'ok', text: words.done(name, added.length) }
            : { tone: 'warning', text: `${words.done(name, added.length)} ${notKeptText(notKept)}` },
        ),
      () => onEnd({ tone: 'error', text: words.failed }),
    );
  };
  if (conflicts.length > 0) return <Conflicts name={name} conflicts={conflicts} />;
  const inOrder = entrySorts.flatMap((sort) => differences.filter((one) => one.sort === sort));
  const fresh = inOrder.filter(({ before }) => before === null);
  const changed = inOrder.filter(({ before }) => before !== null);
  const future = added.filter(({ at }) => dayOfMoment(at) > today).length;
  return (
    <Card title={words.title(name)} className="vb-file__card">
      <p className="vb-file__summary">
        {added.length === 0
          ? words.nothing
          : words.summary(fresh.length, changed.length, history.length, shared)}
      </p>
      <EvaluationsTouched drafts={added} />
      {future === 0 ? null : <Notice tone="warning">{words.future(future)}</Notice>}
      <Rows caption={words.changed(changed.length)} rows={changed} isChange />
      <Rows caption={words.fresh(fresh.length)} rows={fresh} />
      {history.length === 0 ? null : <History entries={history} />}
      <div className="vb-buttons">
        {added.length === 0 ? null : (
          <Button purpose="primary" disabled={busy} onClick={merge}>
            {words.yes}
          </Button>
        )}
        <Button disabled={busy} onClick={() => onEnd(null)}>
          {words.no}
        </Button>
      </div>
    </Card>
  );
}

function Conflicts({ name, conflicts }: { readonly name: string; readonly conflicts: readonly Entry[] }) {
  const { municipality } = useSession();
  return (
    <Notice tone="error" title={bestand.refused.title(name)}>
      <p>{bestand.refused.conflict(conflicts.length)}</p>
      <ul className="vb-file__problems">
        {conflicts.slice(0, most).map((entry) => (
          <li key={entry.id}>
            {bestand.sorts[entry.is]}: {aboutOf(entry, municipality)} ({entry.id})
          </li>
        ))}
      </ul>
      <More left={conflicts.length - most} />
      <p>{bestand.refused.unchanged}</p>
    </Notice>
  );
}

function Rows({
  caption,
  rows,
  isChange = false,
}: {
  readonly caption: string;
  readonly rows: readonly Difference[];
  /** Whether something stands that will stand otherwise. */
  readonly isChange?: boolean;
}) {
  const { municipality } = useSession();
  if (rows.length === 0) return null;
  return (
    <div className="vb-file__rows">
      <DataTable<Difference>
        caption={caption}
        columns={[
          { name: words.sort, cell: ({ sort }) => bestand.sorts[sort] },
          { name: words.about, rowHeader: true, cell: ({ after }) => aboutOf(after, municipality) },
          ...(isChange
            ? [{ name: words.before, cell: ({ before }: Difference) => saysOf(before, municipality) }]
            : []),
          { name: isChange ? words.after : words.said, cell: ({ after }) => saysOf(after, municipality) },
          { name: words.written, cell: ({ after }) => words.by(after.at, after.role) },
        ]}
        rows={rows.slice(0, most)}
        rowKey={({ after }) => after.id}
      />
      <More left={rows.length - most} />
    </div>
  );
}

function History({ entries }: { readonly entries: readonly Entry[] }) {
  const { municipality } = useSession();
  return (
    <Twin label={words.history(entries.length)}>
      <p className="vb-muted">{words.historyExplain}</p>
      <DataTable
        caption={words.history(entries.length)}
        captionHidden
        columns={[
          { name: words.about, rowHeader: true, cell: (entry) => aboutOf(entry, municipality) },
          { name: words.said, cell: (entry) => saysOf(entry, municipality) },
          { name: words.written, cell: (entry) => words.by(entry.at, entry.role) },
        ]}
        rows={entries.slice(0, most)}
        rowKey={({ id }) => id}
      />
      <More left={entries.length - most} />
    </Twin>
  );
}

/** How many a list leaves out. */
function More({ left }: { readonly left: number }) {
  return left > 0 ? <p className="vb-muted">{words.more(left)}</p> : null;
}
