import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { aimWords, termWords } from './aim-words.ts';
import { formOf, needsBaseline } from './target-form.ts';
import { statusOf } from './target-status.ts';
import { VerdictOf } from './verdict-of.tsx';

const words = texts.standing;

/** What holds now for an indicator, the verdict that follows, and (`children`) what can be done. */
export function TargetStanding({
  indicator,
  children,
}: {
  readonly indicator: Indicator;
  readonly children: ReactNode;
}) {
  const from = indicator.target?.from;
  return (
    <section className="vb-target__part">
      <Heading level={3}>{words.title}</Heading>
      <p>{useStanding(indicator)}</p>
      {from?.ground !== 'team' ? null : (
        <>
          {termWords(from).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <strong>{words.why}:</strong> {from.why}
          </p>
        </>
      )}
      {indicator.neutral && from?.ground === 'team' ? <p>{words.neutral}</p> : null}
      <VerdictOf indicator={indicator} />
      {children}
    </section>
  );
}

/** The standing target in a sentence or two. */
function useStanding(indicator: Indicator): string {
  const { municipality } = useSession();
  const { target } = indicator;
  const status = statusOf(indicator);
  if (target?.from.ground === 'team') {
    const aim = aimWords(target, indicator, municipality.areas);
    return words.team(aim, target.from.who, formatDay(target.from.when));
  }
  if (status === 'neutral') return words.neutral;
  if (target === null) return words.none;
  if (status === 'no-band') return words.noBand;
  const aim = aimWords(target, indicator, municipality.areas);
  if (status === 'proposal') return words.proposal(aim);
  return needsBaseline(formOf(indicator)) ? words.planBefore(aim) : words.plan(aim);
}
