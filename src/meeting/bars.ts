import type { TrendBars } from '../analysis/trends/bars.ts';
import { firstMonth, monthsPer } from '../analysis/trends/steps.ts';
import type { BarsPicture, SlideTable } from '../domain/meeting/slide.ts';
import type { Span } from '../domain/time/month.ts';
import type { Figure } from '../engine/answer.ts';
import { countShown, figureText, intervalText } from '../text/figure-text.ts';
import { formatRate, formatRange } from '../text/format.ts';
import { overleg } from '../text/nl/overleg.ts';
import { overlegTrends as words } from '../text/nl/overleg-trends.ts';

/** Months that a mean is of. */
const perYear = 12;

/** The bars of a trend with the mean of a year over months; what is not over yet takes no part. Null without any. */
export function barsPicture(bars: TrendBars, chosen: Span): BarsPicture | null {
  const whole = wholeOf(bars);
  const first = firstMonth(whole[0]?.key ?? '');
  if (first === null) return null;
  return {
    is: 'bars',
    months: monthsPer(bars.unit),
    first,
    values: whole.map(({ figure }) => countShown(figure)),
    means: whole.map((_, at) => meanOf(bars.rolling?.[at])),
    chosen,
  };
}

function wholeOf({ rows, running }: TrendBars): TrendBars['rows'] {
  return running === null ? rows : rows.filter((row) => row !== running && row.key !== running.key);
}

function meanOf(year: Figure | undefined): readonly [number, number, number] | null {
  return year?.is === 'number' ? [year.value / perYear, year.low / perYear, year.high / perYear] : null;
}

/** The same as words: every bar with its interval, and the mean of the year up to it. */
export function barsTable(bars: TrendBars, name: string): SlideTable | null {
  const whole = wholeOf(bars);
  const [first, last] = [firstMonth(whole[0]?.key ?? ''), firstMonth(whole.at(-1)?.key ?? '')];
  if (first === null || last === null) return null;
  const { columns, bar } = words;
  const { rolling } = bars;
  return {
    caption: words.caption(name, first, last + monthsPer(bars.unit) - 1),
    head: [columns.time, columns.count, columns.interval, ...(rolling !== null ? [columns.mean] : [])],
    rows: whole.map(({ key, figure }, at) => [
      bar[bars.unit](firstMonth(key) ?? first),
      figureText(figure),
      intervalText(figure) || overleg.none,
      ...(rolling !== null ? [meanText(rolling[at])] : []),
    ]),
  };
}

function meanText(year: Figure | undefined): string {
  const mean = meanOf(year);
  return mean === null
    ? overleg.none
    : `${formatRate(mean[0])} (${formatRange(formatRate(mean[1]), formatRate(mean[2]))})`;
}
