import { useMemo } from 'react';
import { IndexChart } from '../../charts/index-chart.tsx';
import { indexSeries } from '../../charts/index-series.ts';
import type { Answer, Figure } from '../../engine/answer.ts';
import { useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { trends } from '../../text/nl/trends.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { rangeOfKeys } from './key-names.ts';
import { SourceList } from './source-list.tsx';
import type { Subject } from '../../analysis/trends/subject.ts';
import type { Compared } from '../../analysis/trends/comparison.ts';

interface Known extends Compared {
  readonly answer: Answer;
}

interface YearRow {
  readonly year: string;
  readonly figures: readonly Figure[];
}

/** The gemeente beside region and country, as an index from a common year, with the counts as a table. */
export function ComparisonPanel({
  subject,
  compared: all,
}: {
  readonly subject: Subject;
  readonly compared: readonly Compared[];
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const compared = useMemo(() => all.filter((one): one is Known => one.answer !== null), [all]);
  const words = trends;
  const { region } = municipality.profile;
  const series = useMemo(
    () =>
      indexSeries(
        compared.map(({ name, own, answer }) => ({ name, own, rows: answer.rows })),
        view.analysis.base,
      ),
    [compared, view.analysis.base],
  );
  const isRegionAbsent = all.some(({ id, answer }) => id === region.id && answer === null);
  return (
    <Card title={words.index} level={3} className="vb-comparison">
      {series === null ? (
        <p>{words.indexNone}</p>
      ) : (
        <>
          <p className="vb-muted">{words.indexHow(series.base)}</p>
          {series.bases.length < 2 ? null : <BaseYear base={series.base} bases={series.bases} />}
          <div className="vb-comparison__plot">
            <IndexChart label={words.indexChart(series.base)} series={series} />
          </div>
        </>
      )}
      {isRegionAbsent ? <p className="vb-muted">{vragen.others.regionAbsent(region.name)}</p> : null}
      {compared.length === 0 ? null : (
        <Twin label={words.table}>
          <DataTable
            caption={`${subject.name} ${words.perYear}`}
            captionHidden
            columns={columnsOf(compared)}
            rows={yearRows(compared)}
            rowKey={(row) => row.year}
          />
        </Twin>
      )}
      <SourceList
        answers={compared.map(({ name, answer }) => ({ area: name, answer }))}
        nameKeys={rangeOfKeys}
      />
    </Card>
  );
}

function BaseYear({ base, bases }: { readonly base: number; readonly bases: readonly number[] }) {
  const { choose } = useView();
  return (
    <Select
      label={vragen.others.base}
      groups={[{ name: null, options: bases.map((year) => ({ value: `${year}`, label: `${year}` })) }]}
      value={`${base}`}
      onChoose={(year) => choose({ analysis: { base: Number(year) } })}
    />
  );
}

function yearRows(compared: readonly Known[]): YearRow[] {
  const years = [...new Set(compared.flatMap(({ answer }) => answer.rows.map((row) => row.key)))]
    .toSorted()
    .toReversed();
  return years
    .map((year) => ({
      year,
      figures: compared.map(
        ({ answer }): Figure => answer.rows.find((row) => row.key === year)?.figure ?? { is: 'missing' },
      ),
    }))
    .filter((row) => row.figures.some((figure) => figure.is !== 'missing'));
}

function columnsOf(compared: readonly Known[]): Column<YearRow>[] {
  return [
    { name: trends.column.yearName, rowHeader: true, cell: (row) => row.year },
    ...compared.map(({ name }, index) => ({
      name,
      numeric: true,
      cell: (row: YearRow) => figureText(row.figures[index] ?? { is: 'missing' }),
    })),
  ];
}
