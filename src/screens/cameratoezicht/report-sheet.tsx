import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { CameraRingsChart } from '../../charts/camera-rings-chart.tsx';
import { CameraSeriesChart } from '../../charts/camera-series-chart.tsx';
import { ZoneFigure } from '../../map/zone-figure.tsx';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { concludedOf } from '../../text/camera-change-text.ts';
import { formatDay } from '../../text/format.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { Notice } from '../../ui/notice.tsx';
import { EvaluationCounts } from './evaluation-counts.tsx';
import { EvaluationDisplacement } from './evaluation-displacement.tsx';
import { EvaluationFirmness } from './evaluation-firmness.tsx';
import { controlName } from './evaluation-names.ts';
import { stageOf } from './evaluation-stage.ts';
import { EvaluationSteps } from './evaluation-steps.tsx';
import { EvaluationThreats } from './evaluation-threats.tsx';
import { designLines } from './report-design.ts';
import { ReportLaw } from './report-law-part.tsx';
import { ReportMethod } from './report-method.tsx';
import { Lines, ReportSection } from './report-section.tsx';
import type { Reported, SheetContent } from './report-subject.ts';
import { ReportTables } from './report-tables.tsx';
import { ReportVerdict } from './report-verdict.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** The report as it is read and printed. */
export function ReportSheet({ reported, answers, advice, day }: SheetContent) {
  const { municipality } = useSession();
  const { camera, outcome, refusal, found } = reported;
  const id = useId();
  return (
    <article className="vb-camera-report" aria-labelledby={id}>
      <header className="vb-camera-report__head">
        <Heading level={2} id={id}>
          {words.title(camera.name)}
        </Heading>
        <p>{words.lead(outcome.name, municipality.profile.name)}</p>
        <p className="vb-muted vb-small">{words.made(formatDay(day))}</p>
      </header>
      {refusal === null ? null : (
        <Notice tone="warning" title={refusal.title}>
          {refusal.text}
        </Notice>
      )}
      {found === null ? null : <ReportVerdict found={found} />}
      <Design reported={reported} />
      {found === null ? null : <Numbers found={found} />}
      <ReportLaw reported={reported} answers={answers} advice={advice} day={day} />
      <ReportMethod reported={reported} day={day} />
      {found === null ? null : <ReportTables found={found} />}
    </article>
  );
}

function Design({
  reported: { camera, outcome, design, found, control, wholeNames },
}: {
  readonly reported: Reported;
}) {
  const { municipality } = useSession();
  const windows = found?.evaluation.windows ?? null;
  const controlText = controlName(control, municipality);
  return (
    <div className="vb-camera-report__beside">
      <ReportSection title={words.parts.design}>
        <Lines lines={designLines(camera, outcome.name, design, controlText, windows, wholeNames)} />
        {camera.positionBy === 'bron' ? null : <p className="vb-small">{words.design.toConfirm}</p>}
      </ReportSection>
      {found === null ? null : (
        <ReportSection title={words.parts.map}>
          <Where found={found} />
        </ReportSection>
      )}
    </div>
  );
}

/** The camera's area, the rings, what other cameras watch, and the control where it comes near. */
function Where({ found }: { readonly found: ReadyEvaluation }) {
  const { municipality } = useSession();
  return <ZoneFigure stage={stageOf(found.chosen, municipality, useBackground())} table="none" />;
}

function Numbers({ found }: { readonly found: ReadyEvaluation }) {
  const { evaluation, design, input, verdict } = found;
  return (
    <>
      <EvaluationCounts ready={found} />
      <ReportSection title={words.parts.rings}>
        <CameraRingsChart
          evaluation={evaluation}
          place={design.place}
          concluded={concludedOf(verdict)}
          table="none"
        />
      </ReportSection>
      <ReportSection title={words.parts.series}>
        <CameraSeriesChart
          evaluation={evaluation}
          data={input.data}
          counts={input.treatment}
          height={185}
          table="none"
        />
      </ReportSection>
      <EvaluationDisplacement ready={found} />
      <EvaluationFirmness ready={found} />
      <EvaluationSteps ready={found} />
      <EvaluationThreats ready={found} />
    </>
  );
}
