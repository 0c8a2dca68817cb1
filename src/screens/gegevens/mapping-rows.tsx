import type { ReactNode } from 'react';
import type { Municipality } from '../../policy/municipality.ts';
import type { MappingTrial, UnknownFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { becauseText } from '../../text/nl/gegevens-import.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutsideMap } from './outside-map.tsx';

type Row = MappingTrial['rows'][number];
type Read = Extract<Row['read'], { is: 'read' }>;

const words = koppelen.trial;

/** What would come of the file: how many records and why not the others, and the first ones as they are read. */
export function MappingRows({
  trial,
  hasPostcode,
  children,
}: {
  readonly trial: MappingTrial;
  readonly hasPostcode: boolean;
  /** What else is to be said of the counts. */
  readonly children?: ReactNode;
}) {
  const { municipality } = useSession();
  const { read, accepted, reasons, swappedPoints } = trial.counted;
  return (
    <>
      <div role="status">
        {trial.personal.length === 0 ? null : <Notice tone="error">{words.personal(trial.personal)}</Notice>}
        <p>
          <strong>
            {trial.sampleOf === null
              ? words.summary(read, accepted)
              : words.sample.summary(read, accepted, trial.sampleOf)}
          </strong>
        </p>
        {accepted === read ? null : (
          <ul>
            {Object.entries(reasons).map(([because, count]) => (
              <li key={because}>
                {formatCount(count)} × {becauseText(because)}
              </li>
            ))}
          </ul>
        )}
        {swappedPoints === 0 ? null : <p>{words.swapped(swappedPoints)}</p>}
        {hasPostcode ? <p>{words.postcode}</p> : null}
      </div>
      {children}
      <OutsideMap outside={trial.counted.outside} />
      <DataTable
        caption={words.title}
        columns={columnsOf(municipality)}
        rows={trial.rows}
        rowKey={({ line }) => String(line)}
      />
    </>
  );
}

function columnsOf({ kinds, areas }: Municipality): readonly Column<Row>[] {
  const kindName = new Map(kinds.map(({ id, title, plainName }) => [id, plainName ?? title]));
  const areaName = new Map(areas.map(({ id, name }) => [id, name]));
  const ofRead = (show: (read: Read) => string) => (row: Row) =>
    row.read.is === 'read' ? show(row.read) : '';
  return [
    { name: words.line, numeric: true, rowHeader: true, cell: ({ line }) => line },
    {
      name: words.when,
      cell: ({ read }) =>
        read.is === 'read'
          ? words.moment(read.from, read.when)
          : `${words.refused}: ${firstSentence(becauseText(read.because))}`,
    },
    { name: words.kind, cell: ofRead(({ kind }) => kindName.get(kind) ?? kind) },
    { name: words.area, cell: ofRead(({ area }) => areaName.get(area) ?? area) },
    { name: words.cell, cell: ofRead(({ cell }) => cell ?? words.noCell) },
    {
      name: words.count,
      numeric: true,
      cell: ofRead(({ count }) => (count === null ? words.noFigure : formatCount(count))),
    },
    {
      name: words.seen,
      cell: ({ seen }) => <span className="vb-muted">{seen.filter((cell) => cell !== '').join(' · ')}</span>,
    },
  ];
}

/** A cell of the table has room for what is wrong; what to do stands above it. */
function firstSentence(text: string): string {
  return text.split('. ')[0]?.replace(/\.$/, '') ?? '';
}

/** The first lines as they stand in the file, for as long as they cannot be read. */
export function SampleRows({ sample }: { readonly sample: UnknownFile['sample'] }) {
  const rows = sample.rows.slice(0, 5).map((cells, line) => ({ cells, line }));
  const columns = sample.header.map((header, index): Column<(typeof rows)[number]> => ({
    name: header === '' ? String(index + 1) : header,
    cell: ({ cells }) => cells[index] ?? '',
  }));
  return (
    <DataTable caption={words.lines} columns={columns} rows={rows} rowKey={({ line }) => String(line)} />
  );
}
