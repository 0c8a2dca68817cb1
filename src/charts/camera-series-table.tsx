import { formatCount, formatMonthShort, formatRate } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import type { SeriesMark } from './camera-series.ts';

const words = cameraBeeld.series;

/** The table twin of the months of an evaluation; a column of which no month has anything is left out. */
export function CameraSeriesTable({
  marks,
  caption,
  captionHidden = true,
}: {
  readonly marks: readonly SeriesMark[];
  readonly caption: string;
  readonly captionHidden?: boolean;
}) {
  const { columns } = cameraBeeld;
  const optional: readonly (Column<SeriesMark> & { readonly has: (mark: SeriesMark) => boolean })[] = [
    {
      name: columns.model,
      numeric: true,
      has: ({ fitted }) => fitted !== null,
      cell: ({ fitted }) => (fitted === null ? '' : formatRate(fitted)),
    },
    {
      name: columns.without,
      numeric: true,
      has: ({ without }) => without !== null,
      cell: ({ without }) => (without === null ? '' : formatRate(without.value)),
    },
    {
      name: columns.note,
      has: ({ isLeftOut }) => isLeftOut,
      cell: ({ isLeftOut }) => (isLeftOut ? words.leftOut : ''),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={marks}
      rowKey={({ month }) => String(month)}
      columns={[
        { name: columns.month, rowHeader: true, cell: ({ month }) => formatMonthShort(month) },
        {
          name: columns.measured,
          numeric: true,
          cell: ({ count }) => (count === null ? words.noFigure : formatCount(count)),
        },
        ...optional.filter(({ has }) => marks.some(has)),
      ]}
    />
  );
}
