import { countShown, figureText } from '../../text/figure-text.ts';
import { formatCount } from '../../text/format.ts';
import { plek } from '../../text/nl/plek.ts';
import { trends } from '../../text/nl/trends.ts';
import type { FoundTrend } from './use-trend.ts';

/** The year before the chosen period, with both numbers; of a free place, what has no place and may lie there. */
export function BesideBefore({
  found: { besideBefore: beside, placeless },
  byChance,
}: {
  readonly found: FoundTrend;
  /** Whether chance has part in the counts: else a change has no interval. */
  readonly byChance: boolean;
}) {
  const without = placeless === null ? null : countShown(placeless);
  return (
    <>
      {beside?.now.is !== 'number' || beside.before.is !== 'number' ? null : (
        <p>
          {trends.yearBefore(figureText(beside.before), beside.span.from, beside.span.to)}
          {byChance ? ` ${trends.change(beside.change)}` : ''}
        </p>
      )}
      {without === null || without === 0 ? null : (
        <p className="vb-small vb-muted">{plek.placeless(formatCount(without))}</p>
      )}
    </>
  );
}
