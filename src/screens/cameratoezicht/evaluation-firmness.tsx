import { Heading } from '@nl-design-system-candidate/heading-react';
import { CameraGridChart } from '../../charts/camera-grid-chart.tsx';
import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { controlName } from './evaluation-names.ts';
import { ownChoice } from './evaluation-variants.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.firmness;

/** Whether other choices give the same, whether it happens without a camera too, and whether it moved. */
export function EvaluationFirmness({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, checks, progress } = ready;
  return (
    <Card title={words.title} className="vb-evaluation__card vb-evaluation__firmness">
      {checks === null ? (
        <div className="vb-progress">
          <progress max={1} value={progress} aria-label={words.title} />
          <span className="vb-small vb-muted">{words.running(progress)}</span>
        </div>
      ) : (
        <Grid ready={ready} />
      )}
      <Heading level={3}>{words.displacement}</Heading>
      {evaluation.findings.ok ? (
        <Displacement
          findings={evaluation.findings.value}
          hasRings={evaluation.areas.rings.length > 0}
          power={checks?.power ?? null}
        />
      ) : null}
      {ready.placebo === null ? null : <Placebo placebo={ready.placebo} />}
    </Card>
  );
}

function Grid({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { robustness, controls } = ready;
  if (robustness === null) return null;
  if (robustness.evaluated === 0) return <p>{words.none}</p>;
  return (
    <CameraGridChart
      robustness={robustness}
      main={ready.verdict.code}
      own={ownChoice(ready.design)}
      controls={controls.map((control) => controlName(control, municipality))}
    />
  );
}

function Displacement({
  findings,
  hasRings,
  power,
}: {
  readonly findings: Findings;
  readonly hasRings: boolean;
  readonly power: number | null;
}) {
  const { prevented, wdd, wdq, controlPerTreatment } = findings;
  const { local, total } = prevented;
  return (
    <>
      {local.ok ? (
        <p>
          {words.prevented(words.fewer(local.value.count, local.value.lower, local.value.upper))}{' '}
          {hasRings && total.ok
            ? words.preventedTotal(words.fewer(total.value.count, total.value.lower, total.value.upper, ''))
            : ''}
        </p>
      ) : null}
      {hasRings ? (
        <>
          {power === null ? null : <p>{words.power(power)}</p>}
          <p className="vb-small">
            {words.wdd(wdd.total, wdd.lower, wdd.upper)}{' '}
            {controlPerTreatment > 2 ? words.wddBusy(controlPerTreatment) : ''}
          </p>
          <p className="vb-small">{wdqText(wdq)}</p>
          <p className="vb-small vb-muted">
            {words.wdqAlone} {words.rings}
          </p>
        </>
      ) : (
        <p>{words.noRings}</p>
      )}
    </>
  );
}

function wdqText(wdq: Findings['wdq']): string {
  if (!wdq.ok) return words.wdqRefused[wdq.failure.why];
  return wdq.value.wdq === null ? words.wdqNone : words.wdq(wdq.value.wdq, words.band[wdq.value.band]);
}

function Placebo({ placebo }: { readonly placebo: NonNullable<ReadyEvaluation['placebo']> }) {
  const { tries, called, asLarge } = placebo;
  return (
    <>
      <Heading level={3}>{words.placebo}</Heading>
      {tries.length === 0 ? (
        <p>{words.placeboNone}</p>
      ) : (
        <p>
          {words.placeboSentence(called, tries.length)} {words.placeboLarge(asLarge, tries.length)}
        </p>
      )}
      <p className="vb-small vb-muted">{words.placeboHow}</p>
    </>
  );
}
