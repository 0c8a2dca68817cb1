import { falseAlarms } from '../../domain/thresholds.ts';
import { seasonYears } from '../../domain/needs.ts';
import { seasonalDispersion } from '../../domain/stats/dispersion.ts';
import { adjustBH } from '../../domain/stats/fdr.ts';
import { rateRatioAdjusted, equalRates } from '../../domain/stats/rate-ratio.ts';
import { stl } from '../../domain/stats/stl.ts';
import { numberInYear, type Span } from '../../domain/time/month.ts';
import { knownIn, part, perYear, spanOf, sum, type CountLine, type NoTest } from './count-line.ts';

/** Fewer than this per step: a season says little. */
const fewestPerStep = 5;
/** Months (1 to 12) of the dark half of the year: two whole quarters, so that published quarters can tell it too. */
const darkMonths: readonly number[] = [10, 11, 12, 1, 2, 3];
/** Months around the turn of the year. */
const turnMonths: readonly number[] = [12, 1];

/** A month or quarter of an average year. */
export interface SeasonStep {
  /** Its first month, 1 to 12. */
  readonly inYear: number;
  /** Count in an average year. */
  readonly level: number;
  /** Whether it lies apart from the other ones by more than chance, over all of them. */
  readonly apart: 'high' | 'low' | null;
}

/** A part of the year against the rest of it, in counts per step. */
interface SeasonPart {
  readonly within: number;
  readonly rest: number;
  readonly way: 'more' | 'less' | 'unclear';
}

export type Season =
  | { readonly is: 'none'; readonly why: NoTest; readonly perStep: number | null }
  | {
      readonly is: 'season';
      readonly span: Span;
      /** Twelve months or four quarters, from July on, so that a winter is in one piece. */
      readonly steps: readonly SeasonStep[];
      readonly average: number;
      /** The line without season, one count per step, and what was counted. */
      readonly trend: readonly number[];
      readonly counts: readonly number[];
      readonly dark: SeasonPart | null;
      /** Null for quarters. */
      readonly turn: SeasonPart | null;
    };

/**
 * The season of counts: STL on their square roots, which makes the spread of counts even (Bartlett 1936), brought back to
 * counts and lifted to the mean of the counts. Of the last run of steps without a gap, as STL knows none.
 */
export function readSeason(all: CountLine): Season {
  const line = lastRun(all);
  const counts = knownIn(line);
  const perStep = counts.length === 0 ? null : sum(counts) / counts.length;
  const span = spanOf(line);
  if (all.isHidden) return { is: 'none', why: 'hidden', perStep: null };
  if (span === null || perStep === null || counts.length < seasonYears * perYear(line))
    return { is: 'none', why: 'too-short', perStep };
  if (perStep < fewestPerStep) return { is: 'none', why: 'too-few', perStep };
  const parts = stl(
    counts.map((count) => Math.sqrt(count)),
    perYear(line),
  );
  if (parts === null) return { is: 'none', why: 'no-fit', perStep };
  const dispersion = dispersionOf(line);
  const apart = apartOf(line, dispersion);
  const middle = sum(parts.trend) / parts.trend.length;
  const raw = parts.seasonal.slice(0, perYear(line)).map((season) => Math.max(0, middle + season) ** 2);
  const lift = perStep / (sum(raw) / raw.length);
  const steps = raw.map((level, index) => ({
    inYear: numberInYear(line.months[index] ?? 0),
    level: level * lift,
    apart: apart[index] ?? null,
  }));
  return {
    is: 'season',
    span,
    steps: fromJuly(steps),
    average: perStep,
    trend: liftedTo(
      parts.trend.map((root) => root ** 2),
      perStep,
    ),
    counts,
    dark: partOf(line, darkMonths, dispersion),
    turn: line.step === 1 ? partOf(line, turnMonths, dispersion) : null,
  };
}

/** The last steps, from after the last count that is not known or left out. */
function lastRun(line: CountLine): CountLine {
  return part(line, line.counts.lastIndexOf(null) + 1);
}

function liftedTo(values: readonly number[], mean: number): number[] {
  const lift = mean / (sum(values) / values.length);
  return values.map((value) => value * lift);
}

function fromJuly(steps: readonly SeasonStep[]): SeasonStep[] {
  const place = ({ inYear }: SeasonStep): number => (inYear + 5) % 12;
  return steps.toSorted((one, other) => place(one) - place(other));
}

/** Of the last whole years of a line without gaps. */
function dispersionOf(line: CountLine): number {
  const year = perYear(line);
  const whole = Math.floor(line.counts.length / year);
  const counts = knownIn(line).slice(-whole * year);
  return Math.max(
    1,
    seasonalDispersion(
      Array.from({ length: whole }, (_, index) => counts.slice(index * year, (index + 1) * year)),
    ),
  );
}

/** Each season against all the others, the chances corrected over all of them (Benjamini & Hochberg 1995). */
function apartOf(line: CountLine, dispersion: number): SeasonStep['apart'][] {
  const counts = knownIn(line);
  const year = perYear(line);
  const tests = Array.from({ length: year }, (_, season) => {
    const own = counts.filter((_count, index) => index % year === season);
    const [x1, t1] = [sum(own), own.length];
    const [x2, t2] = [sum(counts) - x1, counts.length - t1];
    const p = equalRates({
      x1: Math.round(x1 / dispersion),
      t1,
      x2: Math.round(x2 / dispersion),
      t2,
    }).pCentral;
    return { p, side: x1 / t1 > x2 / t2 ? ('high' as const) : ('low' as const) };
  });
  const adjusted = adjustBH(tests.map(({ p }) => p));
  return tests.map(({ side }, index) => ((adjusted[index] ?? 1) < falseAlarms ? side : null));
}

/** Some months of the year against the rest; null where either holds nothing. */
function partOf(line: CountLine, inside: readonly number[], dispersion: number): SeasonPart | null {
  const counts = knownIn(line);
  const isIn = (index: number): boolean => inside.includes(numberInYear(line.months[index] ?? 0));
  const within = counts.filter((_, index) => isIn(index));
  const rest = counts.filter((_, index) => !isIn(index));
  const ratio = rateRatioAdjusted(sum(within), within.length, sum(rest), rest.length, dispersion);
  if (ratio === null) return null;
  return {
    within: sum(within) / within.length,
    rest: sum(rest) / rest.length,
    way: ratio.lower > 1 ? 'more' : ratio.upper < 1 ? 'less' : 'unclear',
  };
}
