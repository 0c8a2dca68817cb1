import { falseAlarms, fewestForTest, smallestBase } from '../../domain/thresholds.ts';
import { directionYears } from '../../domain/needs.ts';
import { mannKendall, type MannKendall } from '../../domain/stats/mann-kendall.ts';
import { poissonTrend, type PoissonTrend } from '../../domain/stats/poisson-trend.ts';
import { month, type Span } from '../../domain/time/month.ts';
import type { Row } from '../../engine/answer.ts';
import {
  isKeptBack,
  knownIn,
  knownToTheEnd,
  part,
  perYear,
  spanOf,
  sum,
  type CountLine,
  type NoTest,
} from './count-line.ts';
import { trendLine, type TrendPoint } from './trend-line.ts';

/** Which way a year goes; `unclear` where chance alone can give it. */
type Way = 'up' | 'down' | 'unclear';

/** Change per year as a ratio with its 95% limits, adjusted for dispersion: 0.84 is 16% less each year. */
interface YearlyRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

export type Direction =
  | { readonly is: 'none'; readonly why: NoTest }
  | {
      readonly is: 'trend';
      readonly way: Way;
      readonly span: Span;
      /** Null on a base below 20 a year. */
      readonly change: YearlyRatio | null;
      readonly perYear: number;
      readonly dispersion: number;
      /** Steps that the team leaves out. */
      readonly leftOut: number;
      /** The steps that it was read from, and the trend at each of them. */
      readonly line: CountLine;
      readonly points: readonly TrendPoint[];
    };

/**
 * The trend over the last `years` of a line, or over all of it where null: of the steps after the last one that nobody
 * knows, for a trend across a gap would say that nothing happened to the counting there.
 */
export function readDirection(all: CountLine, years: number | null): Direction {
  const whole = knownToTheEnd(all);
  const line = years === null ? whole : part(whole, -years * perYear(whole));
  const span = spanOf(line);
  const known = knownIn(line);
  if (line.isHidden) return { is: 'none', why: 'hidden' };
  if (span === null || known.length < directionYears * perYear(line)) return { is: 'none', why: 'too-short' };
  if (sum(known) < fewestForTest) return { is: 'none', why: 'too-few' };
  const trend = poissonTrend(line.counts, {
    seasonal: 'harmonic1',
    leftOut: line.leftOut,
    perYear: perYear(line),
  });
  if (trend === null) return { is: 'none', why: 'no-fit' };
  const mean = (sum(known) / known.length) * perYear(line);
  return {
    is: 'trend',
    way: wayOf(trend),
    span,
    change:
      mean < smallestBase
        ? null
        : { ratio: trend.annualRatio, lower: trend.lowerQuasi, upper: trend.upperQuasi },
    perYear: mean,
    dispersion: trend.dispersion,
    leftOut: line.leftOut.filter(Boolean).length,
    line,
    points: trendLine(
      trend,
      line.counts.map((count) => count !== null),
      perYear(line),
    ),
  };
}

function wayOf({ lowerQuasi, upperQuasi }: PoissonTrend): Way {
  if (upperQuasi < 1) return 'down';
  return lowerQuasi > 1 ? 'up' : 'unclear';
}

/** A whole calendar year. */
export interface YearCount {
  readonly year: number;
  readonly count: number | null;
  readonly leftOut: boolean;
}

export interface YearsDirection {
  readonly years: readonly YearCount[];
  /** The years in the test; null where there are too few to test. */
  readonly tested: { readonly from: number; readonly to: number; readonly number: number } | null;
  readonly test: MannKendall | null;
  readonly way: Way;
  readonly p: number | null;
  /** Counts more or less each year; null where years are missing in between, as then steps are not equal. */
  readonly perYear: number | null;
  /** Too few years for any result to be more than chance. */
  readonly isPowerless: boolean;
}

/** With fewer years than this no order of them is rarer than 5%. */
const fewestWholeYears = 5;

/** Whether whole years go one way. The years of a period that the team leaves out take no part. */
export function readYears(rows: readonly Row[], leaveOut: readonly Span[]): YearsDirection {
  const years = rows.map(({ key, figure }): YearCount => {
    const [from, to] = [month(Number(key), 1), month(Number(key), 12)];
    return {
      year: Number(key),
      count: figure.is === 'number' ? figure.value : null,
      leftOut: leaveOut.some((span) => span.from <= to && span.to >= from),
    };
  });
  const used = years.flatMap(({ year, count, leftOut }) =>
    count === null || leftOut ? [] : [{ year, count }],
  );
  const counts = used.map(({ count }) => count);
  const canTest = sum(counts) >= fewestForTest && !rows.some((row) => isKeptBack(row.figure));
  const test = canTest ? mannKendall(counts) : null;
  const p = test === null ? null : (test.pExact ?? test.p);
  const [first, last] = [used[0], used.at(-1)];
  return {
    years,
    tested:
      test === null || first === undefined || last === undefined
        ? null
        : { from: first.year, to: last.year, number: used.length },
    test,
    p,
    way: p === null || p >= falseAlarms || test === null ? 'unclear' : test.s > 0 ? 'up' : 'down',
    perYear:
      test === null || (last?.year ?? 0) - (first?.year ?? 0) + 1 !== used.length ? null : test.senSlope,
    isPowerless: used.length < fewestWholeYears,
  };
}
