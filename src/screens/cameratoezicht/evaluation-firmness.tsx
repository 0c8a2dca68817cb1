import { Heading } from '@nl-design-system-candidate/heading-react';
import { CameraGridChart } from '../../charts/camera-grid-chart.tsx';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { FoldCard } from '../../ui/fold-card.tsx';
import { controlName } from './evaluation-names.ts';
import { ownChoice } from '../../analysis/cameras/own-choice.ts';
import type { Checks } from '../../analysis/cameras/checks.ts';
import type { Robustness } from '../../domain/camera-effect/robustness.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.firmness;

/** Whether other choices give the same, and whether it happens without a camera too. */
export function EvaluationFirmness({ ready }: { readonly ready: ReadyEvaluation }) {
  const { checks, progress } = ready;
  return (
    <FoldCard title={words.title} className="vb-evaluation__card vb-evaluation__firmness">
      {checks === null ? (
        <div className="vb-evaluation__progress">
          <progress max={1} value={progress} aria-label={words.title} />
          <span className="vb-small vb-muted">{words.running(progress)}</span>
        </div>
      ) : (
        <Grid ready={ready} robustness={checks.robustness} />
      )}
      {checks === null ? null : <Placebo placebo={checks.placebo} />}
    </FoldCard>
  );
}

function Grid({ ready, robustness }: { readonly ready: ReadyEvaluation; readonly robustness: Robustness }) {
  const { municipality } = useSession();
  const { controls } = ready;
  if (robustness.evaluated === 0) return <p>{words.none}</p>;
  const { place } = ready.fixed.design;
  return (
    <div className="vb-evaluation__step">
      <CameraGridChart
        robustness={robustness}
        own={ownChoice(ready.fixed.design)}
        controls={controls.map((control) => controlName(control, municipality))}
      />
      {place.is === 'cells' && place.treatment.is === 'polygon' ? (
        <p className="vb-small vb-muted">{words.noRadii}</p>
      ) : null}
    </div>
  );
}

function Placebo({ placebo }: { readonly placebo: Checks['placebo'] }) {
  const { tries, called, asLarge } = placebo;
  return (
    <div className="vb-evaluation__placebo">
      <Heading level={3}>{words.placebo}</Heading>
      {tries.length === 0 ? (
        <p>{words.placeboNone}</p>
      ) : (
        <p>
          {words.placeboSentence(called, tries.length)} {words.placeboLarge(asLarge, tries.length)}
        </p>
      )}
      <p className="vb-small vb-muted">{words.placeboHow}</p>
    </div>
  );
}
