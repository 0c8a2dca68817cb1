import { overviewOf } from '../../policy/dossier/overview.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { bestand } from '../../text/nl/dossier-bestand.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';

const words = bestand.overview;

/** How much of each sort the team made, what came last, and what this browser could not keep. */
export function FileOverview() {
  const { dossier } = useSession();
  return (
    <Card title={words.title} className="vb-file__card">
      {dossier.keeps ? null : <Notice tone="warning">{words.keepsNot}</Notice>}
      {dossier.damaged === 0 ? null : <Notice tone="warning">{words.damaged(dossier.damaged)}</Notice>}
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          { name: words.sort, rowHeader: true, cell: ({ sort }) => bestand.sorts[sort] },
          { name: words.standing, numeric: true, cell: ({ standing }) => <Count count={standing} /> },
          { name: words.entries, numeric: true, cell: ({ entries }) => <Count count={entries} /> },
          {
            name: words.last,
            cell: ({ last }) =>
              last === null ? (
                <span className="vb-muted">{words.never}</span>
              ) : (
                words.lastBy(last.at, last.role)
              ),
          },
        ]}
        rows={overviewOf(dossier.entries)}
        rowKey={({ sort }) => sort}
      />
      {dossier.keeps ? <p className="vb-muted vb-small">{words.kept}</p> : null}
    </Card>
  );
}

function Count({ count }: { readonly count: number }) {
  return <span className={count === 0 ? 'vb-muted' : 'vb-file__count'}>{formatCount(count)}</span>;
}
