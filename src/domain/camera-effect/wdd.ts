import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { chanceAlone, together } from './before-after.ts';
import type { BeforeAfter, MeasuredArea, Spread } from './before-after.ts';
import { degreesOf, reachOf } from './student.ts';
import type { VariancePart } from './student.ts';

export interface WddInput {
  readonly treatment: BeforeAfter;
  readonly control: BeforeAfter;
  readonly buffer: BeforeAfter;
  /** A control of its own for the buffer, or `'same'` where the one control serves both: it then counts twice. */
  readonly bufferControl: BeforeAfter | 'same';
  /** Length of the time before and after; counts are divided by it. Both 1 when left out. */
  readonly timeWeights?: readonly [before: number, after: number];
  /** 0.95 when left out. */
  readonly confidence?: number;
  /** How much the months of each area vary, a second control like the first; chance alone when left out. */
  readonly spread?: { readonly treatment: Spread; readonly buffer: Spread; readonly control: Spread };
}

/** A change in numbers against a control: below zero is a fall. */
export interface Wdd {
  readonly local: number;
  readonly seLocal: number;
  readonly displacement: number;
  readonly seDisplacement: number;
  readonly total: number;
  readonly se: number;
  /** Total over its standard error; 0 where every count is zero. */
  readonly z: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Weighted displacement difference: change at the camera and in the buffer, less the change in their controls, in
 * numbers. The control is taken as it is, so it must be about as busy as the camera's place: see `preventedCounts`
 * for one that is not. Normal approximation, poor under about five per count. Where one control serves both, the
 * published sum of the eight counts would be too small: its part then has weight two, variance four.
 * Source: Wheeler & Ratcliffe 2018, Crime Science 7:11.
 */
export function weightedDisplacementDifference(input: WddInput): Wdd {
  const { treatment, control, buffer, timeWeights = [1, 1], confidence = 0.95, spread = byChance } = input;
  const own = input.bufferControl === 'same' ? control : input.bufferControl;
  const change = (area: BeforeAfter): number => area.after / timeWeights[1] - area.before / timeWeights[0];
  const noise = (area: BeforeAfter, { dispersion, df }: Spread): VariancePart => ({
    variance: dispersion * (area.after / timeWeights[1] ** 2 + area.before / timeWeights[0] ** 2),
    df,
  });
  const local = change(treatment) - change(control);
  const displacement = change(buffer) - change(own);
  const ofTreatment = noise(treatment, spread.treatment);
  const ofBuffer = noise(buffer, spread.buffer);
  const ofControl = noise(control, spread.control);
  const ofOwn = noise(own, spread.control);
  const both =
    input.bufferControl === 'same'
      ? [{ ...ofControl, variance: 4 * ofControl.variance }]
      : [ofControl, ofOwn];
  return {
    local,
    seLocal: rootOf([ofTreatment, ofControl]),
    displacement,
    seDisplacement: rootOf([ofBuffer, ofOwn]),
    ...intervalOf(local + displacement, [ofTreatment, ofBuffer, ...both], confidence),
  };
}

const byChance = { treatment: chanceAlone, buffer: chanceAlone, control: chanceAlone };

function rootOf(parts: readonly VariancePart[]): number {
  return Math.sqrt(parts.reduce((total, { variance }) => total + variance, 0));
}

function intervalOf(
  total: number,
  parts: readonly VariancePart[],
  confidence: number,
): Pick<Wdd, 'total' | 'se' | 'z' | 'lower' | 'upper'> {
  const se = rootOf(parts);
  const reach = reachOf(confidence, degreesOf(parts)) * se;
  return { total, se, z: se > 0 ? total / se : 0, lower: total - reach, upper: total + reach };
}

/** A number of incidents fewer (below zero: more) than expected in the time after, with its interval. */
export interface Prevented {
  readonly count: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The same difference with the control brought to the level of each area: how many incidents fewer than if the area
 * had changed in the proportion of the control. The total is the total net effect of Bowers & Johnson 2003; the
 * interval is by the delta method with the dispersion of each area, and the control under all of them counted once.
 * Refused on a control without incidents before.
 */
export function preventedCounts(
  areas: readonly MeasuredArea[],
  control: MeasuredArea,
  confidence = 0.95,
): Result<Prevented, { readonly why: 'zero-control' }> {
  const { before, after } = control.total;
  if (!(before > 0)) return fail({ why: 'zero-control' });
  const ratio = after / before;
  const all = together(areas.map(({ total }) => total));
  const ratioNoise = after / before ** 2 + after ** 2 / before ** 3;
  const parts = [
    ...areas.map(({ total, spread }) => ({
      variance: spread.dispersion * (total.after + ratio ** 2 * total.before),
      df: spread.df,
    })),
    { variance: control.spread.dispersion * all.before ** 2 * ratioNoise, df: control.spread.df },
  ];
  const count = all.before * ratio - all.after;
  const reach = reachOf(confidence, degreesOf(parts)) * rootOf(parts);
  return ok({ count, lower: count - reach, upper: count + reach });
}
