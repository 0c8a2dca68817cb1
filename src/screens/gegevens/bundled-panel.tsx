import { useSession } from '../../state/session.tsx';
import { formatPeriod } from '../../text/format.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { bundledSets, type BundledSet } from './bundled.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';

/** The series that come with the page: real and made-up ones are told apart in words. */
export function BundledPanel() {
  const { catalogue } = useSession();
  const words = gegevens.bundled;
  return (
    <Card title={words.title}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={columns}
        rows={bundledSets(catalogue.series)}
        rowKey={(bundled) => bundled.set}
      />
    </Card>
  );
}

const words = gegevens.bundled;

const columns: readonly Column<BundledSet>[] = [
  { name: words.name, rowHeader: true, cell: (info) => info.title },
  {
    name: words.kind,
    cell: (info) => (
      <Badge tone={info.fictief ? 'let-op' : 'neutral'}>{info.fictief ? words.fictief : words.real}</Badge>
    ),
  },
  { name: words.source, cell: (info) => info.source },
  {
    name: words.precision,
    cell: (info) =>
      words.precisionOf(
        info.where.map((where) => words.where[where]),
        info.when.map((when) => words.when[when]),
      ),
  },
  { name: words.period, cell: (info) => formatPeriod(info.from, info.to) },
  { name: words.audience, cell: (info) => words.audienceName[info.audience] },
];
