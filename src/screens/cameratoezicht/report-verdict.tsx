import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { EvaluationFixed } from './evaluation-fixed.tsx';
import { headlineOf } from '../../indicator/camera-headline.ts';
import { reasonsOf, underHeadline, type ReasonGroup } from './evaluation-under.ts';
import { measurableText } from './evaluation-measurable.tsx';
import { precisionText } from './evaluation-precision.ts';
import { ReportSection } from './report-section.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** What these counts can show at all, and then the verdict in words with its reasons. */
export function ReportVerdict({ found }: { readonly found: ReadyEvaluation }) {
  return (
    <>
      <p className="vb-camera-report__measure">
        <strong>{evaluatie.measurable.title}</strong> {measurableText(found.evaluation)}{' '}
        {precisionText(found.chosen)}
      </p>
      <ReportSection title={words.parts.verdict}>
        <p className="vb-camera-report__headline">{headlineOf(found)}</p>
        <p>{underHeadline(found)}</p>
        <EvaluationFixed ready={found} isPaper />
        {reasonsOf(found).map((group) => (
          <Reasons key={group.title} {...group} />
        ))}
      </ReportSection>
    </>
  );
}

function Reasons({ title, reasons }: ReasonGroup) {
  return (
    <>
      <p className="vb-camera-report__why">{title}</p>
      <ul className="vb-camera-report__list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
