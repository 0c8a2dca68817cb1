import { PlanFigures } from '../../indicator/plan-figures.tsx';
import { useSession } from '../../state/session.tsx';
import type { Priority } from '../../policy/schema.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';
import { Twin } from '../../ui/twin.tsx';

const words = prioriteit.plan;

/** The goal in one sentence of ours; folded, all that the plan says of the priority in its own words. */
export function PlanPanel({ priority }: { readonly priority: Priority }) {
  const { municipality } = useSession();
  const { goal, id } = priority;
  const facts = municipality.facts.filter((fact) => fact.priority === id || fact.priority === null);
  const figured = municipality.indicators.filter((indicator) =>
    facts.some(({ figure }) => figure?.indicator === indicator.id),
  );
  const events = municipality.events.filter((event) => event.priorities.includes(id));
  return (
    <Card title={words.title}>
      <p className="vb-prioriteit__goal">{goal.short}</p>
      {figured.map((indicator) => (
        <PlanFigures key={indicator.id} indicator={indicator} />
      ))}
      <div className="vb-prioriteit__folds">
        <Twin label={words.whole}>
          <blockquote className="vb-prioriteit__quote">
            <p>{goal.text}</p>
            <footer className="vb-small vb-muted">{words.line(goal.line)}</footer>
          </blockquote>
        </Twin>
        {facts.length === 0 ? null : (
          <Twin label={words.facts(facts.length)}>
            <ul className="vb-prioriteit__list">
              {facts.map((fact) => (
                <li key={fact.id}>
                  {fact.fact} <span className="vb-small vb-muted">{words.fact(fact.period, fact.line)}</span>
                </li>
              ))}
            </ul>
          </Twin>
        )}
        {events.length === 0 ? null : (
          <Twin label={words.events(events.length)}>
            <ul className="vb-prioriteit__list">
              {events.map((event) => (
                <li key={event.id}>
                  {event.title}{' '}
                  <span className="vb-small vb-muted">
                    {words.event(event.from, event.to, event.toBeConfirmed)}
                  </span>
                </li>
              ))}
            </ul>
          </Twin>
        )}
        {municipality.meetings.length === 0 ? null : (
          <Twin label={words.meetings(municipality.meetings.length)}>
            <ul className="vb-prioriteit__list">
              {municipality.meetings.map((meeting) => (
                <li key={meeting.id}>
                  {meeting.name}: {meeting.participants.join(', ')}{' '}
                  <span className="vb-small vb-muted">
                    {words.meeting(meeting.frequency, meeting.agenda, meeting.line)}
                  </span>
                </li>
              ))}
            </ul>
          </Twin>
        )}
      </div>
    </Card>
  );
}
