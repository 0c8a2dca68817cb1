import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { CameraForestChart } from '../../charts/camera-forest-chart.tsx';
import { isTooWide } from '../../charts/camera-series.ts';
import { directionOf } from '../../domain/camera-effect/direction.ts';
import type { Evaluation, Findings } from '../../domain/camera-effect/evaluate.ts';
import { lengthRatio } from '../../domain/camera-effect/windows.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { FoldCard } from '../../ui/fold-card.tsx';
import { EvaluationCountry } from './evaluation-country.tsx';
import { percentPerTime } from './evaluation-rows.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.steps;

/** The other ways of looking, each in a sentence or with the reason why it cannot be done. */
export function EvaluationSteps({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, checks } = ready;
  if (!evaluation.findings.ok) return null;
  const findings = evaluation.findings.value;
  const { inPercent } = findings.effect;
  return (
    <FoldCard title={words.title} className="vb-evaluation__card vb-evaluation__steps" folds="everywhere">
      <Step title={words.alone}>
        <Alone evaluation={evaluation} />
      </Step>
      <Step title={words.panel}>
        <Panel panel={findings.panel} inPercent={inPercent} />
      </Step>
      <Step title={words.series}>
        <Series series={findings.series} inPercent={inPercent} />
      </Step>
      <Step title={words.regression}>
        <Regression
          found={findings.regressionToMean}
          before={evaluation.areas.treatment.total.before}
          inPercent={inPercent}
        />
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
          <CameraForestChart sites={checks.sites} pooled={checks.pooled} />
          <p className="vb-small vb-muted">{words.pooledCaution}</p>
        </Step>
      )}
    </FoldCard>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="vb-evaluation__step">
      <Heading level={3}>{title}</Heading>
      {children}
    </section>
  );
}

/** On a small base whether it is less or more; null where that can be chance. `none` is the value of no change. */
function countedText(lower: number, upper: number, none: 0 | 1): string {
  const direction = directionOf(lower, upper, none);
  return words.counted(direction === 'open' ? null : direction === 'fall' ? 'minder' : 'meer');
}

/** What was counted by itself, of the place and of the control. */
function Alone({ evaluation: { areas, windows } }: { readonly evaluation: Evaluation }) {
  const { treatment, control } = areas;
  const perTime = lengthRatio(windows);
  return (
    <p>
      {words.aloneSentence(percentPerTime(treatment.total, perTime), percentPerTime(control.total, perTime))}
    </p>
  );
}

function Panel({ panel, inPercent }: { readonly panel: Findings['panel']; readonly inPercent: boolean }) {
  if (!panel.ok) return <p>{words.refused[panel.failure.why]}</p>;
  const { quasi, driftBefore, negativeBinomial } = panel.value;
  if (!inPercent)
    return (
      <>
        <p>{countedText(quasi.lower, quasi.upper, 1)}</p>
        {driftBefore === null ? null : (
          <p className="vb-small">
            {words.driftCounted(directionOf(driftBefore.lower, driftBefore.upper, 1) === 'open')}
          </p>
        )}
      </>
    );
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

function Series({ series, inPercent }: { readonly series: Findings['series']; readonly inPercent: boolean }) {
  if (!series.ok) return <p>{words.refused[series.failure.why]}</p>;
  if (isTooWide(series.value)) return <p>{words.seriesVague}</p>;
  const { level, residualAutocorrelation } = series.value;
  return (
    <>
      <p>
        {inPercent
          ? words.seriesSentence(level.ratio, level.lower, level.upper)
          : countedText(level.lower, level.upper, 1)}
      </p>
      <p className="vb-small">{words.autocorrelation(residualAutocorrelation)}</p>
    </>
  );
}

function Regression({
  found,
  before,
  inPercent,
}: {
  readonly found: Findings['regressionToMean'];
  readonly before: number;
  readonly inPercent: boolean;
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
      <p>
        {inPercent
          ? words.regressionAgainst(percentChange, percentLower, percentUpper)
          : countedText(percentLower, percentUpper, 0)}
      </p>
    </>
  );
}
