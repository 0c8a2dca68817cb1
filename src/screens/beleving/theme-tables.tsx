import { useSession } from '../../state/session.tsx';
import { beleving } from '../../text/nl/beleving.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import type { ShareMark } from '../../charts/share-series.ts';
import { formatCount } from '../../text/format.ts';
import { questionRows, type QuestionRow } from './question-marks.ts';
import { countRows } from './registered-part.tsx';
import type { ThemeFinding } from '../../analysis/perception/themes.ts';

const words = beleving.column;

const shareColumns: readonly Column<QuestionRow>[] = [
  { name: words.when, rowHeader: true, cell: ({ mark }) => mark.label },
  { name: words.share, numeric: true, cell: ({ mark }) => mark.text },
  { name: words.margin, numeric: true, cell: ({ mark }) => mark.interval },
  { name: words.n, numeric: true, cell: ({ measured }) => countOf(measured.finding.n) },
  { name: words.effective, numeric: true, cell: ({ measured }) => effectiveOf(measured) },
  { name: words.weighted, cell: ({ measured }) => beleving.weighted[`${measured.finding.weighted}`] },
  { name: words.survey, cell: ({ measured }) => measured.survey.name },
];

const countColumns: readonly Column<ShareMark>[] = [
  { name: words.year, rowHeader: true, cell: ({ label }) => label },
  { name: words.count, numeric: true, cell: ({ text }) => text },
  { name: words.margin, numeric: true, cell: ({ interval }) => interval },
];

/** The tables behind the charts of a theme: the same rows, and how each was weighted. */
export function ThemeTables({ theme }: { readonly theme: ThemeFinding }) {
  const { beside } = theme;
  const { municipality } = useSession();
  const { marks } = countRows(beside);
  return (
    <>
      {theme.questions.map((asked) => (
        <DataTable
          key={asked.key}
          caption={asked.question}
          columns={shareColumns}
          rows={questionRows(municipality, asked)}
          rowKey={({ mark }) => mark.key}
        />
      ))}
      {beside.indicator === null || marks.length === 0 ? null : (
        <DataTable
          caption={beleving.perYear(beside.indicator.name)}
          columns={countColumns}
          rows={marks}
          rowKey={({ key }) => key}
        />
      )}
    </>
  );
}

function effectiveOf({ told, finding }: QuestionRow['measured']): string {
  if (finding.effectiveN !== null && finding.effectiveN !== undefined) return formatCount(finding.effectiveN);
  return told.is === 'share' && finding.weighted === false ? countOf(finding.n) : beleving.weighted.null;
}

function countOf(n: number | null): string {
  return n === null ? beleving.nUnknown : formatCount(n);
}
