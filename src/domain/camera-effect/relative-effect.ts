import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { chanceAlone } from './before-after.ts';
import { fewestForTest } from '../thresholds.ts';
import type { BeforeAfter, Spread } from './before-after.ts';
import { degreesOf, reachOf } from './student.ts';
import type { VariancePart } from './student.ts';

export interface RelativeEffectInput {
  readonly treatment: BeforeAfter;
  readonly control: BeforeAfter;
  /** Of the counts at the camera and in the control; chance alone when left out. */
  readonly spread?: { readonly treatment: Spread; readonly control: Spread };
  /** 0.95 when left out. */
  readonly confidence?: number;
}

export interface RelativeEffect {
  /** Odds ratio ad / bc: above 1 is good news, the opposite of an incidence rate ratio. */
  readonly relativeEffectSize: number;
  readonly logOR: number;
  /** Of logOR, dispersion included. */
  readonly variance: number;
  readonly z: number;
  readonly lower: number;
  readonly upper: number;
  /** Change at the camera against the control, in percent: below zero is a fall. */
  readonly percentChange: number;
  readonly percentLower: number;
  readonly percentUpper: number;
  /** No incident was left after: half an incident was added to all four counts, which must be said. */
  readonly halfAdded: boolean;
}

/** Why there is no ratio; `before` is what there was. */
export type RelativeEffectRefusal =
  | { readonly why: 'zero-control' }
  | { readonly why: 'too-few-before'; readonly before: number };

/**
 * Relative effect size of a place against a control, from four counts over the same months, with the change in
 * percent. Refused on a control without incidents and on fewer than five before. Where the spread was estimated the
 * interval is Student's, with the degrees of freedom of Welch and Satterthwaite.
 * Source: Farrington, Gill, Waples & Argomaniz 2007, appendix; dispersion as Marchant 2004 asks.
 */
export function relativeEffect(input: RelativeEffectInput): Result<RelativeEffect, RelativeEffectRefusal> {
  const { treatment, control, confidence = 0.95 } = input;
  if (!(control.before > 0 && control.after > 0)) return fail({ why: 'zero-control' });
  if (!(treatment.before >= fewestForTest)) return fail({ why: 'too-few-before', before: treatment.before });
  const half = treatment.after > 0 ? 0 : 0.5;
  const parts = [
    partOf(treatment, input.spread?.treatment ?? chanceAlone, half),
    partOf(control, input.spread?.control ?? chanceAlone, half),
  ];
  const logOR = logFall(treatment, half) - logFall(control, half);
  const variance = parts.reduce((total, part) => total + part.variance, 0);
  return ok({
    ...intervalOf(logOR, variance, reachOf(confidence, degreesOf(parts))),
    halfAdded: half > 0,
  });
}

function partOf(area: BeforeAfter, spread: Spread, half: number): VariancePart {
  const chance = 1 / (area.before + half) + 1 / (area.after + half);
  return { variance: spread.dispersion * chance, df: spread.df };
}

function logFall(area: BeforeAfter, half: number): number {
  return Math.log((area.before + half) / (area.after + half));
}

function intervalOf(logOR: number, variance: number, reach: number): Omit<RelativeEffect, 'halfAdded'> {
  const se = Math.sqrt(variance);
  const [low, high] = [logOR - reach * se, logOR + reach * se];
  return {
    relativeEffectSize: Math.exp(logOR),
    logOR,
    variance,
    z: logOR / se,
    lower: Math.exp(low),
    upper: Math.exp(high),
    percentChange: percentOf(logOR),
    percentLower: percentOf(high),
    percentUpper: percentOf(low),
  };
}

function percentOf(logOR: number): number {
  return 100 * (Math.exp(-logOR) - 1);
}

/**
 * Phi of the same four counts: (ad - bc) over the root of the product of the margins; null for an empty margin.
 * Source: Welsh & Farrington 2002.
 */
export function phi(treatment: BeforeAfter, control: BeforeAfter): number | null {
  const [a, b, c, d] = [treatment.before, treatment.after, control.before, control.after];
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  return margins > 0 ? (a * d - b * c) / Math.sqrt(margins) : null;
}
