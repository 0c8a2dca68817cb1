import { usedSources } from '../../charts/sources.ts';
import { alsoCountedBy, type Classification } from '../../policy/dossier/classification.ts';
import type { Audience } from '../../domain/privacy/disclosure.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { nl } from '../../text/nl.ts';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { effectOf, effectQuestion, effectSpan, nameOf, type Effect } from './classification-draft.ts';

const words = classificatie.effect;

/** What an indicator counts now, and would count with another classification, for each audience that may see it. */
export function ClassificationEffect({
  indicator,
  after,
}: {
  readonly indicator: Indicator;
  readonly after: Classification;
}) {
  const driehoek = useEffectOn(indicator, after, 'driehoek');
  const openbaar = useEffectOn(indicator, after, 'openbaar');
  if (indicator.kinds.length === 0 && after.kinds.length === 0) return null;
  const rows: Row[] = indicator.audience === 'openbaar' ? [driehoek, openbaar] : [driehoek];
  return (
    <Card title={words.title}>
      {driehoek.isSame ? <p className="vb-muted">{words.same}</p> : null}
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          {
            name: words.which,
            rowHeader: true,
            cell: ({ audience, span }) => words[audience](span.from, span.to),
          },
          { name: words.now, numeric: true, cell: ({ now }) => <EffectCell effect={now} /> },
          ...(driehoek.isSame
            ? []
            : [
                {
                  name: words.after,
                  numeric: true,
                  cell: ({ then }: Row) => <EffectCell effect={then} isNew />,
                },
              ]),
        ]}
        rows={rows}
        rowKey={({ audience }) => audience}
      />
      <Warnings indicator={indicator} after={after} />
      <p className="vb-muted vb-small">
        {rows.some(isProvisional) ? `${nl.figures.provisionalNote} ` : ''}
        {words.intervalNote} {words.how} {driehoek.sources.length === 0 ? '' : words.source(driehoek.sources)}
      </p>
    </Card>
  );
}

type Row = ReturnType<typeof useEffectOn>;

function useEffectOn(indicator: Indicator, after: Classification, audience: Audience) {
  const { catalogue } = useSession();
  const { view } = useView();
  const asked = (kinds: readonly string[]) =>
    effectQuestion(kinds, view.municipality, audience, catalogue.lastMonth);
  const [now, then] = [asked(indicator.kinds), asked(after.kinds)];
  const [{ answer: before }, next] = [useAnswer(now, audience), useAnswer(then, audience)];
  // The last answer stays while the next one is on its way: it must not pass for the new one.
  const later = next.pending ? undefined : next.answer;
  return {
    audience,
    span: effectSpan(audience, catalogue.lastMonth),
    now: effectOf(now, before),
    then: effectOf(then, later),
    isSame: JSON.stringify(now) === JSON.stringify(then),
    sources: later?.is === 'answer' ? sourcesOf(later) : [],
  };
}

function isProvisional({ now, then }: Row): boolean {
  return [now, then].some(
    (effect) => effect.is === 'figure' && effect.figure.is === 'number' && effect.figure.provisional,
  );
}

function sourcesOf(answer: Parameters<typeof usedSources>[0]): string[] {
  return [...new Set(usedSources(answer).map(({ title }) => title))];
}

function EffectCell({ effect, isNew = false }: { readonly effect: Effect; readonly isNew?: boolean }) {
  const { municipality } = useSession();
  switch (effect.is) {
    case 'counting':
      return <span className="vb-muted">{words.counting}</span>;
    case 'no-kinds':
      return <span className="vb-muted vb-count__why">{words.noKinds}</span>;
    case 'unavailable':
      return (
        <span className="vb-count__why">
          <WhyNot reason={effect.reason} />
        </span>
      );
    case 'figure': {
      const names = municipality.kinds.filter(({ id }) => effect.without.includes(id)).map(nameOf);
      const interval = intervalText(effect.figure);
      return (
        <span className={isNew ? 'vb-count vb-count--new' : 'vb-count'}>
          <strong>{figureText(effect.figure)}</strong>
          {interval === '' ? null : <span className="vb-muted">{words.interval(interval)}</span>}
          {names.length === 0 ? null : <span className="vb-count__why vb-small">{words.without(names)}</span>}
        </span>
      );
    }
  }
}

/** What a person must know before it is written down. */
function Warnings({ indicator, after }: { readonly indicator: Indicator; readonly after: Classification }) {
  const { municipality } = useSession();
  const kinds = municipality.kinds.filter(({ id }) => after.kinds.includes(id));
  const shared = kinds
    .map((kind) => ({ kind, others: alsoCountedBy(kind.id, municipality.indicators, indicator.id) }))
    .filter(({ others }) => others.length > 0);
  const isOtherCount = after.kinds.toSorted().join() !== indicator.kinds.toSorted().join();
  return (
    <ul className="vb-classification__warnings">
      {shared.map(({ kind, others }) => (
        <li key={kind.id}>
          {words.also(
            nameOf(kind),
            others.map(({ name }) => name),
          )}
        </li>
      ))}
      {new Set(kinds.map(({ register }) => register)).size > 1 ? <li>{words.registers}</li> : null}
      {isOtherCount && indicator.target?.from.ground === 'team' ? <li>{words.target}</li> : null}
      {isOtherCount ? <li>{words.story}</li> : null}
      <li>{words.never}</li>
    </ul>
  );
}
