import { CameraParallelChart } from '../../charts/camera-parallel-chart.tsx';
import { CameraSeriesChart } from '../../charts/camera-series-chart.tsx';
import { ZoneFigure } from '../../map/zone-figure.tsx';
import { useSession } from '../../state/session.tsx';
import { evaluatie as words } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { EvaluationChanges } from './evaluation-changes.tsx';
import { EvaluationCounts } from './evaluation-counts.tsx';
import { EvaluationDisplacement } from './evaluation-displacement.tsx';
import { EvaluationFelt } from './evaluation-felt.tsx';
import { EvaluationFirmness } from './evaluation-firmness.tsx';
import { EvaluationMeasurable } from './evaluation-measurable.tsx';
import { EvaluationMethod } from './evaluation-method.tsx';
import { controlName, controlShapes } from './evaluation-names.ts';
import { EvaluationSteps } from './evaluation-steps.tsx';
import { EvaluationThreats } from './evaluation-threats.tsx';
import { EvaluationVerdict } from './evaluation-verdict.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** First whether it can be measured, then the verdict, and then everything that it rests on. */
export function EvaluationResult({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, input } = ready;
  const hasFindings = evaluation.findings.ok;
  return (
    <>
      <EvaluationMeasurable ready={ready} />
      <EvaluationVerdict ready={ready} />
      <div className="vb-evaluation__row vb-evaluation__row--numbers">
        <Where ready={ready} />
        <div className="vb-evaluation__column">
          <EvaluationCounts ready={ready} />
          <EvaluationDisplacement ready={ready} />
        </div>
        {hasFindings ? <EvaluationFirmness ready={ready} /> : null}
      </div>
      {hasFindings ? (
        <>
          <div className="vb-evaluation__row vb-evaluation__row--series">
            <div className="vb-evaluation__column">
              <Card title={words.series.title} className="vb-evaluation__card">
                <CameraSeriesChart evaluation={evaluation} data={input.data} counts={input.treatment} />
              </Card>
              <Card title={words.waterbed.trends} className="vb-evaluation__card">
                <CameraParallelChart evaluation={evaluation} />
              </Card>
            </div>
            <EvaluationSteps ready={ready} />
          </div>
          <EvaluationChanges ready={ready} />
        </>
      ) : null}
      <div className="vb-evaluation__row vb-evaluation__row--halves">
        <EvaluationThreats ready={ready} />
        <EvaluationFelt ready={ready} />
      </div>
      <EvaluationMethod ready={ready} />
    </>
  );
}

function Where({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { areas, rings, places } = municipality;
  const { place, control } = ready.design;
  const others = ready.chosen.others.map(({ shape }) => shape);
  return (
    <Card title={words.where.title} className="vb-evaluation__card vb-evaluation__where">
      <ZoneFigure
        stage={{ place, control: controlShapes(control, municipality), others, areas, rings, places }}
        table="none"
      />
      <p className="vb-small vb-muted">{words.where.control(controlName(control, municipality))}</p>
    </Card>
  );
}
