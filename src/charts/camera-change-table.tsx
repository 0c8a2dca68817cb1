import { formatCount } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { ChangeMark } from './camera-change.ts';

/** A change with the name of what changed. */
export interface NamedChange {
  readonly name: string;
  readonly change: ChangeMark;
}

/** The table twin of every picture of changes. */
export function ChangeTable({
  caption,
  captionHidden = true,
  nameColumn,
  rows,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly nameColumn: string;
  readonly rows: readonly NamedChange[];
}) {
  const { columns } = cameraBeeld;
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { name: nameColumn, rowHeader: true, cell: ({ name }) => name },
        { name: columns.before, numeric: true, cell: ({ change }) => formatCount(change.before) },
        { name: columns.after, numeric: true, cell: ({ change }) => formatCount(change.after) },
        {
          name: columns.change,
          numeric: true,
          cell: ({ change }) => (change.percent === null ? '' : change.text),
        },
        { name: columns.interval, numeric: true, cell: ({ change }) => change.interval },
        { name: columns.note, cell: ({ change }) => change.note },
      ]}
    />
  );
}
