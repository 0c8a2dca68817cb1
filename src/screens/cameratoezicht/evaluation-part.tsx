import { useRef, useState } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { evaluatie as words } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { EvaluationChoices } from './evaluation-choices.tsx';
import { EvaluationChosen } from './evaluation-chosen.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { whatOf } from '../../indicator/camera-headline.ts';
import { problemText } from '../../indicator/camera-problem-text.ts';
import { EvaluationResult } from './evaluation-result.tsx';
import { EvaluationStart } from './evaluation-start.tsx';
import { SavedNotice, useSaving } from './register-saving.tsx';
import { useEvaluation } from './use-evaluation.ts';
import type { EvaluationState } from './use-evaluation.ts';
import './evaluation.css';

/** Whether a camera went with less of what it is for, and whether that moved. Driehoek only. */
export function EvaluationPart() {
  const evaluation = useEvaluation();
  const matches = evaluation.state === 'ready' ? evaluation.matches : null;
  const saving = useSaving();
  const [savedFor, setSavedFor] = useState('');
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} tabIndex={-1} className="vb-evaluation">
      <SavedNotice said={savedFor === evaluation.chosen?.camera.id ? saving.said : null} />
      {evaluation.chosen === null || isOpenbaar(evaluation) ? null : (
        <EvaluationChosen chosen={evaluation.chosen}>
          <EvaluationChoices chosen={evaluation.chosen} matches={matches} />
        </EvaluationChosen>
      )}
      <OtherOutcome chosen={evaluation.chosen} />
      {evaluation.state === 'loading' ? (
        <Shape label={words.loading} height={20} lines={3} />
      ) : asksStart(evaluation) ? (
        <EvaluationStart
          key={evaluation.chosen.camera.id}
          chosen={evaluation.chosen}
          saving={{
            ...saving,
            save: (...all) => {
              setSavedFor(evaluation.chosen.camera.id);
              saving.save(...all);
            },
          }}
        />
      ) : evaluation.state === 'refused' ? (
        <Refused evaluation={evaluation} onPerBuurt={() => box.current?.focus({ preventScroll: true })} />
      ) : (
        <EvaluationResult ready={evaluation} />
      )}
    </div>
  );
}

/** Said where a link asks for an outcome that cannot be evaluated here. */
function OtherOutcome({ chosen }: { readonly chosen: Chosen | null }) {
  const { municipality } = useSession();
  const { view } = useView();
  const asked = municipality.indicators.find(({ id }) => id === view.cameras.design.outcome);
  if (chosen === null || asked === undefined || asked.id === chosen.indicator.id) return null;
  return (
    <Notice tone="warning">
      <p>{words.problem.otherOutcome(asked.name, whatOf(chosen.indicator))}</p>
    </Notice>
  );
}

type AsksStart = Extract<EvaluationState, { readonly state: 'refused' }> & { readonly chosen: Chosen };

/** Whether nothing is missing but the day or the month in which the camera began. */
function asksStart(evaluation: EvaluationState): evaluation is AsksStart {
  return evaluation.state === 'refused' && evaluation.why.why === 'no-start' && evaluation.chosen !== null;
}

function isOpenbaar(evaluation: EvaluationState): boolean {
  return evaluation.state === 'refused' && evaluation.why.why === 'openbaar';
}

function Refused({
  evaluation,
  onPerBuurt,
}: {
  readonly evaluation: Extract<EvaluationState, { readonly state: 'refused' }>;
  /** The button goes with the refusal: something else must take the focus. */
  readonly onPerBuurt: () => void;
}) {
  const { municipality } = useSession();
  const { choose } = useView();
  const { why, chosen } = evaluation;
  const { title, text } = problemText(why, municipality, chosen);
  const isForRegister = why.why === 'no-camera';
  const perBuurt = (): void => {
    choose({ cameras: { design: { level: 'buurt' } } });
    onPerBuurt();
  };
  return (
    <Notice tone={why.why === 'openbaar' ? 'info' : 'warning'} title={title}>
      <p>{text}</p>
      {why.why === 'only-buurt' ? (
        <Button purpose="primary" onClick={perBuurt}>
          {words.problem.perBuurt}
        </Button>
      ) : null}
      {isForRegister ? (
        <Button
          purpose="primary"
          onClick={() => choose({ cameras: { camera: chosen?.camera.id ?? '', part: 'register' } })}
        >
          {words.choose.register}
        </Button>
      ) : null}
    </Notice>
  );
}
