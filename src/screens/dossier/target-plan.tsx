import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { verdict } from '../../text/nl/verdict.ts';
import { Twin } from '../../ui/twin.tsx';
import { aimWords } from './aim-words.ts';

const words = texts.plan;

/** What the plan says of an indicator: its words with their line, the direction and its ground, and what is counted. */
export function TargetPlan({ indicator }: { readonly indicator: Indicator }) {
  const { municipality } = useSession();
  const { target, rise, baselinePeriod, definition, definitionBy, sources, cautions, lines } = indicator;
  return (
    <section className="vb-target__part">
      <Heading level={3}>{words.title}</Heading>
      {target === null ? <p>{words.none}</p> : <Quote target={target} />}
      <p>{verdict.rise[rise]}</p>
      {target === null ? null : (
        <dl className="vb-target__facts">
          <dt>{words.direction}</dt>
          <dd>{aimWords(target, indicator, municipality.areas)}</dd>
          <dt>{words.ground}</dt>
          <dd>{words.grounds[target.from.ground]}</dd>
          {baselinePeriod === null ? null : (
            <>
              <dt>{words.baseline}</dt>
              <dd>{baselinePeriod}</dd>
            </>
          )}
        </dl>
      )}
      <Twin label={words.more}>
        <p>
          <strong>{words.definition[definitionBy]}:</strong> {definition}
        </p>
        <p>
          <strong>{words.sources}:</strong> {sources.length === 0 ? words.noSources : sources.join('; ')}
        </p>
        {lines.length === 0 ? null : (
          <p>
            <strong>{words.lines}:</strong> {lines.join(', ')}
          </p>
        )}
        {cautions.length === 0 ? null : (
          <>
            <p>
              <strong>{words.cautions}</strong>
            </p>
            <ul>
              {cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          </>
        )}
      </Twin>
    </section>
  );
}

function Quote({ target: { from } }: { readonly target: NonNullable<Indicator['target']> }) {
  if (from.ground === 'team') return null;
  return from.quote === null || from.line === null ? (
    <p>{words.noQuote}</p>
  ) : (
    <blockquote className="vb-target__quote">{words.quote(from.quote)}</blockquote>
  );
}
