import { figureText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { trends } from '../../text/nl/trends.ts';
import { placelessText } from '../../text/placeless-text.ts';
import type { FoundTrend } from './use-trend.ts';

/** The year before the chosen period, with both numbers; of a free place, what has no place and may lie there. */
export function BesideBefore({
  found: { besideBefore: beside, placeless, placelessBefore },
  byChance,
}: {
  readonly found: FoundTrend;
  /** Whether chance has part in the counts: else a change has no interval. */
  readonly byChance: boolean;
}) {
  const told = beside?.now.is === 'number' && beside.before.is === 'number' ? beside : null;
  const when = told === null ? null : formatPeriod(told.span.from, told.span.to);
  const without = placelessText(placeless, told === null ? null : { figure: placelessBefore, when });
  return (
    <>
      {told === null ? null : (
        <p>
          {trends.yearBefore(figureText(told.before), told.span.from, told.span.to)}
          {byChance ? ` ${trends.change(told.change)}` : ''}
        </p>
      )}
      {without === null ? null : <p className="vb-small vb-muted">{without}</p>}
    </>
  );
}
