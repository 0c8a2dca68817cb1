import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { EvaluationFixed } from './evaluation-fixed.tsx';
import { headlineOf } from '../../indicator/camera-headline.ts';
import { reasonsOf, underHeadline } from './evaluation-under.ts';
import { measurableText } from './evaluation-measurable.tsx';
import { precisionText } from './evaluation-precision.ts';
import { ReportSection } from './report-section.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** What these counts can show at all, and then the verdict in words with its reasons. */
export function ReportVerdict({ found }: { readonly found: ReadyEvaluation }) {
  const { strengthens, weakens } = reasonsOf(found);
  return (
    <>
      <p className="vb-report__measure">
        <strong>{evaluatie.measurable.title}</strong> {measurableText(found.evaluation)}{' '}
        {precisionText(found.chosen)}
      </p>
      <ReportSection title={words.parts.verdict}>
        <p className="vb-report__headline">{headlineOf(found)}</p>
        <p>{underHeadline(found)}</p>
        <EvaluationFixed ready={found} isPaper />
        <Reasons title={evaluatie.verdict.strengthens} reasons={strengthens} />
        <Reasons title={evaluatie.verdict.weakens} reasons={weakens} />
      </ReportSection>
    </>
  );
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p className="vb-report__why">{title}</p>
      <ul className="vb-report__list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
