import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { progressOf } from '../../policy/execution.ts';
import { quarterOfDate, quartersOfPlan } from '../../policy/planning.ts';
import { useSession, useView } from '../../state/session.tsx';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Notice } from '../../ui/notice.tsx';
import { Twin } from '../../ui/twin.tsx';
import { Cards } from './cards.tsx';
import { Controls } from './controls.tsx';
import { byPriority, inScope, isIn, ownersOf, readFilter } from './filter.ts';
import { Grid, type Listed } from './grid.tsx';
import { Legend } from './legend.tsx';
import { Summary } from './summary.tsx';
import { useNarrow } from './use-narrow.ts';
import './uitvoering.css';

/** The action points of the plan by quarter: who does what when, and what is late. */
export function UitvoeringScreen() {
  const { municipality, today } = useSession();
  const { view, linkTo } = useView();
  const [open, setOpen] = useState<string | null>(null);
  const { priorities, profile } = municipality;
  const all = progressOf(municipality, today);
  const owners = ownersOf(all);
  const { filter, unknown } = readFilter(view.plan, priorities, owners);
  const { stand } = filter;
  const scope = inScope(all, filter);
  const shown = scope.filter((progress) => stand === null || isIn(progress, stand));
  const now = quarterOfDate(today);
  const ordered = priorities.toSorted((a, b) => a.number - b.number);
  if (all.length === 0) return <Empty />;
  return (
    <div className="vb-uitvoering">
      <Heading level={1}>{words.title(profile.plan.title)}</Heading>
      {unknown === null ? null : <Notice tone="warning">{words.unknownStand(unknown)}</Notice>}
      <Summary
        all={scope}
        scope={[
          ...ordered.filter(({ id }) => id === filter.priority).map(({ title }) => title),
          ...(filter.owner === null ? [] : [filter.owner]),
        ]}
        chosen={stand}
        hrefOf={(chosen) => linkTo('uitvoering', { plan: { status: chosen ?? '' } })}
      />
      <Controls filter={filter} owners={owners} priorities={ordered} shown={shown} total={scope.length} />
      <List
        // One that was just given another status stays until it is folded.
        groups={byPriority(
          scope.filter((progress) => shown.includes(progress) || progress.point.id === open),
          ordered,
        )}
        quarters={quartersOfPlan(profile.plan)}
        now={now}
        open={open}
        onOpen={(id) => setOpen(open === id ? null : id)}
      />
      <Twin label={words.how.title}>
        <ul>
          {words.how.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="vb-muted">{words.how.source(profile.plan.title)}</p>
      </Twin>
    </div>
  );
}

function Empty() {
  const { municipality } = useSession();
  return (
    <div className="vb-uitvoering">
      <Heading level={1}>{words.title(municipality.profile.plan.title)}</Heading>
      <p>{words.none}</p>
    </div>
  );
}

function List(listed: Listed) {
  const isNarrow = useNarrow();
  if (listed.groups.length === 0) return <p>{words.filter.nothing}</p>;
  if (isNarrow) return <Cards {...listed} />;
  return (
    <section className="vb-card vb-uitvoering__grid" aria-label={words.grid.title}>
      <Legend />
      <Grid {...listed} />
    </section>
  );
}
