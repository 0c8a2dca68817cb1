import { CalendarKeys } from '../../charts/calendar-marks.tsx';
import type { CalendarMark } from '../../domain/calendar/marks.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { trends } from '../../text/nl/trends.ts';
import type { YearTarget } from '../../analysis/trends/target.ts';

/** What the marks of a trend mean, of those that are drawn. */
export function TrendLegend({
  unit,
  hasMean,
  hasProvisional,
  hasPeriod,
  hasTrend,
  hasLeftOut,
  target,
  calendar,
}: {
  readonly unit: TimeUnit;
  readonly hasMean: boolean;
  readonly hasProvisional: boolean;
  readonly hasPeriod: boolean;
  readonly hasTrend: boolean;
  readonly hasLeftOut: boolean;
  readonly target: YearTarget | null;
  readonly calendar: readonly CalendarMark[];
}) {
  const bars = {
    month: trends.legendBar,
    quarter: trends.legendBarQuarter,
    year: trends.legendBarYear,
  };
  return (
    <ul className="vb-trend__legend">
      <li className="vb-trend__key vb-trend__key--bar">{bars[unit]}</li>
      {hasMean ? <li className="vb-trend__key vb-trend__key--line">{trends.legendMean}</li> : null}
      {hasPeriod ? <li className="vb-trend__key vb-trend__key--period">{trends.legendPeriod}</li> : null}
      {hasTrend ? <li className="vb-trend__key vb-trend__key--trend">{vragen.direction.legend}</li> : null}
      {target === null ? null : (
        <li className="vb-trend__key vb-trend__key--target">
          {target.since === null ? trends.target : vragen.target.since(target.since)}
        </li>
      )}
      {hasLeftOut ? (
        <li className="vb-trend__key vb-trend__key--left-out">{vragen.direction.legendLeftOut}</li>
      ) : null}
      {hasProvisional ? (
        <li className="vb-trend__key vb-trend__key--provisional">{trends.legendProvisional}</li>
      ) : null}
      <CalendarKeys marks={calendar} />
    </ul>
  );
}
