import { Heading } from '@nl-design-system-candidate/heading-react';
import type { CardState } from '../../analysis/indicators/read-figures.ts';
import { useIndicator } from '../../indicator/use-indicator.ts';
import type { Indicator } from '../../policy/schema.ts';
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
  const now = useIndicator(before);
  const then = useIndicator(after ?? before);
  return (
    <section className="vb-effect">
      <Heading level={3}>{words.title}</Heading>
      <p role="status">{after === null ? words.fill : changeText(now, then, before.neutral)}</p>
      {after === null ? null : (
        <div className="vb-effect__sides">
          <div>
            <p className="vb-muted">{words.before}</p>
            <VerdictState indicator={before} state={now} />
          </div>
          <div>
            <p className="vb-muted">{words.after}</p>
            <VerdictState indicator={after} state={then} />
          </div>
        </div>
      )}
    </section>
  );
}

function changeText(now: CardState, then: CardState, neutral: boolean): string {
  if (now.is === 'loading' || then.is === 'loading') return '';
  const [before, after] = [verdictWord(now, neutral), verdictWord(then, neutral)];
  return before === after ? words.same(before) : words.changes(before, after);
}

function verdictWord(state: CardState, neutral: boolean): string {
  if (state.is !== 'ready') return words.none;
  const { verdict, place, level } = state.figures.assessment;
  return neutral && level !== null
    ? words.place[place ?? 'unclear']
    : nl.verdict.words[verdict].toLowerCase();
}
