import { formatCount } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Twin } from '../ui/twin.tsx';
import { whereabouts } from './zone-cells.ts';
import type { ZoneCell } from './zone-cells.ts';
import { lookOrder } from './zone-look.ts';

/** The table twin of the difference map: the cells that changed first. */
export function ZoneCellTable({
  cells,
  centre,
  look,
}: {
  readonly cells: readonly ZoneCell[];
  readonly centre: readonly [x: number, y: number];
  readonly look: 'folded' | 'open' | 'none';
}) {
  if (look === 'none') return null;
  const { columns, map } = cameraBeeld;
  const weight = ({ look: is }: ZoneCell): number =>
    is === 'chance' || is === 'withheld' ? 9 : lookOrder.indexOf(is);
  const table = (
    <DataTable
      caption={map.caption}
      captionHidden
      rows={cells.toSorted((a, b) => weight(a) - weight(b))}
      rowKey={({ code }) => code}
      columns={[
        { name: columns.cell, rowHeader: true, cell: (cell) => whereabouts(cell, centre) },
        { name: columns.before, numeric: true, cell: ({ change }) => countText(change?.before) },
        { name: columns.after, numeric: true, cell: ({ change }) => countText(change?.after) },
        {
          name: columns.expected,
          numeric: true,
          cell: ({ change }) => countText(change === null ? undefined : Math.round(change.expected)),
        },
        { name: columns.note, cell: ({ look: is }) => map.looks[is] },
      ]}
    />
  );
  return look === 'open' ? table : <Twin label={cameraBeeld.table}>{table}</Twin>;
}

function countText(count: number | undefined): string {
  return count === undefined ? '' : formatCount(count);
}
