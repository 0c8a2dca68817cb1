import { CameraParallelChart } from '../../charts/camera-parallel-chart.tsx';
import { CameraSeriesChart } from '../../charts/camera-series-chart.tsx';
import { ZoneFigure } from '../../map/zone-figure.tsx';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { evaluatie as words } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { FoldCard } from '../../ui/fold-card.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { EvaluationChanges } from './evaluation-changes.tsx';
import { EvaluationCounts } from './evaluation-counts.tsx';
import { EvaluationDisplacement } from './evaluation-displacement.tsx';
import { EvaluationFelt } from './evaluation-felt.tsx';
import { EvaluationFirmness } from './evaluation-firmness.tsx';
import { EvaluationMeasurable } from './evaluation-measurable.tsx';
import { EvaluationMethod } from './evaluation-method.tsx';
import { controlName } from './evaluation-names.ts';
import { stageOf } from './evaluation-stage.ts';
import { EvaluationSteps } from './evaluation-steps.tsx';
import { EvaluationThreats } from './evaluation-threats.tsx';
import { watchedNames } from '../../analysis/cameras/whole-areas.ts';
import { EvaluationVerdict } from './evaluation-verdict.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/**
 * Whether it can be measured at all, the verdict, and then everything that it rests on. A phone has room for one of the
 * first two, and the verdict says itself where nothing can be measured: there it comes first.
 */
export function EvaluationResult({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, input } = ready;
  const hasFindings = evaluation.findings.ok;
  const isPhone = usePhone();
  return (
    <>
      {isPhone ? null : <EvaluationMeasurable ready={ready} />}
      <EvaluationVerdict ready={ready} />
      {isPhone ? <EvaluationMeasurable ready={ready} /> : null}
      <div className={`vb-evaluation__grid ${hasFindings ? '' : 'vb-evaluation__grid--bare'}`}>
        <Where ready={ready} />
        <EvaluationCounts ready={ready} />
        {hasFindings ? (
          <>
            <EvaluationFirmness ready={ready} />
            <Card title={words.series.title} className="vb-evaluation__card vb-evaluation__series">
              <CameraSeriesChart
                evaluation={evaluation}
                data={input.data}
                counts={input.treatment}
                height={296}
              />
            </Card>
          </>
        ) : null}
        <EvaluationDisplacement ready={ready} />
        {hasFindings ? (
          <EvaluationChanges
            ready={ready}
            underRings={
              <FoldCard title={words.waterbed.trends} className="vb-evaluation__card">
                <CameraParallelChart evaluation={evaluation} height={290} />
              </FoldCard>
            }
            underShift={<EvaluationFelt ready={ready} />}
          />
        ) : (
          <EvaluationFelt ready={ready} />
        )}
        <EvaluationSteps ready={ready} />
        <EvaluationThreats ready={ready} />
      </div>
      <EvaluationMethod ready={ready} />
    </>
  );
}

function Where({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const background = useBackground();
  const { chosen } = ready;
  const watched = watchedNames(chosen);
  return (
    <Card title={words.where.title} className="vb-evaluation__card vb-evaluation__where">
      <ZoneFigure
        stage={stageOf(chosen, municipality, background)}
        aspect={0.62}
        mostHeight={352}
        table="none"
      />
      <p className="vb-small vb-muted">
        {words.where.control(controlName(chosen.design.control, municipality))}{' '}
        {watched.length === 0 ? '' : words.buurten.watched(watched)}
      </p>
    </Card>
  );
}
