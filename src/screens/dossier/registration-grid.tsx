import { useMemo } from 'react';
import type { Answer } from '../../engine/answer.ts';
import type { Question, TimeUnit } from '../../engine/question.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import { standingOf } from '../../policy/dossier/standing.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { formatMoment, formatPeriod } from '../../text/format.ts';
import { registraties as words } from '../../text/nl/dossier-registraties.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OwnCount } from './own-kinds.ts';
import type { CountedPeriod } from './periods.ts';
import type { RegistrationField } from './registration-draft.ts';

type Row = Answer['rows'][number];

/** Per period what is known, from the answer that every screen gets, and a field for a new count. */
export function RegistrationGrid({
  own,
  unit,
  periods,
  counts,
  onCount,
  idOf,
  problemOf,
}: {
  readonly own: OwnCount;
  readonly unit: TimeUnit;
  /** Newest first. */
  readonly periods: readonly CountedPeriod[];
  readonly counts: Readonly<Record<string, string>>;
  readonly onCount: (period: string, text: string) => void;
  readonly idOf: (field: RegistrationField) => string;
  readonly problemOf: (field: RegistrationField) => string | undefined;
}) {
  const { rows, answer, entries } = useKnown(own, unit, periods);
  const isMadeUp = answer?.series.some(({ fictief }) => fictief) ?? false;
  return (
    <>
      {isMadeUp ? <Notice tone="info">{words.onlyFictief}</Notice> : null}
      <DataTable<CountedPeriod>
        caption={words.table.caption(own.name)}
        captionHidden
        columns={[
          {
            name: words.table.period,
            rowHeader: true,
            cell: ({ span, isRunning }) => (
              <span className="vb-registration__period">
                {formatPeriod(span.from, span.to)}
                {isRunning ? <span className="vb-muted vb-small"> {words.table.running}</span> : null}
              </span>
            ),
          },
          {
            name: words.table.known,
            numeric: true,
            cell: ({ key }) => <Known row={rows.get(key)} answer={answer} />,
          },
          {
            name: words.table.fresh,
            cell: ({ key, span }) => (
              <TextField
                id={idOf(`count-${key}`)}
                label={words.table.count(formatPeriod(span.from, span.to))}
                labelHidden
                sort="number"
                width="short"
                problem={problemOf(`count-${key}`)}
                value={counts[key] ?? ''}
                onChange={(text) => onCount(key, text)}
              />
            ),
          },
          {
            name: words.table.source,
            cell: ({ key }) => <KnownFrom row={rows.get(key)} answer={answer} entry={entries.get(key)} />,
          },
        ]}
        rows={periods}
        rowKey={({ key }) => key}
      />
    </>
  );
}

/** A figure, and whether it is made up. */
function Known({ row, answer }: { readonly row: Row | undefined; readonly answer: Answer | null }) {
  return (
    <span className="vb-registration__known">
      {isMadeUpRow(row, answer) ? <Badge tone="let-op">{words.table.fictief}</Badge> : null}
      {figureText(row?.figure ?? { is: 'missing' })}
    </span>
  );
}

function isMadeUpRow(row: Row | undefined, answer: Answer | null): boolean {
  return row?.series.some((at) => answer?.series[at]?.fictief === true) ?? false;
}

/** Where a figure comes from. */
function KnownFrom({
  row,
  answer,
  entry,
}: {
  readonly row: Row | undefined;
  readonly answer: Answer | null;
  readonly entry: EntryOf<'registration'> | undefined;
}) {
  if (row === undefined || row.figure.is === 'missing' || answer === null) return null;
  const series = row.series.flatMap((at) => answer.series[at] ?? []);
  const isEntered = entry?.count != null && row.figure.is === 'number' && row.figure.value === entry.count;
  return (
    <span className="vb-registration__from">
      {isEntered && !isMadeUpRow(row, answer)
        ? `${entry.source}, ${words.table.entered(entry.role, formatMoment(Date.parse(entry.at)))}`
        : [...new Set(series.map(({ source }) => source))].join('; ')}
    </span>
  );
}

/** The Answer over the periods by their key, and what the team entered for them. */
function useKnown(
  { kind }: OwnCount,
  unit: TimeUnit,
  periods: readonly CountedPeriod[],
): {
  readonly rows: ReadonlyMap<string, Row>;
  readonly answer: Answer | null;
  readonly entries: ReadonlyMap<string, EntryOf<'registration'>>;
} {
  const { dossier } = useSession();
  const { view } = useView();
  const from = periods.at(-1)?.span.from ?? 0;
  const to = periods[0]?.span.to ?? 0;
  const question = useMemo(
    (): Question => ({
      by: 'time',
      unit,
      kinds: [kind.id],
      within: view.municipality,
      span: { from, to },
    }),
    [unit, kind.id, view.municipality, from, to],
  );
  const { answer } = useAnswer(question);
  const known = answer?.is === 'answer' ? answer : null;
  const entries = standingOf(dossier.entries, 'registration').filter((entry) => entry.kind === kind.id);
  return {
    answer: known,
    rows: new Map((known?.rows ?? []).map((row) => [row.key, row])),
    entries: new Map(entries.map((entry) => [entry.period, entry])),
  };
}
