import { useSession, useView } from '../../state/session.tsx';
import { evaluatie as words } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { EvaluationChoices } from './evaluation-choices.tsx';
import { problemText } from './evaluation-problem-text.ts';
import { EvaluationResult } from './evaluation-result.tsx';
import { useEvaluation } from './use-evaluation.ts';
import type { EvaluationState } from './use-evaluation.ts';
import './evaluation.css';

/** Whether a camera went with less of what it is for, and whether that moved. Driehoek only. */
export function EvaluationPart() {
  const evaluation = useEvaluation();
  const matches = evaluation.state === 'ready' ? evaluation.matches : null;
  return (
    <div className="vb-evaluation">
      {evaluation.chosen === null || isOpenbaar(evaluation) ? null : (
        <EvaluationChoices chosen={evaluation.chosen} matches={matches} />
      )}
      {evaluation.state === 'loading' ? (
        <Shape label={words.loading} height={20} lines={3} />
      ) : evaluation.state === 'refused' ? (
        <Refused evaluation={evaluation} />
      ) : (
        <EvaluationResult ready={evaluation} />
      )}
    </div>
  );
}

function isOpenbaar(evaluation: EvaluationState): boolean {
  return evaluation.state === 'refused' && evaluation.why.why === 'openbaar';
}

function Refused({
  evaluation,
}: {
  readonly evaluation: Extract<EvaluationState, { readonly state: 'refused' }>;
}) {
  const { municipality } = useSession();
  const { choose } = useView();
  const { why, chosen } = evaluation;
  const { title, text } = problemText(why, municipality, chosen);
  const isForRegister = why.why === 'no-start' || why.why === 'no-camera';
  return (
    <Notice tone={why.why === 'openbaar' ? 'info' : 'warning'} title={title}>
      <p>{text}</p>
      {isForRegister ? (
        <Button
          purpose="primary"
          onClick={() =>
            choose((view) => ({
              ...view,
              cameras: { ...view.cameras, camera: chosen?.camera.id ?? '', part: 'register' },
            }))
          }
        >
          {words.choose.register}
        </Button>
      ) : null}
    </Notice>
  );
}
