import { fewestForTest } from '../../domain/thresholds.ts';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { usualYears } from '../../domain/needs.ts';
import { uChart, type ControlChart } from '../../domain/stats/control-chart.ts';
import { seasonalDispersion } from '../../domain/stats/dispersion.ts';
import { ewmaChart } from '../../domain/stats/ewma.ts';
import { adjustBH } from '../../domain/stats/fdr.ts';
import { equalRates } from '../../domain/stats/rate-ratio.ts';
import { seasonWeights } from '../../domain/stats/season.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import { knownIn, part, perYear, spanOf, sum, type CountLine, type NoTest } from './count-line.ts';

/** Years before the last one that say what is usual. */
const baselineYears = 3;
/** Below this count per step a season cannot be read from a few years, and limits are exact. */
const lowCount = 5;
/** Weight of the newest step and width of the limits of the moving average, as Borror, Champ & Rigdon 1998 advise. */
const lambda = 0.2;
const width = 2.7;

/** A month or quarter against what was to be expected of it. */
export interface LinePoint {
  readonly month: Month;
  readonly value: number | null;
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
  readonly provisional: boolean;
  /** Beyond the limits, and in the part that is looked at. */
  readonly signal: 'high' | 'low' | null;
  /** Chance of so large a difference without a cause, corrected for all that the charts look at; null before that. */
  readonly chance: number | null;
}

export type OutOfLine =
  | { readonly is: 'none'; readonly why: NoTest }
  | {
      readonly is: 'charts';
      /** The baseline and the last year. */
      readonly points: readonly LinePoint[];
      /** The moving average over the last year, in counts of an average step. */
      readonly average: readonly LinePoint[];
      /** Position in `points` of the first that is looked at. */
      readonly from: number;
      readonly baseline: Span;
      readonly dispersion: number;
      /** Limits are exact Poisson limits, without a season: counts are low. */
      readonly isLow: boolean;
      /** How many points were looked at. */
      readonly looked: number;
    };

/**
 * Whether the last year has a month (or quarter) that is out of line with the three years before it, by a u-chart
 * whose exposure is the season, and whether its level moved, by a moving average. The season is read from all that
 * lies before the last year, the level from three years of it.
 */
export function readOutOfLine(all: CountLine): OutOfLine {
  const year = perYear(all);
  const before = part(all, 0, Math.max(0, all.counts.length - year));
  const line = part(all, -(baselineYears + 1) * year);
  const start = line.counts.length - year;
  const baseline = part(line, 0, Math.max(0, start));
  const span = spanOf(baseline);
  const known = knownIn(baseline);
  if (all.isHidden) return { is: 'none', why: 'hidden' };
  if (span === null || known.length < usualYears * year) return { is: 'none', why: 'too-short' };
  if (sum(known) < fewestForTest) return { is: 'none', why: 'too-few' };
  const isLow = sum(known) / known.length < lowCount;
  const weights = isLow ? evenWeights(line) : weightsOf(before, line);
  const dispersion = isLow ? 1 : dispersionOf(baseline);
  const chart = uChart(line.counts, weights, { baseline: [0, start], dispersion });
  if (chart === null) return { is: 'none', why: 'no-fit' };
  const points = pointsOf(line, chart, weights, start);
  const average = averageOf(part(line, start), weights.slice(start), chart.center, dispersion);
  return {
    is: 'charts',
    ...withChances(points, average, { line, weights, start, dispersion, center: chart.center }),
    from: start,
    baseline: span,
    dispersion,
    isLow,
  };
}

function evenWeights({ counts }: CountLine): number[] {
  return counts.map(() => 1);
}

/** The season of each step of a line, from all the years before; even where a season had no count at all. */
function weightsOf(before: CountLine, line: CountLine): number[] {
  const year = perYear(line);
  const weights = seasonWeights(before.counts, year);
  if (weights.some((weight) => weight <= 0)) return evenWeights(line);
  const first = before.months[0] ?? 0;
  return line.months.map((month) => weights[((month - first) / line.step) % year] ?? 1);
}

/** Dispersion of the whole years of the baseline that have all their counts; 1 where there are too few. */
function dispersionOf(baseline: CountLine): number {
  const year = perYear(baseline);
  const years = Array.from({ length: Math.floor(baseline.counts.length / year) }, (_, index) =>
    knownIn(part(baseline, index * year, (index + 1) * year)),
  ).filter((counts) => counts.length === year);
  return Math.max(1, seasonalDispersion(years));
}

function pointsOf(
  line: CountLine,
  chart: ControlChart,
  weights: readonly number[],
  start: number,
): LinePoint[] {
  return chart.points.map((point, index) => {
    const weight = weights[index] ?? 1;
    return {
      month: line.months[index] ?? 0,
      value: line.counts[index] ?? null,
      center: chart.center * weight,
      lower: point.lower * weight,
      upper: point.upper * weight,
      provisional: line.provisional[index] === true,
      signal: index < start ? null : point.signal,
      chance: null,
    };
  });
}

function averageOf(
  recent: CountLine,
  weights: readonly number[],
  center: number,
  dispersion: number,
): LinePoint[] {
  const seasonless = recent.counts.map((count, index) =>
    count === null ? null : count / (weights[index] ?? 1),
  );
  const points = ewmaChart(seasonless, {
    target: center,
    lambda,
    width: width * Math.sqrt(dispersion),
  });
  return (points ?? []).map((point, index) => ({
    month: recent.months[index] ?? 0,
    value: recent.counts[index] === null ? null : point.ewma,
    center,
    lower: point.lower,
    upper: point.upper,
    provisional: recent.provisional[index] === true,
    signal: recent.counts[index] === null ? null : point.signal,
    chance: null,
  }));
}

interface Known {
  readonly line: CountLine;
  readonly weights: readonly number[];
  readonly start: number;
  readonly dispersion: number;
  readonly center: number;
}

/** The chances of single steps (exact) and of the average (normal), corrected together: one look, one family. */
function withChances(
  points: readonly LinePoint[],
  average: readonly LinePoint[],
  known: Known,
): { readonly points: LinePoint[]; readonly average: LinePoint[]; readonly looked: number } {
  const ofSteps = points.map((point, index) =>
    index < known.start || point.value === null ? null : stepChance(point.value, index, known),
  );
  const ofAverages = average.map((point) => (point.value === null ? null : averageChance(point, known)));
  const raw = [...ofSteps, ...ofAverages].filter((p) => p !== null);
  const adjusted = adjustBH(raw);
  let at = 0;
  const next = (p: number | null): number | null => (p === null ? null : (adjusted[at++] ?? 1));
  return {
    points: points.map((point, index) => ({ ...point, chance: next(ofSteps[index] ?? null) })),
    average: average.map((point, index) => ({ ...point, chance: next(ofAverages[index] ?? null) })),
    looked: raw.length,
  };
}

/**
 * Exact test of a step against the baseline, which knows that the baseline is counted too. Counts that vary more than
 * by chance count as so many fewer.
 */
function stepChance(value: number, index: number, { line, weights, start, dispersion }: Known): number {
  const exposures = weights.slice(0, start).filter((_, position) => line.counts[position] !== null);
  return equalRates({
    x1: Math.round(value / dispersion),
    t1: weights[index] ?? 1,
    x2: Math.round(sum(knownIn(part(line, 0, start))) / dispersion),
    t2: sum(exposures),
  }).pCentral;
}

/** Two-sided normal chance of an average this far from the level; its limits lie `width` standard deviations away. */
function averageChance(point: LinePoint, { center }: Known): number {
  const deviation = (point.upper - center) / width;
  return deviation > 0 ? 2 * normalCdf(-Math.abs((point.value ?? center) - center) / deviation, 0, 1) : 1;
}
