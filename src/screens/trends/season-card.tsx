import { monthsNeeded } from '../../domain/needs.ts';
import { SparklineChart } from '../../charts/sparkline.tsx';
import { StepBars, type StepBand } from '../../charts/step-bars.tsx';
import { formatMonthShort } from '../../text/format.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { CountLine } from '../../analysis/trends/count-line.ts';
import { DarkDaysPart } from './dark-days-part.tsx';
import { Method } from './method.tsx';
import { noTestText } from './no-test-text.ts';
import type { DarkDays } from '../../analysis/trends/dark-days.ts';
import type { Season, SeasonStep } from '../../analysis/trends/season.ts';

const words = vragen.season;

type Step = 1 | 3;

/** What the season does, as an average year from July to June, and the line without it. */
export function SeasonCard({
  season,
  dark,
  line,
}: {
  readonly season: Season;
  /** Null where fewer than two winters are known. */
  readonly dark: DarkDays | null;
  readonly line: CountLine;
}) {
  const { step } = line;
  return (
    <Card title={words.title} className="vb-question">
      {dark === null ? null : <DarkDaysPart dark={dark} />}
      {season.is === 'none' ? <p>{noneText(season, line)}</p> : <Year season={season} step={step} />}
    </Card>
  );
}

function noneText({ why, perStep }: Extract<Season, { is: 'none' }>, line: CountLine): string {
  if (why === 'too-few' && perStep !== null) return words.tooFew(perStep, line.step);
  return noTestText(why, monthsNeeded.season, line);
}

function Year({ season, step }: { readonly season: Extract<Season, { is: 'season' }>; readonly step: Step }) {
  const { steps, span } = season;
  const apart = (side: 'high' | 'low'): number[] =>
    steps.flatMap((one) => (one.apart === side ? [one.inYear] : []));
  const [high, low] = [apart('high'), apart('low')];
  return (
    <>
      <p className="vb-question__answer">
        {high.length + low.length === 0 ? words.unclear(step) : words.clear(high, low, step)}
      </p>
      <p>
        {season.dark === null ? '' : words.dark(season.dark, step)}{' '}
        {season.turn === null ? '' : words.turn(season.turn)}
      </p>
      <StepBars
        label={words.chart(step)}
        bars={steps.map(({ inYear, level, apart: side }) => ({
          key: String(inYear),
          name: words.short(inYear, step),
          value: level,
          text: words.level(level),
          look: side === null ? 'plain' : 'strong',
        }))}
        bands={bandsOf(steps, step)}
        height={190}
      />
      <h3 className="vb-question__part">{words.trendTitle}</h3>
      <SparklineChart
        label={words.trendChart(step, span.from, span.to)}
        sparkline={lineOf(season)}
        from={formatMonthShort(span.from)}
        to={formatMonthShort(span.to)}
      />
      <Twin label={vragen.table}>
        <DataTable
          caption={words.title}
          captionHidden
          columns={columnsOf(step)}
          rows={steps}
          rowKey={({ inYear }) => String(inYear)}
        />
      </Twin>
      <Method text={words.method(span.from, span.to, step)} />
    </>
  );
}

/** The months of a name, where they stand beside each other. */
function bandsOf(steps: readonly SeasonStep[], step: Step): StepBand[] {
  const at = (inYear: number): number => steps.findIndex((one) => one.inYear === inYear);
  const dark = { from: at(10), to: at(step === 1 ? 3 : 1), words: words.darkBand };
  return step === 1 ? [dark, { from: at(12), to: at(1), words: words.turnBand }] : [dark];
}

function lineOf({ counts, trend }: Extract<Season, { is: 'season' }>) {
  const top = Math.max(1, ...counts, ...trend);
  return {
    top,
    marks: counts.map((count, index) => ({
      bar: count / top,
      line: (trend[index] ?? 0) / top,
      low: null,
      high: null,
    })),
  };
}

function columnsOf(step: Step): Column<SeasonStep>[] {
  const { column } = words;
  return [
    {
      name: step === 1 ? column.when : column.whenQuarter,
      rowHeader: true,
      cell: ({ inYear }) => words.long(inYear, step),
    },
    { name: column.level, numeric: true, cell: ({ level }) => words.level(level) },
    { name: column.apart, cell: ({ apart }) => words.apart[apart ?? 'none'] },
  ];
}
