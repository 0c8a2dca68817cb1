import type { AskedFinding } from '../../analysis/perception/themes.ts';
import { VerdictWord } from '../../indicator/verdict-line.tsx';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { formatShare } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { beleving } from '../../text/nl/beleving.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { planText } from '../../text/plan-text.ts';
import { IndicatorName } from './indicator-name.tsx';

const words = prioriteit.standing;

/** One indicator that lives on a survey question: newest share with its margin, change, and verdict. */
export function SurveyRow({
  indicator,
  priority,
  asked,
}: {
  readonly indicator: Indicator;
  readonly priority: Priority;
  readonly asked: AskedFinding;
}) {
  const newest = asked.own.at(-1);
  const { judged } = asked;
  return (
    <tr className="vb-standing__row">
      <th scope="row">
        <IndicatorName indicator={indicator} priority={priority} />
      </th>
      <td className="vb-standing__number" data-label={words.columns.count}>
        {newest === undefined ? null : <Share newest={newest} fictief={asked.fictief} />}
      </td>
      <td data-label={words.columns.before}>
        {judged === null
          ? null
          : judged.change.is === 'change'
            ? beleving.changeSentence(judged.change)
            : beleving.noChange[judged.change.why]}
      </td>
      <td data-label={words.columns.verdict}>
        {judged === null ? null : <VerdictWord verdict={judged.verdict} />}
        <span className="vb-standing__interval">
          {indicator.target === null ? '' : planText(indicator.target)} {nl.verdict.rise[asked.rise]}
        </span>
      </td>
      <td data-label={words.columns.others} className="vb-small" />
    </tr>
  );
}

function Share({
  newest: { finding, told },
  fictief,
}: {
  readonly newest: AskedFinding['own'][number];
  readonly fictief: boolean;
}) {
  if (told.is === 'few') return <span className="vb-muted">{beleving.hidden(told.n)}</span>;
  const { interval } = told;
  return (
    <>
      <span className="vb-standing__value">{formatShare(told.share)}</span>
      <span className="vb-standing__interval">
        {interval === null ? beleving.noMargin : beleving.interval(interval.low, interval.high)}
      </span>
      <span className="vb-standing__interval">{beleving.summary.when(finding.year, fictief)}</span>
    </>
  );
}
