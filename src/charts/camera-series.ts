import { smallestBase } from '../domain/thresholds.ts';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import type { InterruptedRefusal, InterruptedSeries } from '../domain/camera-effect/interrupted-series.ts';
import type { MonthCounts } from '../domain/camera-effect/window-counts.ts';
import { usedMonths } from '../domain/camera-effect/windows.ts';
import type { Windows } from '../domain/camera-effect/windows.ts';
import { listMonths } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';

/** One month of the interrupted series. */
export interface SeriesMark {
  readonly month: Month;
  /** Null where there is no figure. */
  readonly count: number | null;
  readonly isAfter: boolean;
  /** Counts on neither side: hatched. */
  readonly isLeftOut: boolean;
  /** What the model has for this month; null where it is left out or there is no model. */
  readonly fitted: number | null;
  /** Expected without the camera, with the interval of the jump; only after the start. */
  readonly without: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface CameraSeries {
  readonly marks: readonly SeriesMark[];
  /** Position of the first month after the start: the line stands before it. */
  readonly start: number;
  readonly startMonth: Month;
  /** The jump in percent; null without a model. */
  readonly jump: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Why there is no model; null where there is one. */
  readonly refusal: InterruptedRefusal['why'] | 'small-base' | 'too-wide' | 'none' | null;
}

/**
 * The months of the windows of an evaluation, with what was counted at the camera's place and what the model makes of
 * it; no model on fewer than 20 before. `counts` has one element per month of `data`.
 */
export function cameraSeries(evaluation: Evaluation, data: Span, counts: MonthCounts): CameraSeries {
  const { windows, findings, areas } = evaluation;
  const isSmall = areas.treatment.total.before < smallestBase;
  const found = findings.ok && !isSmall ? findings.value.series : null;
  const isVague = found?.ok === true && isTooWide(found.value);
  const model =
    found?.ok === true && !isVague ? modelPerMonth(windows, found.value) : new Map<Month, Expected>();
  const months = monthsOfWindows(windows);
  const used = new Set([...usedMonths(windows.before), ...usedMonths(windows.after)]);
  const firstAfter = months.length - windows.after.flat().length;
  const marks = months.map((month, index): SeriesMark => {
    const expected = model.get(month);
    const isAfter = index >= firstAfter;
    return {
      month,
      count: counts[month - data.from] ?? null,
      isAfter,
      isLeftOut: !used.has(month),
      fitted: expected?.fitted ?? null,
      without: isAfter && expected !== undefined ? expected.without : null,
    };
  });
  return {
    marks,
    start: firstAfter,
    startMonth: windows.startMonth ?? months[firstAfter] ?? 0,
    jump: found?.ok === true && !isVague ? jumpOf(found.value) : null,
    refusal: isSmall ? 'small-base' : isVague ? 'too-wide' : refusalOf(found),
  };
}

/** An interval of which the upper end is this many times the lower one says nothing, and its band hides the months. */
const widest = 30;

/** Whether the interval of the jump is so wide that what was to be expected cannot be said. */
export function isTooWide({ level }: Pick<InterruptedSeries, 'level'>): boolean {
  return level.upper > widest * level.lower;
}

interface Expected {
  readonly fitted: number;
  readonly without: NonNullable<SeriesMark['without']>;
}

function refusalOf(found: { ok: true } | { ok: false; failure: InterruptedRefusal } | null) {
  if (found === null) return 'none';
  return found.ok ? null : found.failure.why;
}

/** The interval of the jump, laid around what was expected without it. */
function modelPerMonth(
  windows: Windows,
  { fitted, without, level }: InterruptedSeries,
): Map<Month, Expected> {
  const used = [...usedMonths(windows.before), ...usedMonths(windows.after)];
  return new Map(
    used.map((month, index) => {
      const value = fitted[index] ?? 0;
      const around = { value: without[index] ?? 0, low: value / level.upper, high: value / level.lower };
      return [month, { fitted: value, without: around }];
    }),
  );
}

/** Every month of the windows, left out or not, and the one in which the camera came where that counts on neither side. */
function monthsOfWindows({ before, after, startMonth, leftOut }: Windows): Month[] {
  const known = [...usedMonths(before), ...usedMonths(after), ...leftOut];
  const all = startMonth === null ? known : [...known, startMonth];
  return listMonths({ from: Math.min(...all), to: Math.max(...all) });
}

function jumpOf({ level }: InterruptedSeries): NonNullable<CameraSeries['jump']> {
  const percent = (ratio: number): number => 100 * (ratio - 1);
  return { value: percent(level.ratio), low: percent(level.lower), high: percent(level.upper) };
}

/** Positions of neighbouring months that hold, in runs: left-out months, or a line that bridges no gap. */
export function runsOf(
  marks: readonly SeriesMark[],
  holds: (mark: SeriesMark) => boolean,
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  marks.forEach((mark, index) => {
    if (!holds(mark)) return;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}

/** The series in a sentence. */
export function seriesSummary({ jump, refusal }: CameraSeries): string {
  const words = cameraBeeld.series;
  if (refusal !== null) return words.refused[refusal];
  return jump === null ? '' : words.summary(jump.value, jump.low, jump.high);
}
