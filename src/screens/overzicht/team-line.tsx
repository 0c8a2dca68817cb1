import { Link } from '@nl-design-system-candidate/link-react';
import { agreementsOf, stateOf } from '../../indicator/agreements.ts';
import { duidingOver } from '../../analysis/indicators/duiding.ts';
import { StoryWords } from '../../indicator/story-words.tsx';
import { useStoryCounts } from '../../indicator/use-story.ts';
import { progressOf } from '../../policy/execution.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';

/** What the team says of a priority: its duiding, and what is agreed and late, with the way to all of it. */
export function TeamLine({
  priority,
  indicator,
}: {
  readonly priority: Priority;
  readonly indicator: Indicator;
}) {
  const { municipality, dossier, today } = useSession();
  const { view, linkTo } = useView();
  const story = duidingOver(dossier.entries, indicator.id, view.period)[0];
  const agreements = agreementsOf(dossier.entries, priority.id);
  const lateAgreements = agreements.filter((entry) => stateOf(entry, today) === 'late').length;
  const open = agreements.filter(({ done }) => done === null).length;
  const points = progressOf(municipality, today).filter(({ point }) => point.priority === priority.id);
  const isTold = points.some(({ told }) => told !== null);
  const latePoints = isTold ? points.filter(({ late }) => late !== null).length : null;
  return (
    <div className="vb-priority__team">
      {story === undefined ? null : (
        <Duiding
          text={story.entry.text ?? ''}
          span={story.about}
          audience={story.entry.audience}
          indicator={indicator}
        />
      )}
      <p className="vb-small">
        <Link href={linkTo('prioriteit', { plan: { priority: priority.id } })}>
          {nl.overzicht.toPriority(priority.number)}
        </Link>{' '}
        <span className="vb-muted">{nl.overzicht.team(latePoints, open, lateAgreements)}</span>
      </p>
    </div>
  );
}

function Duiding({
  text,
  span,
  audience,
  indicator,
}: {
  readonly text: string;
  readonly span: Parameters<typeof useStoryCounts>[2];
  readonly audience: Parameters<typeof useStoryCounts>[3];
  readonly indicator: Indicator;
}) {
  const counts = useStoryCounts(text, indicator, span, audience);
  return (
    <div className="vb-priority__duiding">
      <StoryWords text={text} counts={counts} />
    </div>
  );
}
