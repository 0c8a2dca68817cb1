import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { formatCount } from '../../text/format.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { areaRows } from './report-rows.ts';

const words = verslag.table;

/** Counts before and after in every area, with the change against the control. */
export function ReportTable({
  evaluation,
  ringNames,
}: {
  readonly evaluation: Evaluation;
  readonly ringNames: readonly string[];
}) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={areaRows(evaluation, ringNames)}
      rowKey={({ name }) => name}
      columns={[
        { name: words.area, rowHeader: true, cell: ({ name }) => name },
        { name: words.before, numeric: true, cell: ({ before }) => formatCount(before) },
        { name: words.after, numeric: true, cell: ({ after }) => formatCount(after) },
        {
          name: words.change,
          numeric: true,
          cell: ({ change }) => (change?.percent == null ? '' : change.text),
        },
        { name: words.interval, numeric: true, cell: ({ change }) => change?.interval ?? '' },
        { name: words.note, cell: ({ change }) => change?.note ?? '' },
      ]}
    />
  );
}
