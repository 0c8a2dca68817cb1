import { useMemo } from 'react';
import { darkStretches } from '../../domain/calendar/dark-hours.ts';
import { monthsIn } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import { mapColours } from '../../map/colours.ts';
import { countEntries } from '../../map/legend-entries.ts';
import { withinName } from '../../indicator/within-name.ts';
import { donkereUren as words } from '../../text/nl/donkere-uren.ts';
import { useAnswer, useSession } from '../../state/session.tsx';
import { countShown, figureText } from '../../text/figure-text.ts';
import { formatCount, formatShare } from '../../text/format.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { blocksOf, clockCells, hourLimits, peakOf, peakOfHours, type ClockCell } from './clock.ts';
import { holidayLine, useDarkHours } from './clock-dark.ts';
import { ClockPicture } from './clock-picture.tsx';
import { clockQuestion, spreadQuestion } from './questions.ts';
import { shownDays, type Side } from './sides.ts';

const days = [1, 2, 3, 4, 5, 6, 7];
/** Stands under the days in the table: how dark it was. */
const darkRow = 0;

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
          <Clock answer={answer} title={title} view={view} />
          <Spread answer={answer} side={side} />
        </>
      )}
    </Card>
  );
}

function Clock({
  answer,
  title,
  view,
}: {
  readonly answer: Answer;
  readonly title: string;
  readonly view: Side['view'];
}) {
  const { municipality } = useSession();
  const shown = shownDays(view);
  const dark = useDarkHours(municipality, shown);
  const holidays = holidayLine(municipality, shown);
  const limits = useMemo(() => hourLimits(monthsIn(answer.question.span)), [answer.question.span]);
  const cells = useMemo(() => clockCells(answer.rows, limits), [answer.rows, limits]);
  const sentence = sentenceOf(cells, answer);
  return (
    <>
      <p>{sentence}</p>
      <ClockPicture cells={cells} dark={dark} label={`${title}: ${sentence}`} />
      <ClockScale limits={limits} />
      {dark === null ? null : <DarkLine dark={dark} />}
      {holidays === null ? null : <p className="vb-small">{holidays}</p>}
      <Twin label={kaart.clock.table}>
        <DataTable
          caption={kaart.clock.caption}
          captionHidden
          columns={columnsOf(cells, dark)}
          rows={dark === null ? days : [...days, darkRow]}
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

/** When it was dark, in words, and how the picture shows it. */
function DarkLine({ dark }: { readonly dark: readonly number[] }) {
  const { always, sometimes } = darkStretches(dark);
  return (
    <p className="vb-small">
      {words.legend} {words.sentence(always, sometimes)}
    </p>
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

function columnsOf(cells: readonly ClockCell[], dark: readonly number[] | null): Column<number>[] {
  const blocks = Array.from({ length: 8 }, (_, block): Column<number> => ({
    name: kaart.clock.hours(block * 3),
    numeric: true,
    cell: (day) => {
      if (day === darkRow) return formatShare(meanOf((dark ?? []).slice(block * 3, block * 3 + 3)));
      const value = blocksOf(cells, day)[block] ?? null;
      return value === null ? figureText({ is: 'withheld' }) : formatCount(value);
    },
  }));
  return [
    {
      name: kaart.clock.day,
      rowHeader: true,
      cell: (day) => (day === darkRow ? words.row : kaart.clock.dayName(day)),
    },
    ...blocks,
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
