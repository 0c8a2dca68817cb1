import { Heading } from '@nl-design-system-candidate/heading-react';
import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import { marginText } from '../../indicator/margin.ts';
import { raad } from '../../text/nl/raad.ts';
import { verdictSentence } from '../../text/nl/verdict-sentence.ts';
import { Badge } from '../../ui/badge.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { Told } from './use-sheet.ts';

const words = raad.sentences;

/** One sentence per priority on its headline indicator, with the months and the margin below it. */
export function SentencesSection({ told }: { readonly told: readonly Told[] }) {
  return (
    <section>
      <Heading level={2}>{words.title}</Heading>
      <ol className="vb-raad__sentences">
        {told.map((one) => (
          <li key={one.priority.id} value={one.priority.number}>
            <Sentence told={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sentence({ told: { priority, indicator, found } }: { readonly told: Told }) {
  if (indicator === null) return <p className="vb-raad__sentence">{words.none(priority.title)}</p>;
  if (found === undefined) return <Shape label={raad.loading} height={3} lines={1} />;
  return (
    <>
      <p className="vb-raad__sentence">
        {verdictSentence(indicator, found)}{' '}
        {found.caveats.includes('fictief') ? <Badge tone="let-op">{raad.fictief}</Badge> : null}
      </p>
      <p className="vb-small vb-muted">
        {[priority.title, ...marginOf(found)].map((text, at) => (
          <span key={text} className="vb-raad__whole">
            {at === 0 ? text : ` · ${text}`}
          </span>
        ))}
      </p>
    </>
  );
}

/** The months that are counted, and the margin where there is a number. */
function marginOf(found: IndicatorFinding): string[] {
  if (found.verdict === null) return [];
  const { period, now } = found.figures;
  const interval = now.is === 'number' ? marginText(found) : '';
  return [words.period(period.from, period.to), ...(interval === '' ? [] : [words.margin(interval)])];
}
