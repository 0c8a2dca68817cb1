import { Heading } from '@nl-design-system-candidate/heading-react';
import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { nl } from '../../text/nl.ts';
import { VerdictState } from './verdict-of.tsx';

const words = texts.effect;

/** The verdict as it is and as it would be; `after` is null until the form says something whole. */
export function TargetEffect({
  before,
  after,
}: {
  readonly before: Indicator;
  readonly after: Indicator | null;
}) {
  const { view } = useView();
  const asked = (target: Indicator['target']) =>
    ({ about: 'indicator', indicator: before.id, period: view.period, target }) as const;
  const { finding: now } = useAnalysis(asked(before.target));
  const { finding: then } = useAnalysis(asked((after ?? before).target));
  return (
    <section className="vb-effect">
      <Heading level={3}>{words.title}</Heading>
      <p role="status">{after === null ? words.fill : changeText(now, then, before.neutral)}</p>
      {after === null ? null : (
        <div className="vb-effect__sides">
          <div>
            <p className="vb-muted">{words.before}</p>
            <VerdictState indicator={before} found={now} />
          </div>
          <div>
            <p className="vb-muted">{words.after}</p>
            <VerdictState indicator={after} found={then} />
          </div>
        </div>
      )}
    </section>
  );
}

/** Undefined as long as it is on its way. */
type Found = IndicatorFinding | undefined;

function changeText(now: Found, then: Found, neutral: boolean): string {
  if (now === undefined || then === undefined) return '';
  const [before, after] = [verdictWord(now, neutral), verdictWord(then, neutral)];
  return before === after ? words.same(before) : words.changes(before, after);
}

function verdictWord(found: IndicatorFinding, neutral: boolean): string {
  if (found.verdict === null) return words.none;
  const { verdict, place, level } = found.verdict;
  return neutral && level !== null
    ? words.place[place ?? 'unclear']
    : nl.verdict.words[verdict].toLowerCase();
}
