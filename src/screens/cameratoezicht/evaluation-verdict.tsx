import { Heading } from '@nl-design-system-candidate/heading-react';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Twin } from '../../ui/twin.tsx';
import { EvaluationFixed } from './evaluation-fixed.tsx';
import { headlineOf } from '../../indicator/camera-headline.ts';
import { reasonsOf, underHeadline, type ReasonGroup } from './evaluation-under.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.verdict;

/** The verdict as the headline, with its reasons. */
export function EvaluationVerdict({ ready }: { readonly ready: ReadyEvaluation }) {
  const groups = reasonsOf(ready);
  return (
    <section className="vb-camera-verdict">
      <Heading level={2} className="vb-camera-verdict__headline">
        {headlineOf(ready)}
      </Heading>
      <p className="vb-camera-verdict__under" aria-live="polite">
        {underHeadline(ready)}
      </p>
      <EvaluationFixed ready={ready} />
      <Twin label={words.whyTitle}>
        <div className="vb-camera-verdict__reasons">
          {groups.map((group) => (
            <Reasons key={group.title} {...group} />
          ))}
          {groups.length === 0 ? <p>{words.neither}</p> : null}
        </div>
      </Twin>
    </section>
  );
}

function Reasons({ title, reasons }: ReasonGroup) {
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
