import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { monthsIn } from '../time/month.ts';
import type { Span } from '../time/month.ts';
import { againstCalendarYears } from './calendar-years.ts';
import type { CalendarEffect, CalendarRefusal, CountPerYear } from './calendar-years.ts';
import type { CameraStart, WindowChoice } from './design.ts';
import { didPanel } from './difference-in-differences.ts';
import type { PanelEffect, PanelRefusal } from './difference-in-differences.ts';
import { effectAgainst } from './effect-against.ts';
import type { EffectAgainst } from './effect-against.ts';
import { interruptedSeries } from './interrupted-series.ts';
import type { InterruptedRefusal, InterruptedSeries } from './interrupted-series.ts';
import { measurableFall } from './measurable.ts';
import type { Measurable } from './measurable.ts';
import { memoryWidening, widened } from './monthly-memory.ts';
import { shrunkenAgainst } from './regression-to-mean.ts';
import type { ShrunkenAgainst, ShrunkenRefusal } from './regression-to-mean.ts';
import type { RelativeEffectRefusal } from './relative-effect.ts';
import { preventedCounts, weightedDisplacementDifference } from './wdd.ts';
import type { Prevented, Wdd } from './wdd.ts';
import { weightedDisplacement } from './wdq.ts';
import type { Wdq, WdqRefusal } from './wdq.ts';
import { addAreas, countsIn } from './window-counts.ts';
import type { AreaCounts, MissingMonths, MonthCounts } from './window-counts.ts';
import { lengthRatio, usedMonths, windowsOf } from './windows.ts';
import type { Windows, WindowsRefusal } from './windows.ts';

/** Counts per month of every area of a design, in the same months. */
export interface EvaluationInput {
  readonly data: Span;
  readonly treatment: MonthCounts;
  /** Innermost first; may be empty. */
  readonly rings: readonly MonthCounts[];
  readonly control: MonthCounts;
  /** A wider series of the same kinds, such as the whole country; null without one. */
  readonly secondControl: MonthCounts | null;
  /** The same by calendar year, where it is not known by month. */
  readonly secondYears?: CountPerYear | null;
  /** Places like the camera's that have none, for regression to the mean; may be empty. */
  readonly comparable: readonly MonthCounts[];
  /** Surface of the camera's place over that of each of those; 1 when left out. */
  readonly comparableScale?: number;
  readonly start: CameraStart | null;
  readonly windows: WindowChoice;
}

/** Why there is no evaluation at all; a single step that cannot be done has a reason of its own in its place. */
export type EvaluationRefusal = WindowsRefusal | MissingMonths | { readonly why: 'unequal-series' };

export interface Evaluation {
  readonly windows: Windows;
  readonly areas: EvaluatedAreas;
  readonly measurable: Measurable;
  /** Refused on fewer than five before and on an empty control: then there is no number that looks like an answer. */
  readonly findings: Result<Findings, RelativeEffectRefusal>;
}

type AgainstControl = Result<EffectAgainst, RelativeEffectRefusal>;
type NoneGiven = { readonly why: 'none-given' };

export interface Findings {
  /** The headline: the camera's place against the control. */
  readonly effect: EffectAgainst;
  readonly secondEffect: Result<EffectAgainst, RelativeEffectRefusal | MissingMonths | NoneGiven>;
  /** Against the second control in whole calendar years, where it is known by year. */
  readonly secondYears: Result<CalendarEffect, CalendarRefusal>;
  /** Each ring against the control, and the rings together. */
  readonly rings: readonly AgainstControl[];
  readonly buffer: Result<EffectAgainst, RelativeEffectRefusal | NoneGiven>;
  /**
   * As published, one control for both areas (counted so). A busy control outweighs a quiet place in it:
   * `controlPerTreatment` tells, and `prevented` is the same with the control brought to the level of each area.
   */
  readonly wdd: Wdd;
  readonly controlPerTreatment: number;
  /** At the camera's place alone and with the rings. */
  readonly prevented: { readonly local: PreventedHere; readonly total: PreventedHere };
  readonly wdq: Result<Wdq, WdqRefusal>;
  readonly panel: Result<PanelEffect, PanelRefusal>;
  readonly series: Result<InterruptedSeries, InterruptedRefusal>;
  readonly regressionToMean: Result<ShrunkenAgainst, ShrunkenRefusal>;
}

type PreventedHere = Result<Prevented, { readonly why: 'zero-control' }>;

interface EvaluatedAreas {
  readonly treatment: AreaCounts;
  readonly rings: readonly AreaCounts[];
  /** The rings together. */
  readonly buffer: AreaCounts;
  readonly control: AreaCounts;
  /** By how much the spreads are larger because months hang together; 1 where that is not seen. */
  readonly memory: number;
}

/**
 * The whole evaluation of one camera by one design, from counts per month. What a single step refuses stands in its
 * place with the reason; refused as a whole are a design without windows, months without a figure inside them, and
 * series that do not cover the same months.
 */
export function evaluate(input: EvaluationInput): Result<Evaluation, EvaluationRefusal> {
  if (!areSeriesEqual(input)) return fail({ why: 'unequal-series' });
  const windows = windowsOf(input.start, input.windows, input.data);
  if (!windows.ok) return windows;
  const areas = areasIn(input, windows.value);
  if (!areas.ok) return areas;
  const { treatment, control } = areas.value;
  const effect = effectAgainst(treatment, control);
  return ok({
    windows: windows.value,
    areas: areas.value,
    measurable: measurableFall(treatment, control, lengthRatio(windows.value)),
    findings: effect.ok ? ok(findingsOf(input, windows.value, areas.value, effect.value)) : effect,
  });
}

function areSeriesEqual(input: EvaluationInput): boolean {
  const months = monthsIn(input.data);
  return [input.treatment, input.control, ...input.rings].every((counts) => counts.length === months);
}

function areasIn(input: EvaluationInput, windows: Windows): Result<EvaluatedAreas, MissingMonths> {
  const read = (counts: MonthCounts): Result<AreaCounts, MissingMonths> =>
    countsIn(windows, input.data, counts);
  const treatment = read(input.treatment);
  if (!treatment.ok) return treatment;
  const control = read(input.control);
  if (!control.ok) return control;
  const rings: AreaCounts[] = [];
  for (const counts of input.rings) {
    const ring = read(counts);
    if (!ring.ok) return ring;
    rings.push(ring.value);
  }
  // Place and control tell together: either alone is often too short to see whether its months hang together.
  const memory = memoryWidening([treatment.value, control.value]);
  return ok({
    treatment: widened(treatment.value, memory),
    rings: rings.map((ring) => widened(ring, memory)),
    buffer: widened(addAreas(rings, windows), memory),
    control: widened(control.value, memory),
    memory,
  });
}

function findingsOf(
  input: EvaluationInput,
  windows: Windows,
  areas: EvaluatedAreas,
  effect: EffectAgainst,
): Findings {
  const { treatment, rings, control } = areas;
  const afterPerBefore = lengthRatio(windows);
  return {
    effect,
    secondEffect: againstSecond(input, windows, areas),
    secondYears: againstYears(input, areas.memory),
    rings: rings.map((ring) => effectAgainst(ring, control)),
    buffer: rings.length === 0 ? fail({ why: 'none-given' }) : effectAgainst(areas.buffer, control),
    controlPerTreatment: control.total.before / treatment.total.before,
    ...displacementOf(areas, afterPerBefore),
    panel: panelOf(windows, treatment, control),
    series: seriesOf(windows, treatment),
    regressionToMean: shrunkenAgainst(
      treatment,
      control,
      comparableBefore(input, windows),
      afterPerBefore,
      input.comparableScale,
    ),
  };
}

/** What happened at the place and around it together. */
function displacementOf(
  { treatment, rings, buffer, control }: EvaluatedAreas,
  afterPerBefore: number,
): Pick<Findings, 'wdd' | 'prevented' | 'wdq'> {
  const total = { treatment: treatment.total, buffer: buffer.total, control: control.total };
  return {
    wdd: weightedDisplacementDifference({
      ...total,
      bufferControl: rings.length > 0 ? 'same' : { before: 0, after: 0 },
      // In numbers over the time after, as `prevented` is, so that windows of unequal length can be compared.
      timeWeights: [1 / afterPerBefore, 1],
      spread: { treatment: treatment.spread, buffer: buffer.spread, control: control.spread },
    }),
    prevented: {
      local: preventedCounts([treatment], control),
      total: preventedCounts(rings.length > 0 ? [treatment, buffer] : [treatment], control),
    },
    wdq: weightedDisplacement({ ...total, afterPerBefore }),
  };
}

function againstSecond(
  input: EvaluationInput,
  windows: Windows,
  { treatment, memory }: EvaluatedAreas,
): Findings['secondEffect'] {
  if (input.secondControl === null) return fail({ why: 'none-given' });
  const second = countsIn(windows, input.data, input.secondControl);
  return second.ok ? effectAgainst(treatment, widened(second.value, memory)) : second;
}

function againstYears(
  { start, data, treatment, secondYears = null, windows }: EvaluationInput,
  memory: number,
): Findings['secondYears'] {
  if (start === null) return fail({ why: 'none-given' });
  return againstCalendarYears({ data, place: treatment, wider: secondYears, start, windows, memory });
}

function panelOf(windows: Windows, treatment: AreaCounts, control: AreaCounts): Findings['panel'] {
  const first = usedMonths(windows.after)[0] ?? Number.POSITIVE_INFINITY;
  const months = monthsOf(windows);
  return didPanel({
    treated: countsOf(treatment),
    control: countsOf(control),
    post: months.map((month) => month >= first),
    months,
  });
}

function seriesOf(windows: Windows, treatment: AreaCounts): Findings['series'] {
  return interruptedSeries({
    counts: countsOf(treatment),
    start: usedMonths(windows.before).length,
    months: monthsOf(windows).map((month, _, all) => month - (all[0] ?? 0) + 1),
  });
}

/** The months that count, in order. */
function monthsOf(windows: Windows): number[] {
  return [...usedMonths(windows.before), ...usedMonths(windows.after)];
}

function countsOf(area: AreaCounts): number[] {
  return area.years.flat().filter((count) => count !== null);
}

/** Counts before of the comparable places that have a figure for every month. */
function comparableBefore(input: EvaluationInput, windows: Windows): number[] {
  return input.comparable.flatMap((counts): number[] => {
    const place = countsIn(windows, input.data, counts);
    return place.ok ? [place.value.total.before] : [];
  });
}
