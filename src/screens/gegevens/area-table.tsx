import type { ImportReport } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { perGebied } from '../../text/nl/gegevens-gebied.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { areaRows, type AreaRow } from './area-rows.ts';

/** What was kept and what is missing per area, folded: to count again what the file holds. */
export function AreaTable({ report }: { readonly report: ImportReport }) {
  const { municipality } = useSession();
  const rows = areaRows(report, municipality);
  if (rows.length < 2) return null;
  return (
    <Twin label={perGebied.title}>
      <DataTable
        caption={perGebied.title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ area }) => area}
      />
      <p className="vb-muted">{perGebied.note}</p>
    </Twin>
  );
}

const columns: readonly Column<AreaRow>[] = [
  { name: perGebied.area, rowHeader: true, cell: ({ name, level }) => perGebied.name(name, level) },
  { name: perGebied.rows, numeric: true, cell: ({ rows }) => formatCount(rows) },
  { name: perGebied.count, numeric: true, cell: ({ count }) => formatCount(count) },
  { name: perGebied.missing, numeric: true, cell: ({ missing }) => formatCount(missing) },
];
