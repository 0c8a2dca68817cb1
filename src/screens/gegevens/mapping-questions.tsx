import { useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { columnOf, isCountOpen, tellsWhen } from '../../domain/observation/mapping.ts';
import type { MappingTrial, OpenLabel, UnknownFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { asksOrder, OrderQuestion } from './mapping-columns.tsx';
import { BirthsQuestion } from './births-question.tsx';
import { CountQuestion } from './count-question.tsx';
import { kindTargets, placeTargets, withLink, withOrder, withPeriod } from './mapping-form.ts';
import { isSame, MappingLinks } from './mapping-links.tsx';
import { KindOfAll, PeriodOfAll } from './mapping-whole.tsx';
import { Step } from './step.tsx';

/** Everything that only a person can tell: the order of dates, how many each line stands for, what holds for all lines, and what words mean. */
export function MappingQuestions({
  unknown,
  mapping,
  trial,
  onMapping,
}: {
  readonly unknown: UnknownFile;
  readonly mapping: Mapping;
  readonly trial: MappingTrial | null;
  readonly onMapping: (change: (now: Mapping) => Mapping) => void;
}) {
  const { municipality } = useSession();
  const kinds = useLabels(trial?.kinds, columnOf(mapping, 'kind'));
  const places = useLabels(trial?.places, columnOf(mapping, 'area', 'pc4'));
  const orders = unknown.proposal.columns.flatMap((proposal, index) => {
    const column = mapping.columns[index];
    return column !== undefined && asksOrder(proposal, column) ? [{ proposal, column, index }] : [];
  });
  const hasWords = kinds.length + places.length + mapping.kinds.length + mapping.places.length > 0;
  const asksCount =
    mapping.eachIsOne === true ||
    isCountOpen(
      mapping,
      unknown.proposal.columns.map(({ numbers }) => numbers),
    );
  const births = unknown.proposal.columns.flatMap(({ because }, index) =>
    because === 'births' ? [index] : [],
  );
  const asksAll = !tellsWhen(mapping) || columnOf(mapping, 'kind') === null;
  if (!hasWords && !asksAll && !asksCount && orders.length + births.length === 0) return null;
  return (
    <Step title={koppelen.steps.questions}>
      {births.map((index) => (
        <BirthsQuestion key={index} index={index} mapping={mapping} onMapping={onMapping} />
      ))}
      {orders.map(({ index, ...question }) => (
        <OrderQuestion
          key={index}
          {...question}
          onOrder={(order) => onMapping((now) => withOrder(now, index, order))}
        />
      ))}
      <PeriodOfAll
        mapping={mapping}
        newest={unknown.now}
        onPeriod={(period) => onMapping((now) => withPeriod(now, period))}
      />
      <KindOfAll mapping={mapping} onKind={(kind) => onMapping((now) => ({ ...now, kind }))} />
      {asksCount ? <CountQuestion unknown={unknown} mapping={mapping} onMapping={onMapping} /> : null}
      <MappingLinks
        title={koppelen.links.kinds}
        explain={koppelen.links.kindsExplain}
        labels={kinds}
        links={mapping.kinds}
        targets={kindTargets(municipality)}
        more={trial?.more.kinds ?? 0}
        onLink={(label, to) => onMapping((now) => ({ ...now, kinds: withLink(now.kinds, label, to) }))}
      />
      <MappingLinks
        title={koppelen.links.places}
        explain={koppelen.links.placesExplain}
        labels={places}
        links={mapping.places}
        targets={placeTargets(municipality)}
        more={trial?.more.places ?? 0}
        onLink={(label, to) => onMapping((now) => ({ ...now, places: withLink(now.places, label, to) }))}
      />
    </Step>
  );
}

/** The labels that were open in any trial of one column: one that is linked stays in its place, to be changed. */
function useLabels(open: readonly OpenLabel[] | undefined, column: number | null): readonly OpenLabel[] {
  const [known, setKnown] = useState<{
    readonly column: number | null;
    readonly labels: readonly OpenLabel[];
  }>({
    column,
    labels: [],
  });
  const before = known.column === column ? known.labels : [];
  const fresh = (open ?? []).filter(({ label }) => !before.some((one) => isSame(one.label, label)));
  // React's way to keep something of an earlier render: it renders again before anything is drawn.
  if (fresh.length > 0 || known.column !== column) setKnown({ column, labels: [...before, ...fresh] });
  return before;
}
