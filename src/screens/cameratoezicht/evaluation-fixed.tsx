import { useSession, useView } from '../../state/session.tsx';
import { concludedOf } from '../../text/camera-change-text.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { designText } from './evaluation-chosen.tsx';
import { mainNumber } from './evaluation-under.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.verdict;

/** Where a person looks at other choices than those that were fixed: which ones the verdict is of, and what their own give. */
export function EvaluationFixed({
  ready,
  isPaper = false,
}: {
  readonly ready: ReadyEvaluation;
  /** On a sheet nothing can be chosen. */
  readonly isPaper?: boolean;
}) {
  const { municipality } = useSession();
  const { choose } = useView();
  const { fixed, evaluation, verdict } = ready;
  if (fixed.isChosen) return null;
  return (
    <div className="vb-camera-verdict__fixed">
      <p>
        {words.fixed(designText(fixed.design, municipality))} {words.own}
      </p>
      <p>{words.ownMain(mainNumber(evaluation, concludedOf(verdict)))}</p>
      {isPaper ? null : (
        <Button purpose="subtle" onClick={() => choose({ cameras: { design: fixed.part } })}>
          {words.toFixed}
        </Button>
      )}
    </div>
  );
}
