import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { chanceAlone, together } from './before-after.ts';
import type { BeforeAfter, Spread } from './before-after.ts';
import { reachOf } from './student.ts';

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
  /** Multiplies the variance; chance alone when left out. */
  readonly spread?: Spread;
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
  const { treatment, control, buffer, timeWeights = [1, 1], confidence = 0.95, spread = chanceAlone } = input;
  const own = input.bufferControl === 'same' ? control : input.bufferControl;
  const change = (area: BeforeAfter): number => area.after / timeWeights[1] - area.before / timeWeights[0];
  const noise = (area: BeforeAfter): number =>
    spread.dispersion * (area.after / timeWeights[1] ** 2 + area.before / timeWeights[0] ** 2);
  const local = change(treatment) - change(control);
  const displacement = change(buffer) - change(own);
  const shared = input.bufferControl === 'same' ? 2 * noise(control) : 0;
  const [varLocal, varBuffer] = [noise(treatment) + noise(control), noise(buffer) + noise(own)];
  const se = Math.sqrt(varLocal + varBuffer + shared);
  return {
    local,
    seLocal: Math.sqrt(varLocal),
    displacement,
    seDisplacement: Math.sqrt(varBuffer),
    ...intervalOf(local + displacement, se, reachOf(confidence, spread.df)),
  };
}

function intervalOf(
  total: number,
  se: number,
  reach: number,
): Pick<Wdd, 'total' | 'se' | 'z' | 'lower' | 'upper'> {
  return { total, se, z: se > 0 ? total / se : 0, lower: total - reach * se, upper: total + reach * se };
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
 * interval is by the delta method with the dispersion given, and the one control under both areas counted once.
 * Refused on a control without incidents before.
 */
export function preventedCounts(
  areas: readonly BeforeAfter[],
  control: BeforeAfter,
  spread: Spread = chanceAlone,
  confidence = 0.95,
): Result<Prevented, { readonly why: 'zero-control' }> {
  if (!(control.before > 0)) return fail({ why: 'zero-control' });
  const { before, after } = together(areas);
  const ratio = control.after / control.before;
  const ratioNoise = control.after / control.before ** 2 + control.after ** 2 / control.before ** 3;
  const variance = after + ratio ** 2 * before + before ** 2 * ratioNoise;
  const reach = reachOf(confidence, spread.df) * Math.sqrt(spread.dispersion * variance);
  const count = before * ratio - after;
  return ok({ count, lower: count - reach, upper: count + reach });
}
