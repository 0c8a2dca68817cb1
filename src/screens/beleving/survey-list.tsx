import type { Survey } from '../../policy/schema.ts';
import { beleving as words } from '../../text/nl/beleving.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const columns: readonly Column<Survey>[] = [
  {
    name: words.surveys.name,
    rowHeader: true,
    cell: (survey) => (
      <>
        {survey.name}
        {survey.fictief ? <span className="vb-asked__mark">{words.fictief}</span> : null}
      </>
    ),
  },
  { name: words.surveys.who, cell: ({ population }) => population },
  { name: words.surveys.year, cell: yearsOf },
  { name: words.surveys.n, numeric: true, cell: answersOf },
  { name: words.surveys.weighted, cell: weightedOf },
  { name: words.surveys.sampling, cell: samplingOf },
];

/** Every survey with its year, answers, weighting, and how people were found. */
export function SurveyList({ surveys }: { readonly surveys: readonly Survey[] }) {
  return (
    <Card title={words.surveys.title}>
      <DataTable
        caption={words.surveys.title}
        captionHidden
        columns={columns}
        rows={surveys}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}

function yearsOf({ findings }: Survey): string {
  const years = [...new Set(findings.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted();
  if (years.length > 0) return years.join(', ');
  return findings.length === 0 ? '' : words.yearUnknown;
}

function answersOf({ findings }: Survey): string {
  if (findings.length === 0) return words.surveys.noFindings;
  const known = findings.flatMap(({ n }) => (n === null ? [] : [n]));
  return known.length === 0 ? words.nUnknown : words.surveys.range(Math.min(...known), Math.max(...known));
}

function weightedOf({ findings }: Survey): string {
  const said = [...new Set(findings.map(({ weighted }) => weighted))];
  return said.map((weighted) => words.weighted[`${weighted}`]).join(', ');
}

function samplingOf({ sampling, note }: Survey): string {
  const { surveys } = words;
  const told =
    typeof sampling?.text === 'string'
      ? sampling.line === null
        ? sampling.text
        : surveys.quoted(sampling.text)
      : surveys.samplingUnknown;
  const sort = sampling?.random === false ? `${surveys.notRandom} ` : '';
  return [`${sort}${told}`, ...(typeof note === 'string' ? [note] : [])].join(' ');
}
