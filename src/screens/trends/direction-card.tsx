import { monthsNeeded } from '../../domain/needs.ts';
import { StepBars, type StepBar } from '../../charts/step-bars.tsx';
import { useView } from '../../state/session.tsx';
import { trendYears } from '../../view/parts.ts';
import { formatCount } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { trends } from '../../text/nl/trends.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { perYear, type CountLine } from '../../analysis/trends/count-line.ts';
import type { Direction, YearCount, YearsDirection } from '../../analysis/trends/direction.ts';
import { Method } from './method.tsx';
import { noTestText } from './no-test-text.ts';

const words = vragen.direction;

/** Whether it really goes up or down: the trend of months with its margin, and whole years as a second look. */
export function DirectionCard({
  direction,
  years,
  line,
}: {
  readonly direction: Direction;
  readonly years: YearsDirection;
  /** What the direction was read from; null where only years are known. */
  readonly line: CountLine | null;
}) {
  const step = line?.step ?? 1;
  const { view, choose } = useView();
  const offered = trendYears.filter((years) => isOffered(years, line));
  return (
    <Card title={words.title} className="vb-question">
      {offered.length === 1 ? null : (
        <Choice
          legend={words.window}
          look="bar"
          options={offered.map((value) => ({ value, label: words.years[value] }))}
          value={offered.includes(view.analysis.years) ? view.analysis.years : 'alles'}
          onChoose={(value) => choose({ analysis: { years: value } })}
        />
      )}
      <div className="vb-direction__parts">
        <div>
          <Verdict direction={direction} line={line} />
        </div>
        <div>
          <Years years={years} />
        </div>
      </div>
      <Method text={words.method(step, years.test?.pExact != null)} />
    </Card>
  );
}

/** Whether there are more years than a choice takes: of fewer it would be the same as all of them. */
function isOffered(years: (typeof trendYears)[number], line: CountLine | null): boolean {
  if (years === 'alles') return true;
  return line !== null && line.counts.length > Number(years) * perYear(line);
}

function Verdict({ direction, line }: { readonly direction: Direction; readonly line: CountLine | null }) {
  if (direction.is === 'none') return <p>{noTestText(direction.why, monthsNeeded.direction, line)}</p>;
  return (
    <>
      <p className="vb-question__answer">{sentence(direction)}</p>
      <p>
        <Badge tone="neutral">
          {direction.way === 'unclear' ? vragen.chance.likely : vragen.chance.unlikely}
        </Badge>
      </p>
      <p className="vb-small vb-muted">
        {words.spread(direction.dispersion)}
        {direction.leftOut === 0 ? '' : ` ${words.leftOut(direction.leftOut, direction.line.step)}`}
      </p>
    </>
  );
}

function sentence({ way, change, span, perYear }: Extract<Direction, { is: 'trend' }>): string {
  if (change === null)
    return way === 'unclear'
      ? words.unclearSmall(perYear, span.from, span.to)
      : words.clearSmall(way, perYear, span.from, span.to);
  return way === 'unclear'
    ? words.unclear(change, span.from, span.to)
    : words.clear(way, change, span.from, span.to);
}

function Years({ years }: { readonly years: YearsDirection }) {
  const known = years.years.filter(({ count }) => count !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return <p>{words.yearsNone}</p>;
  return (
    <>
      <h3 className="vb-question__part">{words.yearsTitle}</h3>
      <p>{yearsSentence(years)}</p>
      <StepBars
        label={words.yearsChart(first.year, last.year)}
        bars={years.years.slice(-mostBars).map(barOf)}
        height={150}
      />
      <Twin label={words.yearsTable}>
        <DataTable
          caption={words.yearsTitle}
          captionHidden
          columns={columns}
          rows={years.years.toReversed()}
          rowKey={({ year }) => String(year)}
        />
      </Twin>
    </>
  );
}

/** Years that have room beside each other. */
const mostBars = 10;

function yearsSentence({ tested, way, perYear, p, isPowerless }: YearsDirection): string {
  if (tested === null || p === null) return words.yearsNone;
  const told = words.yearsSentence(way, perYear, tested, p);
  return isPowerless ? `${told} ${words.powerless}` : told;
}

function barOf({ year, count, leftOut }: YearCount): StepBar {
  return {
    key: String(year),
    name: String(year),
    value: count,
    text: count === null ? '' : formatCount(count),
    look: leftOut ? 'hatched' : 'plain',
  };
}

const columns: readonly Column<YearCount>[] = [
  { name: trends.column.yearName, rowHeader: true, cell: ({ year }) => String(year) },
  {
    name: trends.column.count,
    numeric: true,
    cell: ({ count }) => (count === null ? nl.figures.missing : formatCount(count)),
  },
  { name: words.note, cell: ({ leftOut }) => (leftOut ? words.leftOutYear : '') },
];
