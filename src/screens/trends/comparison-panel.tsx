import { useMemo } from 'react';
import { IndexChart } from '../../charts/index-chart.tsx';
import { indexSeries } from '../../charts/index-series.ts';
import type { Answer, Figure } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { nl } from '../../text/nl.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { rangeOfKeys } from './key-names.ts';
import { SourceList } from './source-list.tsx';
import { trendSpan, type Subject } from './subject.ts';

interface Compared {
  readonly name: string;
  readonly own: boolean;
  readonly answer: Answer;
}

interface YearRow {
  readonly year: string;
  readonly figures: readonly Figure[];
}

/** The gemeente beside region and country, as an index from the first common year, with the counts as a table. */
export function ComparisonPanel({ subject }: { readonly subject: Subject }) {
  const compared = useCompared(subject);
  const words = nl.trends;
  const series = useMemo(
    () => indexSeries(compared.map(({ name, own, answer }) => ({ name, own, rows: answer.rows }))),
    [compared],
  );
  return (
    <Card title={words.index} className="vb-comparison">
      {series === null ? (
        <p>{words.indexNone}</p>
      ) : (
        <>
          <p className="vb-muted">{words.indexHow(series.base)}</p>
          <div className="vb-comparison__plot">
            <IndexChart label={words.indexChart(series.base)} series={series} />
          </div>
        </>
      )}
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

function useCompared(subject: Subject): readonly Compared[] {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const { region, country, name } = municipality.profile;
  const areas = useMemo(
    () => [
      { id: municipality.profile.id, name, own: true },
      { id: region.id, name: region.name, own: false },
      { id: country.id, name: country.name, own: false },
    ],
    [municipality.profile.id, name, region, country],
  );
  const questions = useMemo<Question[]>(
    () =>
      areas.map((area) => ({
        by: 'time',
        unit: 'year',
        kinds: subject.kinds,
        within: area.id,
        span: trendSpan(catalogue.series, subject.kinds, catalogue.lastMonth, 'year'),
        audience: view.audience,
      })),
    [areas, subject.kinds, catalogue, view.audience],
  );
  const answers = useAnswers(questions);
  return useMemo(
    () =>
      areas.flatMap((area, index) => {
        const answer = answers[index];
        const hasFigures = answer?.is === 'answer' && answer.rows.some((row) => row.figure.is !== 'missing');
        return hasFigures ? [{ name: area.name, own: area.own, answer }] : [];
      }),
    [areas, answers],
  );
}

function yearRows(compared: readonly Compared[]): YearRow[] {
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

function columnsOf(compared: readonly Compared[]): Column<YearRow>[] {
  return [
    { name: nl.trends.column.yearName, rowHeader: true, cell: (row) => row.year },
    ...compared.map(({ name }, index) => ({
      name,
      numeric: true,
      cell: (row: YearRow) => figureText(row.figures[index] ?? { is: 'missing' }),
    })),
  ];
}
