import { ShareChart } from '../../charts/share-chart.tsx';
import { countMarks, type ShareMark } from '../../charts/share-series.ts';
import { beleving } from '../../text/nl/beleving.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { chartLabel } from './chart-label.ts';
import { shownYears } from '../../analysis/perception/shown-years.ts';
import type { Beside } from '../../analysis/perception/themes.ts';

/** The rows of the chart: the years of the survey stand out among those between. */
export function countRows({ asked, figures }: Beside) {
  const years = new Set(shownYears(asked?.own ?? []).map(({ year }) => year));
  return countMarks(
    figures.map(({ year, figure }) => ({
      key: String(year),
      label: String(year),
      figure,
      tone: years.has(year) ? ('now' as const) : ('before' as const),
    })),
  );
}

/** The registered figure of the same years, and whether it moves the way of what people feel. */
export function RegisteredPart({ beside }: { readonly beside: Beside }) {
  const { indicator, answer } = beside;
  if (indicator === null || answer === null) return <p className="vb-muted">{beleving.noBeside}</p>;
  if (answer.is === 'unavailable')
    return (
      <p>
        <WhyNot reason={answer.reason} />
      </p>
    );
  return (
    <div className="vb-asked">
      <p className="vb-asked__question">
        {beleving.perYear(indicator.name)}
        {answer.series.some(({ fictief }) => fictief) ? (
          <span className="vb-asked__mark">{beleving.fictief}</span>
        ) : null}
      </p>
      <Counts name={indicator.name} beside={beside} {...countRows(beside)} />
      <p className="vb-theme__together">{beleving.togetherSentence[beside.together]}</p>
      {beside.why === '' ? null : <p className="vb-small vb-muted">{beside.why}</p>}
    </div>
  );
}

function Counts({
  name,
  beside: { years, counted },
  marks,
  ticks,
}: {
  readonly name: string;
  readonly beside: Beside;
  readonly marks: readonly ShareMark[];
  readonly ticks: Parameters<typeof ShareChart>[0]['ticks'];
}) {
  if (marks.length === 0) return <p>{beleving.noYears}</p>;
  return (
    <>
      <ShareChart label={chartLabel(beleving.perYear(name), marks)} look="bar" marks={marks} ticks={ticks} />
      {years === null ? null : (
        <p>
          {counted.is === 'unknown'
            ? beleving.noCount[counted.why]
            : beleving.countSentence(name, years.from, years.to, counted)}
        </p>
      )}
    </>
  );
}
