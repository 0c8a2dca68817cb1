import { month, type Span } from '../../domain/time/month.ts';
import type { Answer, Figure, Row, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import { assess, type Assessment } from './assess.ts';
import type { Indicator } from '../../policy/schema.ts';
import { baselineOf, countedIn, figureIn, lastRun, type Run, type Timeline } from './compared.ts';
import { countRatio, type Counted, type CountRatio } from './count-change.ts';
import { spreadIn } from './spread.ts';
import { termsOf } from './terms.ts';
import { readingOf, type Pace, type Reading, type Scope } from './questions.ts';
import { rollingSums } from './sum-figures.ts';

/** The figures of one indicator in a period. */
export interface CardFigures {
  /** The months that are counted: those of the View, or the last complete year of quarters or of a year. */
  readonly period: Span;
  /** What one figure of the sparkline counts. */
  readonly unit: Reading['unit'];
  /** The whole period, with its interval. */
  readonly now: Figure;
  /** The figures that follow one another up to the end of the period, or where they end before it; null of none. */
  readonly run: Run | null;
  /** What can be told where the whole period has no figure: the part of it that has one. */
  readonly part: { readonly span: Span; readonly figure: Figure } | null;
  /** The period that it is compared with. */
  readonly before: Figure;
  /** The months of that period: the year before, or the baseline of the team. */
  readonly baseline: Span;
  /** What was counted, without months that are left out; null where a month has no figure. */
  readonly counted: { readonly now: Counted | null; readonly before: Counted | null };
  /** How many times as much the counts vary as chance gives, by three months; null of years alone, which do not tell. */
  readonly dispersion: number | null;
  readonly assessment: Assessment;
  /** What it is held against in a reference area, and over which year. */
  readonly reference: Beside['reference'];
  /** Enough figures for the sparkline and its rolling line. */
  readonly spark: readonly Figure[];
  /** For each of these the sum of the year up to and including it; null where the figures are not months. */
  readonly rolling: readonly Figure[] | null;
}

export type Card =
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly is: 'ready'; readonly figures: CardFigures };

/** What a target may need beside the indicator's own counts. */
export interface Beside {
  /** As in AssessedFigures. */
  readonly size: number | null;
  /** The last year that the indicator and its reference area both have. */
  readonly reference: { readonly span: Span; readonly here: Counted; readonly there: Counted } | null;
}

const nothingBeside: Beside = { size: 1, reference: null };

/** Reads an indicator from the answer to `rhythmQuestion` of the same pace. */
export function readCard(
  scope: Scope,
  indicator: Indicator,
  result: Answer | Unavailable,
  beside: Beside = nothingBeside,
  pace: Pace = 'fine',
): Card {
  if (result.is === 'unavailable') return { is: 'unavailable', reason: result.reason };
  const { unit, period } = readingOf(scope, pace);
  const spark = result.rows.map((row) => row.figure);
  const timeline: Timeline = { figures: spark, unit, to: period.to };
  const terms = termsOf(indicator);
  const baseline = baselineOf(terms, period);
  const counted = {
    now: countedIn(timeline, period, terms),
    before: countedIn(timeline, baseline, terms),
  };
  const dispersion = spreadIn(timeline, period);
  const { reference } = beside;
  const isAgainst = indicator.target?.aim.direction === 'onder de referentie';
  const assessment = assess(indicator, {
    current: isAgainst && reference !== null ? reference.here : counted.now,
    baseline: counted.before,
    dispersion,
    reference: reference?.there ?? null,
    size: beside.size,
  });
  const now = figureIn(timeline, period);
  const before = figureIn(timeline, baseline);
  const run = lastRun(timeline, period);
  return {
    is: 'ready',
    figures: {
      period,
      unit,
      now,
      run,
      part: now.is === 'missing' ? partOf(timeline, run) : null,
      before,
      baseline,
      counted,
      dispersion: unit === 'year' ? null : dispersion,
      assessment,
      reference,
      spark,
      rolling: unit === 'month' ? rollingSums(spark, 12) : null,
    },
  };
}

function partOf(timeline: Timeline, run: Run | null): CardFigures['part'] {
  if (run === null || !run.isInside) return null;
  return { span: run.span, figure: figureIn(timeline, run.span) };
}

/** How a count changed between the last two years that the country and the gemeente both have. */
export interface CountryChange {
  readonly from: number;
  readonly to: number;
  readonly there: number;
  /** Null where the count here is below 20: no percentage on so small a base. */
  readonly here: CountRatio | null;
}

/**
 * The change here is the one that a card of that year gives: `spread` tells of a year how its counts vary (see
 * `spreadFrom`). Of the country only years are known, and a change without an interval is told.
 */
export function readCountry(
  here: Answer | Unavailable | undefined,
  there: Answer | Unavailable | undefined,
  spread: (year: Span) => number,
): CountryChange | null {
  const own = numbersByYear(here);
  const country = numbersByYear(there);
  const common = [...country.keys()].filter((year) => own.has(year)).toSorted((a, b) => b - a);
  const to = common.find((year) => common.includes(year - 1));
  if (to === undefined) return null;
  const change = countRatio(...pair(country, to), 1);
  return change === null
    ? null
    : { from: to - 1, to, there: change.ratio, here: countRatio(...pair(own, to), spread(calendarYear(to))) };
}

function calendarYear(year: number): Span {
  return { from: month(year, 1), to: month(year, 12) };
}

/** How the counts of the answer that a card is read from vary in the three years up to and including a span; 1 of none. */
export function spreadFrom(scope: Scope, result: Answer | Unavailable, pace: Pace): (span: Span) => number {
  const { unit, period } = readingOf(scope, pace);
  const figures = result.is === 'answer' ? result.rows.map((row) => row.figure) : [];
  return (span) => spreadIn({ figures, unit, to: period.to }, span);
}

function pair(counts: ReadonlyMap<number, number>, year: number): [number, number] {
  return [counts.get(year - 1) ?? 0, counts.get(year) ?? 0];
}

/** The numbers of an answer by year. */
export function numbersByYear(result: Answer | Unavailable | undefined): ReadonlyMap<number, number> {
  const rows: readonly Row[] = result?.is === 'answer' ? result.rows : [];
  return new Map(
    rows.flatMap((row) => (row.figure.is === 'number' ? [[Number(row.key), row.figure.value] as const] : [])),
  );
}
