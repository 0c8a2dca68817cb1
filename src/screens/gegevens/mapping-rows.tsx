import type { Mapping } from '../../domain/observation/mapping.ts';
import { columnOf } from '../../domain/observation/mapping.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { MappingTrial, UnknownFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { becauseText } from '../../text/nl/gegevens-import.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Sampled } from './mapping-sampled.tsx';
import { OutsideMap } from './outside-map.tsx';
import type { Tryout } from './use-trial.ts';

type Row = MappingTrial['rows'][number];
type Read = Extract<Row['read'], { is: 'read' }>;

const words = koppelen.trial;

/** Enough to see that it goes well, few enough to look at. */
const shownRows = 8;

/** What would come of the file: how many records and why not the others, and the first ones as they are read. */
export function MappingRows({
  tryout: { trial, isBusy, counting, count },
  mapping,
}: {
  readonly tryout: Tryout;
  readonly mapping: Mapping;
}) {
  const { municipality, client } = useSession();
  if (trial === null) return <p role="status">{isBusy ? words.busy : words.none}</p>;
  const { read, accepted, reasons, swappedPoints, outside } = trial.counted;
  return (
    <div className={`vb-mapping ${isBusy ? 'vb-mapping--busy' : ''}`} aria-busy={isBusy}>
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
                {formatCount(count)} × {becauseHere(because)}
              </li>
            ))}
          </ul>
        )}
        {swappedPoints === 0 ? null : <p>{words.swapped(swappedPoints)}</p>}
        {columnOf(mapping, 'pc4') === null ? null : <p>{words.postcode}</p>}
      </div>
      {trial.sampleOf === null ? null : (
        <Sampled
          of={trial.sampleOf}
          counting={counting}
          onCount={count}
          onStop={() => void client.cancelImport()}
        />
      )}
      <OutsideMap outside={outside} />
      <DataTable
        caption={words.title}
        columns={columnsOf(municipality)}
        rows={trial.rows.slice(0, shownRows)}
        rowKey={({ line }) => String(line)}
      />
    </div>
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
      name: words.seen,
      cell: ({ seen }) => <span className="vb-muted">{seen.filter((cell) => cell !== '').join(' · ')}</span>,
    },
    {
      name: words.when,
      cell: ({ read }) =>
        read.is === 'read'
          ? words.moment(read.from, read.when)
          : `${words.refused}: ${firstSentence(becauseHere(read.because))}`,
    },
    { name: words.kind, cell: ofRead(({ kind }) => kindName.get(kind) ?? kind) },
    { name: words.area, cell: ofRead(({ area }) => areaName.get(area) ?? area) },
    { name: words.cell, cell: ofRead(({ cell }) => cell ?? words.noCell) },
    {
      name: words.count,
      numeric: true,
      cell: ofRead(({ count }) => (count === null ? words.noFigure : formatCount(count))),
    },
  ];
}

/** Why a record stays out, with what to do in this card. */
function becauseHere(because: string): string {
  return Object.entries(words.reasons).find(([code]) => code === because)?.[1] ?? becauseText(because);
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
