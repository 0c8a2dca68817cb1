import { Heading } from '@nl-design-system-candidate/heading-react';
import { AgreementsPanel } from '../../indicator/agreements-panel.tsx';
import { SheetLink } from '../../indicator/sheet-link.tsx';
import { StoryPanel } from '../../indicator/story-panel.tsx';
import type { Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { prioriteit as words } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FeltPanel } from './felt-panel.tsx';
import { chosenPriority } from './groups.ts';
import { LatePanel } from './late-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { StandingPanel } from './standing-panel.tsx';
import { WaterbedCard } from './waterbed-card.tsx';
import './prioriteit.css';

/**
 * One priority, in one minute: what does the plan say, how do we stand, can it be chance, how do others stand, what do
 * residents feel, what is agreed, and what is late.
 */
export function PrioriteitScreen() {
  const { municipality } = useSession();
  const { view, choose } = useView();
  const priority = chosenPriority(municipality, view.plan.priority);
  if (priority === undefined) return null;
  return (
    <div className="vb-prioriteit">
      <div className="vb-prioriteit__choose">
        <Choice
          legend={words.choose}
          legendHidden
          look="bar"
          options={municipality.priorities.map((one) => ({
            value: one.id,
            label: `${one.number} ${one.shortTitle}`,
          }))}
          value={priority.id}
          onChoose={(id) => choose({ plan: { priority: id } })}
        />
        <Heading level={1} className="vb-prioriteit__title">
          {words.title(priority.number, priority.title)}
        </Heading>
        <SheetLink about="prioriteit" change={{ plan: { priority: priority.id } }} />
      </div>
      <div className="vb-prioriteit__main">
        <PlanPanel priority={priority} />
        <StandingPanel priority={priority} />
      </div>
      <div className="vb-prioriteit__side">
        <StoryCard key={priority.id} priority={priority} />
        <FeltPanel priority={priority} />
        <WaterbedCard priority={priority} />
        <Card title={words.agreed.title}>
          <AgreementsPanel key={priority.id} priority={priority.id} />
        </Card>
        <LatePanel priority={priority} />
      </div>
    </div>
  );
}

function StoryCard({ priority }: { readonly priority: Priority }) {
  const { municipality } = useSession();
  const { view } = useView();
  const headline = municipality.indicators.find(({ id }) => id === priority.headline);
  return headline === undefined ? null : (
    <Card title={words.story.title}>
      <StoryPanel indicator={headline} span={view.period} />
    </Card>
  );
}
