import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { BeforeAfter } from './before-after.ts';

/** What the quotient says: diffusion is a fall around the camera as well, displacement a rise there. */
type WdqBand =
  | 'diffusion_exceeds_direct'
  | 'diffusion_equals_direct'
  | 'diffusion_below_direct'
  | 'no_displacement'
  | 'displacement_below_direct'
  | 'displacement_equals_direct'
  | 'displacement_exceeds_direct'
  | 'not_applicable';

export interface Wdq {
  /** Fall of the count at the camera, as a number. */
  readonly grossEffect: number;
  /** Fall of the share of the camera in the control. */
  readonly netEffect: number;
  /** The other way round: below zero is success. */
  readonly success: number;
  /** Rise of the share of the buffer in the control. */
  readonly bufferMeasure: number;
  /** Null without success: a quotient of nothing says nothing. */
  readonly wdq: number | null;
  /** Fall at the camera and in the buffer together against what the control leads to expect, as a number. */
  readonly totalNetEffect: number;
  readonly band: WdqBand;
}

export interface WdqInput {
  readonly treatment: BeforeAfter;
  readonly buffer: BeforeAfter;
  readonly control: BeforeAfter;
  /** Length of the time after over that before; 1 when left out. */
  readonly afterPerBefore?: number;
}

/** A quotient to nothing: the control or the buffer is empty before or after. */
export interface WdqRefusal {
  readonly why: 'zero-control' | 'zero-buffer';
}

const close = 1e-9;

/**
 * Weighted displacement quotient with its parts. It has no interval: never show it alone, and never where buffer and
 * control overlap. Source: Bowers & Johnson 2003; formulas and bands as in POP Guide 10, appendices B and C.
 */
export function weightedDisplacement(input: WdqInput): Result<Wdq, WdqRefusal> {
  const { treatment, buffer, control, afterPerBefore = 1 } = input;
  if (!(control.before > 0 && control.after > 0)) return fail({ why: 'zero-control' });
  if (!(buffer.before > 0 && buffer.after > 0)) return fail({ why: 'zero-buffer' });
  const success = shareRise(treatment, control);
  const bufferMeasure = shareRise(buffer, control);
  const wdq = success < -close ? bufferMeasure / success : null;
  return ok({
    grossEffect: treatment.before * afterPerBefore - treatment.after,
    netEffect: -success,
    success,
    bufferMeasure,
    wdq,
    totalNetEffect: netFall(treatment, control) + netFall(buffer, control),
    band: wdq === null ? 'not_applicable' : bandOf(wdq),
  });
}

function shareRise(area: BeforeAfter, control: BeforeAfter): number {
  return area.after / control.after - area.before / control.before;
}

function netFall(area: BeforeAfter, control: BeforeAfter): number {
  return (area.before * control.after) / control.before - area.after;
}

function bandOf(wdq: number): WdqBand {
  if (Math.abs(wdq) < close) return 'no_displacement';
  if (Math.abs(wdq - 1) < close) return 'diffusion_equals_direct';
  if (Math.abs(wdq + 1) < close) return 'displacement_equals_direct';
  if (wdq > 0) return wdq > 1 ? 'diffusion_exceeds_direct' : 'diffusion_below_direct';
  return wdq < -1 ? 'displacement_exceeds_direct' : 'displacement_below_direct';
}
