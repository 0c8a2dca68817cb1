import { useMemo } from 'react';
import { monthsIn } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import { mapColours, ramp } from '../../map/colours.ts';
import { countEntries } from '../../map/legend-entries.ts';
import { withinName } from '../../indicator/within-name.ts';
import { useAnswer, useSession } from '../../state/session.tsx';
import { countShown, figureText } from '../../text/figure-text.ts';
import { formatCount } from '../../text/format.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { blocksOf, clockCells, hourLimits, peakOf, peakOfHours, type ClockCell } from './clock.ts';
import { clockQuestion, spreadQuestion } from './questions.ts';
import type { Side } from './sides.ts';

const days = [1, 2, 3, 4, 5, 6, 7];

/** When it happens: hour by weekday as a picture, a sentence and a table. */
export function ClockPanel({ side, isOneOfTwo }: { readonly side: Side; readonly isOneOfTwo: boolean }) {
  const { municipality } = useSession();
  const { indicator, view } = side;
  const where = withinName(municipality, view.within);
  const title = kaart.clock.titleOf(isOneOfTwo ? side.name : null, where);
  const { answer } = useAnswer(useMemo(() => clockQuestion(view, indicator), [view, indicator]));
  return (
    <Card title={title} className="vb-kaart__clock">
      {answer === undefined ? (
        <Shape label={kaart.loading} height={10} />
      ) : answer.is === 'unavailable' ? (
        <p className="vb-muted">
          {answer.reason.why === 'not-in-lattice' ? (
            kaart.clock.onlyClosed
          ) : (
            <WhyNot reason={answer.reason} />
          )}
        </p>
      ) : (
        <>
          <Clock answer={answer} title={title} />
          <Spread answer={answer} side={side} />
        </>
      )}
    </Card>
  );
}

function Clock({ answer, title }: { readonly answer: Answer; readonly title: string }) {
  const limits = useMemo(() => hourLimits(monthsIn(answer.question.span)), [answer.question.span]);
  const cells = useMemo(() => clockCells(answer.rows, limits), [answer.rows, limits]);
  const sentence = sentenceOf(cells, answer);
  return (
    <>
      <p>{sentence}</p>
      <ClockPicture cells={cells} label={`${title}: ${sentence}`} />
      <ClockScale limits={limits} />
      <Twin label={kaart.clock.table}>
        <DataTable
          caption={kaart.clock.caption}
          captionHidden
          columns={columnsOf(cells)}
          rows={days}
          rowKey={String}
        />
      </Twin>
    </>
  );
}

/** When it may have happened, where that is known of more incidents than the hour is. */
function Spread({ answer, side: { indicator, view } }: { readonly answer: Answer; readonly side: Side }) {
  const isWanted = answer.unplaced !== null && (countShown(answer.unplaced) ?? 0) > 0;
  const spread = useAnswer(
    useMemo(() => (isWanted ? spreadQuestion(view, indicator) : null), [isWanted, view, indicator]),
  ).answer;
  const hours = spread?.is === 'answer' ? spread.hours : undefined;
  if (hours === undefined || hours.placed === 0) return null;
  return (
    <p className="vb-small">{kaart.clock.spread(hours.placed, hours.unknown, peakOfHours(hours.weights))}</p>
  );
}

function sentenceOf(cells: readonly ClockCell[], answer: Answer): string {
  const peak = peakOf(cells);
  const all = countShown(answer.total);
  const without = answer.unplaced === null ? null : countShown(answer.unplaced);
  const known = all === null || without === null ? '' : kaart.clock.known(all - without, all);
  const pattern = peak === null ? kaart.clock.flat : kaart.clock.peak(peak.day, peak.from, peak.to);
  return `${known}${pattern}`.trim();
}

/** Side of an hour and the room between two, in units of the picture; names of days stand left, hours below. */
const side = 10;
const gap = 1;
const left = 18;

function ClockPicture({ cells, label }: { readonly cells: readonly ClockCell[]; readonly label: string }) {
  return (
    <svg
      className="vb-clock"
      viewBox={`0 0 ${left + 24 * side} ${7 * side + 12}`}
      role="img"
      aria-label={label}
    >
      {days.map((day) => (
        <text key={day} x={left - 4} y={(day - 0.5) * side + 3} textAnchor="end">
          {kaart.clock.shortDay(day)}
        </text>
      ))}
      {cells.map((cell) => (
        <rect
          key={`${cell.day}-${cell.hour}`}
          x={left + cell.hour * side}
          y={(cell.day - 1) * side}
          width={side - gap}
          height={side - gap}
          rx={1.5}
          fill={ramp[cell.class] ?? mapColours.land}
        >
          <title>{kaart.clock.cell(cell.day, cell.hour, figureText(cell.figure))}</title>
        </rect>
      ))}
      {[0, 6, 12, 18, 23].map((hour) => (
        <text key={hour} x={left + (hour + 0.5) * side} y={7 * side + 9} textAnchor="middle">
          {hour}
        </text>
      ))}
    </svg>
  );
}

/** The classes of the picture, small, with their counts. */
function ClockScale({ limits }: { readonly limits: readonly number[] }) {
  return (
    <ul className="vb-clock__scale" aria-label={kaart.clock.scale}>
      {countEntries(limits).map(({ colour, label }) => (
        <li key={label}>
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <rect width="10" height="10" rx="1.5" fill={colour} stroke={mapColours.buurtLine} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function columnsOf(cells: readonly ClockCell[]): Column<number>[] {
  const blocks = Array.from({ length: 8 }, (_, block): Column<number> => ({
    name: kaart.clock.hours(block * 3),
    numeric: true,
    cell: (day) => {
      const value = blocksOf(cells, day)[block] ?? null;
      return value === null ? figureText({ is: 'withheld' }) : formatCount(value);
    },
  }));
  return [{ name: kaart.clock.day, rowHeader: true, cell: kaart.clock.dayName }, ...blocks];
}
