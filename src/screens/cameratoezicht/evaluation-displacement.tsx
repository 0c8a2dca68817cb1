import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { Twin } from '../../ui/twin.tsx';
import { wddText, wdqText } from './displacement-text.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.firmness;

/** How many fewer, and whether it moved to the rings; first in numbers, then as the literature has it. */
export function EvaluationDisplacement({ ready }: { readonly ready: ReadyEvaluation }) {
  const { evaluation, checks } = ready;
  if (!evaluation.findings.ok) return null;
  return (
    <Card title={words.displacement} className="vb-evaluation__card vb-evaluation__displacement">
      <Displacement
        findings={evaluation.findings.value}
        hasRings={evaluation.areas.rings.length > 0}
        power={checks?.power ?? null}
        moved={checks === null ? null : ready.verdict.displacement}
      />
    </Card>
  );
}

function Displacement({
  findings,
  hasRings,
  power,
  moved,
}: {
  readonly findings: Findings;
  readonly hasRings: boolean;
  readonly power: number | null;
  /** The verdict on it; null as long as it is not there. */
  readonly moved: Verdict['displacement'] | null;
}) {
  const { local, total } = findings.prevented;
  return (
    <>
      {moved === null ? null : (
        <p>
          <strong>{words.moved[moved]}</strong> {power === null ? '' : words.power(power)}
        </p>
      )}
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
          <Twin label={words.literature}>
            <p className="vb-small vb-muted">{wddText(findings)}</p>
            <p className="vb-small vb-muted">{wdqText(findings)}</p>
            <p className="vb-small vb-muted">
              {words.wdqAlone} {words.rings}
            </p>
          </Twin>
        </>
      ) : (
        <p>{words.noRings}</p>
      )}
    </>
  );
}
