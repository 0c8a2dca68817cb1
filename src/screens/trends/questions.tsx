import { useMemo } from 'react';
import { nl } from '../../text/nl.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { CountLine } from '../../analysis/trends/count-line.ts';
import { DirectionCard } from './direction-card.tsx';
import { readYears, type Direction } from '../../analysis/trends/direction.ts';
import { OthersCard } from './others-card.tsx';
import { OutOfLineCard } from './out-of-line-card.tsx';
import { readOutOfLine } from '../../analysis/trends/out-of-line.ts';
import { SeasonCard } from './season-card.tsx';
import { readSeason } from '../../analysis/trends/season.ts';
import type { Subject } from '../../analysis/trends/subject.ts';
import type { Lines } from './use-lines.ts';

/** Up or down, out of line, the season, and others: what a meeting asks of a line. */
export function Questions({
  subject,
  lines,
  direction,
  byChance,
}: {
  readonly subject: Subject;
  readonly lines: Lines;
  readonly direction: Direction | null;
  readonly byChance: boolean;
}) {
  const years = useMemo(() => readYears(lines.years, lines.leaveOut), [lines.years, lines.leaveOut]);
  const hasSteps = byChance && (lines.isLoading || lines.line !== null);
  const found = direction ?? yearsOnly;
  return (
    <div className={`vb-questions ${hasSteps ? '' : 'vb-questions--years'}`}>
      {lines.isLoading ? (
        <Card title={vragen.direction.title} className="vb-question">
          <Shape label={nl.app.loading} height={16} lines={2} />
        </Card>
      ) : byChance ? (
        <>
          <DirectionCard direction={found} years={years} line={lines.line} />
          {lines.line === null ? null : <Fine line={lines.line} />}
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

const yearsOnly = { is: 'none', why: 'years-only' } as const;

/** What needs months or quarters. */
function Fine({ line }: { readonly line: CountLine }) {
  const outOfLine = useMemo(() => readOutOfLine(line), [line]);
  const season = useMemo(() => readSeason(line), [line]);
  return (
    <>
      <OutOfLineCard result={outOfLine} line={line} />
      <SeasonCard season={season} line={line} />
    </>
  );
}
