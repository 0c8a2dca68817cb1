import { Heading } from '@nl-design-system-candidate/heading-react';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Twin } from '../../ui/twin.tsx';
import { EvaluationFixed } from './evaluation-fixed.tsx';
import { headlineOf } from '../../indicator/camera-headline.ts';
import { reasonsOf, underHeadline } from './evaluation-under.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.verdict;

/** The verdict as the headline, with its reasons. */
export function EvaluationVerdict({ ready }: { readonly ready: ReadyEvaluation }) {
  const { strengthens, weakens } = reasonsOf(ready);
  return (
    <section className="vb-verdict">
      <Heading level={2} className="vb-verdict__headline">
        {headlineOf(ready)}
      </Heading>
      <p className="vb-verdict__under" aria-live="polite">
        {underHeadline(ready)}
      </p>
      <EvaluationFixed ready={ready} />
      <Twin label={words.whyTitle}>
        <div className="vb-verdict__reasons">
          <Reasons title={words.strengthens} reasons={strengthens} />
          <Reasons title={words.weakens} reasons={weakens} />
          {strengthens.length + weakens.length === 0 ? <p>{words.neither}</p> : null}
        </div>
      </Twin>
    </section>
  );
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <Heading level={3}>{title}</Heading>
      <ul className="vb-evaluation__list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
