import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { CameraForestChart } from '../../charts/camera-forest-chart.tsx';
import { isTooWide } from '../../charts/camera-series.ts';
import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { FoldCard } from '../../ui/fold-card.tsx';
import { EvaluationCountry } from './evaluation-country.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.steps;

/** The other ways of looking, each in a sentence or with the reason why it cannot be done. */
export function EvaluationSteps({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, checks } = ready;
  if (!evaluation.findings.ok) return null;
  const findings = evaluation.findings.value;
  return (
    <FoldCard title={words.title} className="vb-evaluation__card vb-evaluation__steps">
      <Step title={words.panel}>
        <Panel panel={findings.panel} />
      </Step>
      <Step title={words.series}>
        <Series series={findings.series} />
      </Step>
      <Step title={words.regression}>
        <Regression found={findings.regressionToMean} before={evaluation.areas.treatment.total.before} />
      </Step>
      <Step title={words.second}>
        <EvaluationCountry findings={findings} />
      </Step>
      {checks === null || checks.sites.length < 2 ? (
        checks === null ? null : (
          <Step title={words.pooled}>
            <p>{words.pooledNone}</p>
          </Step>
        )
      ) : (
        <Step title={words.pooled}>
          <CameraForestChart sites={checks.sites} />
          <p className="vb-small vb-muted">{words.pooledCaution}</p>
        </Step>
      )}
    </FoldCard>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="vb-step">
      <Heading level={3}>{title}</Heading>
      {children}
    </section>
  );
}

function Panel({ panel }: { readonly panel: Findings['panel'] }) {
  if (!panel.ok) return <p>{words.refused[panel.failure.why]}</p>;
  const { quasi, driftBefore, negativeBinomial } = panel.value;
  return (
    <>
      <p>{words.panelSentence(quasi.ratio, quasi.lower, quasi.upper)}</p>
      <p className="vb-small">
        {driftBefore === null ? '' : words.drift(driftBefore.ratio, driftBefore.lower, driftBefore.upper)}{' '}
        {negativeBinomial === null
          ? ''
          : words.negativeBinomial(negativeBinomial.lower, negativeBinomial.upper, negativeBinomial.unstable)}
      </p>
    </>
  );
}

function Series({ series }: { readonly series: Findings['series'] }) {
  if (!series.ok) return <p>{words.refused[series.failure.why]}</p>;
  if (isTooWide(series.value)) return <p>{words.seriesVague}</p>;
  const { level, residualAutocorrelation } = series.value;
  return (
    <>
      <p>{words.seriesSentence(level.ratio, level.lower, level.upper)}</p>
      <p className="vb-small">{words.autocorrelation(residualAutocorrelation)}</p>
    </>
  );
}

function Regression({
  found,
  before,
}: {
  readonly found: Findings['regressionToMean'];
  readonly before: number;
}) {
  if (!found.ok) {
    const { failure } = found;
    return (
      <p>
        {failure.why === 'too-few-places'
          ? words.refused['too-few-places'](failure.places)
          : words.refused[failure.why]}
      </p>
    );
  }
  const { ebMean, levels, againstControl } = found.value;
  const { percentChange, percentLower, percentUpper } = againstControl;
  return (
    <>
      <p>{words.regressionSentence(before, ebMean, levels.places)}</p>
      <p>{words.regressionAgainst(percentChange, percentLower, percentUpper)}</p>
    </>
  );
}
