import { nl } from '../../text/nl.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { DirectionCard } from './direction-card.tsx';
import { OthersCard } from './others-card.tsx';
import { OutOfLineCard } from './out-of-line-card.tsx';
import { SeasonCard } from './season-card.tsx';
import type { Subject } from '../../analysis/trends/subject.ts';
import { isByChance, type FoundTrend } from './use-trend.ts';

/** Up or down, out of line, the season, and others: what a meeting asks of a line. */
export function Questions({
  subject,
  found,
}: {
  readonly subject: Subject;
  /** Null as long as it is on its way. */
  readonly found: FoundTrend | null;
}) {
  const byChance = isByChance(subject);
  const hasSteps = byChance && (found === null || found.line !== null);
  return (
    <div className={`vb-questions ${hasSteps ? '' : 'vb-questions--years'}`}>
      {found === null ? (
        <Card title={vragen.direction.title} className="vb-question">
          <Shape label={nl.app.loading} height={16} lines={2} />
        </Card>
      ) : byChance ? (
        <>
          <DirectionCard direction={found.direction} years={found.years} line={found.line} />
          {found.line === null || found.outOfLine === null ? null : (
            <OutOfLineCard result={found.outOfLine} line={found.line} />
          )}
          {found.line === null || found.season === null ? null : (
            <SeasonCard season={found.season} dark={found.darkDays} line={found.line} />
          )}
        </>
      ) : (
        <Card title={vragen.direction.title} className="vb-question">
          <p>{vragen.byAction}</p>
        </Card>
      )}
      <OthersCard subject={subject} />
    </div>
  );
}
