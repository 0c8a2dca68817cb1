import type { ImportReport } from '../../state/client.ts';
import { useView } from '../../state/session.tsx';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { becauseShort, becauseText, personalColumnText, remarkText } from '../../text/nl/gegevens-import.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { AreaTable } from './area-table.tsx';
import { examplesOf, type Example } from './examples.ts';
import { OutsideMap } from './outside-map.tsx';
import { writeRefusals } from './refusal-list.ts';
import { ShowLinks } from './show-links.tsx';

/** How many records were read, accepted and refused, and why; accepted and refused make read. */
export function Report({ report, setId }: { readonly report: ImportReport; readonly setId?: string }) {
  const words = gegevens.report;
  const { view } = useView();
  return (
    <div className="vb-import-report">
      <dl className="vb-import-report__counts">
        <Count name={words.read} value={formatCount(report.read)} />
        <Count name={words.accepted} value={formatCount(report.accepted)} />
        <Count name={words.refused} value={formatCount(report.refused)} />
        <Count name={words.missing} value={formatCount(report.missing)} />
        {report.span === null ? null : (
          <Count name={words.period} value={formatPeriod(report.span.from, report.span.to)} />
        )}
      </dl>
      {setId === undefined ? null : <ShowLinks report={report} setId={setId} />}
      {report.refused === 0 ? null : <Reasons report={report} />}
      {report.remarks.map((remark) => (
        <p key={remark.because}>{remarkText(remark)}</p>
      ))}
      <OutsideMap outside={report.outside} />
      {setId === undefined || view.audience === 'openbaar' ? null : <AreaTable report={report} />}
      {report.unknownKinds.length === 0 ? null : <p>{words.unknownKinds(report.unknownKinds)}</p>}
      {report.above === 0 ? null : <p className="vb-muted">{words.above(report.above)}</p>}
      {report.swappedPoints === 0 ? null : <p className="vb-muted">{words.swapped(report.swappedPoints)}</p>}
      {report.droppedColumns.length === 0 ? null : (
        <p className="vb-muted">{words.dropped(report.droppedColumns)}</p>
      )}
      {report.isNumbered && setId !== undefined ? <p className="vb-muted">{words.numbered}</p> : null}
      {report.personalColumns.length === 0 ? null : (
        <p className="vb-muted">
          {words.personal(report.personalColumns.map((one) => personalColumnText(one.column, one.because)))}
        </p>
      )}
    </div>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Reasons({ report }: { readonly report: ImportReport }) {
  const words = gegevens.report;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{words.reasons}</h3>
      <ul>
        {Object.entries(report.reasons).map(([because, count]) => (
          <li key={because}>
            {formatCount(count)} × {becauseText(because)}
          </li>
        ))}
      </ul>
      <DataTable
        caption={words.examples}
        columns={columns}
        rows={examplesOf(report.examples)}
        rowKey={({ rows, column }) => `${rows[0] ?? 0} ${column}`}
      />
      <div>
        <Button onClick={() => saveFile(words.listName(report.file), writeRefusals(report), 'text/csv')}>
          {words.save(report.refused)}
        </Button>
        <p className="vb-muted">{words.saved}</p>
      </div>
    </>
  );
}

const columns: readonly Column<Example>[] = [
  { name: gegevens.report.row, rowHeader: true, cell: ({ rows }) => gegevens.report.rows(rows) },
  { name: gegevens.report.column, cell: (row) => row.column },
  { name: gegevens.report.seen, cell: (row) => row.seen },
  { name: gegevens.report.because, cell: ({ because }) => becauseShort(because) },
];
