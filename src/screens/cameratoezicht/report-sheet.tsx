import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { CameraRingsChart } from '../../charts/camera-rings-chart.tsx';
import { zoneNames } from '../../charts/camera-rings.ts';
import { CameraSeriesChart } from '../../charts/camera-series-chart.tsx';
import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { Notice } from '../../ui/notice.tsx';
import { designLines } from './report-design.ts';
import { ReportLaw } from './report-law-part.tsx';
import { ReportMap } from './report-map.tsx';
import { ReportMethod } from './report-method.tsx';
import { measurableText } from './report-rows.ts';
import { Lines, ReportSection } from './report-section.tsx';
import type { Reported } from './report-subject.ts';
import { headlineText } from './report-words.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';
import { ReportTable } from './report-table.tsx';

/** The report as it is read and printed. */
export function ReportSheet({
  reported,
  answers,
  advice,
}: {
  readonly reported: Reported;
  readonly answers: Proportionality;
  readonly advice: Advice | null;
}) {
  const { municipality, today } = useSession();
  const { camera, outcome, design, found, refusal } = reported;
  const windows = found?.evaluation.windows ?? null;
  const id = useId();
  return (
    <article className="vb-report" aria-labelledby={id}>
      <header className="vb-report__head">
        <Heading level={2} id={id}>
          {words.title(camera.name)}
        </Heading>
        <p>{words.lead(outcome.name, municipality.profile.name)}</p>
        <p className="vb-muted vb-small">{words.made(formatDay(today))}</p>
      </header>
      {refusal === null ? null : (
        <Notice tone="warning" title={words.refused}>
          {refusal}
        </Notice>
      )}
      {found === null ? null : <Verdict found={found} />}
      <div className="vb-report__beside">
        <ReportSection title={words.parts.design}>
          <Lines lines={designLines(camera, outcome.name, design, municipality.areas, windows)} />
          {camera.positionBy === 'bron' ? null : <p className="vb-small">{words.design.toConfirm}</p>}
        </ReportSection>
        {found === null ? null : (
          <ReportSection title={words.parts.map}>
            <ReportMap found={found} />
          </ReportSection>
        )}
      </div>
      {found === null ? null : <Numbers found={found} />}
      <ReportLaw reported={reported} answers={answers} advice={advice} />
      <ReportMethod reported={reported} />
    </article>
  );
}

function Verdict({ found }: { readonly found: ReadyEvaluation }) {
  return (
    <>
      <ReportSection title={words.parts.verdict}>
        <p className="vb-report__headline">{headlineText(found)}</p>
      </ReportSection>
      <p className="vb-report__measure">
        <strong>{words.parts.measurable}</strong> {measurableText(found.evaluation.measurable)}
      </p>
    </>
  );
}

function Numbers({ found }: { readonly found: ReadyEvaluation }) {
  const { evaluation, design, input } = found;
  const { rings } = zoneNames(design.place);
  return (
    <>
      <ReportSection title={words.parts.table}>
        <ReportTable
          evaluation={evaluation}
          ringNames={rings.map(({ name, distance }) => `${name} (${distance})`)}
        />
      </ReportSection>
      <ReportSection title={words.parts.rings}>
        <CameraRingsChart evaluation={evaluation} place={design.place} table="none" />
      </ReportSection>
      <ReportSection title={words.parts.series}>
        <CameraSeriesChart evaluation={evaluation} data={input.data} counts={input.treatment} table="none" />
      </ReportSection>
      <Sure found={found} />
    </>
  );
}

function Sure({ found: { robustness, placebo } }: { readonly found: ReadyEvaluation }) {
  if (robustness === null && placebo === null) return null;
  return (
    <ReportSection title={words.parts.sure}>
      {robustness === null ? null : <p>{words.robustness(robustness.same, robustness.evaluated)}</p>}
      {placebo === null ? null : <p>{words.placebo(placebo.tries.length, placebo.called)}</p>}
    </ReportSection>
  );
}
