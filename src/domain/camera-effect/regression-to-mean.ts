import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { MeasuredArea } from './before-after.ts';
import { degreesOf, reachOf } from './student.ts';

/** How counts before differ between comparable places: mean, and theta of a gamma spread of the places' own levels. */
export interface PlaceLevels {
  readonly mean: number;
  /** Infinite where the places differ no more than chance gives. */
  readonly theta: number;
  /** How many places it rests on. */
  readonly places: number;
}

export interface ShrunkenEffect {
  /** Weight of the mean of comparable places, 0 to 1. */
  readonly weight: number;
  /** What the place would have had in an ordinary year: the observed count, drawn towards the mean. */
  readonly ebMean: number;
  readonly naiveChangePct: number;
  readonly ebChangePct: number;
}

/** Fewer comparable places say nothing of how places differ. */
const fewestPlaces = 8;

/**
 * Empirical Bayes against regression to the mean: a place that got a camera after a peak would have fallen anyway.
 * `observed` before, `after` in a time as long. Refused for a count before of zero and for a mean that is not positive.
 * Source: Hauer 1997.
 */
export function shrunkenEffect(
  observed: number,
  after: number,
  levels: Pick<PlaceLevels, 'mean' | 'theta'>,
): Result<ShrunkenEffect, { readonly why: 'zero-before' }> {
  const { mean, theta } = levels;
  if (!(observed > 0) || !(mean > 0)) return fail({ why: 'zero-before' });
  const weight = Number.isFinite(theta) ? theta / (theta + mean) : 1;
  const ebMean = weight * mean + (1 - weight) * observed;
  return ok({
    weight,
    ebMean,
    naiveChangePct: 100 * (after / observed - 1),
    ebChangePct: 100 * (after / ebMean - 1),
  });
}

/**
 * Mean and theta from the counts before of comparable places, the camera's place not among them, by moments:
 * theta = mean² / (variance - mean). Where counts of one place vary more than chance gives, `dispersionAt` their mean
 * times as much, that part of the differences is no difference of level: theta = D mean² / (variance - D mean), so that
 * the weight of the mean stays the share of noise in what is seen. Refused with fewer than eight places, or when all
 * are empty.
 */
export function placeLevels(
  counts: readonly number[],
  dispersionAt: (mean: number) => number = () => 1,
): Result<PlaceLevels, { readonly why: 'too-few-places'; readonly places: number }> {
  const places = counts.length;
  const mean = counts.reduce((total, count) => total + count, 0) / places;
  if (places < fewestPlaces || mean === 0) return fail({ why: 'too-few-places', places });
  const variance = counts.reduce((total, count) => total + (count - mean) ** 2, 0) / (places - 1);
  const dispersion = dispersionAt(mean);
  const between = variance - dispersion * mean;
  const theta = between > 0 ? (dispersion * mean ** 2) / between : Number.POSITIVE_INFINITY;
  return ok({ mean, theta, places });
}

export interface ShrunkenAgainst extends ShrunkenEffect {
  readonly levels: PlaceLevels;
  /** Change from the ordinary level against the control, in percent, with the dispersion of the months. */
  readonly againstControl: {
    readonly percentChange: number;
    readonly percentLower: number;
    readonly percentUpper: number;
  };
}

export type ShrunkenRefusal =
  | { readonly why: 'too-few-places'; readonly places: number }
  | { readonly why: 'zero-before' }
  | { readonly why: 'zero-control' };

/**
 * The change of an area from what it would have had in an ordinary year, against a control. `comparable` holds the
 * counts before of places like it; `scale` is how many times as large as those the area is. The level counts as
 * theta + observed incidents (posterior of gamma and Poisson), with the dispersion of the area's months: a quiet place
 * varies less (variance mean + mean² / theta, as in the panel).
 */
export function shrunkenAgainst(
  area: MeasuredArea,
  control: MeasuredArea,
  comparable: readonly number[],
  afterPerBefore = 1,
  scale = 1,
): Result<ShrunkenAgainst, ShrunkenRefusal> {
  const { before, after } = area.total;
  const found = placeLevels(
    comparable,
    (mean) => 1 + (area.spread.dispersion - 1) * Math.min(1, (mean * scale) / before),
  );
  if (!found.ok) return found;
  const levels = { ...found.value, mean: found.value.mean * scale };
  if (!(control.total.before > 0 && control.total.after > 0)) return fail({ why: 'zero-control' });
  const effect = shrunkenEffect(before, after / afterPerBefore, levels);
  if (!effect.ok) return effect;
  const seen = Math.max(after, 0.5);
  const logChange = Math.log((seen * control.total.before) / (effect.value.ebMean * control.total.after));
  const chance = 1 / (levels.theta + before) + 1 / seen;
  const noise = 1 / control.total.before + 1 / control.total.after;
  const parts = [
    { variance: area.spread.dispersion * chance, df: area.spread.df },
    { variance: control.spread.dispersion * noise, df: control.spread.df },
  ];
  const se = Math.sqrt(parts.reduce((total, { variance }) => total + variance, 0));
  const reach = reachOf(0.95, degreesOf(parts)) * se;
  const percent = (log: number): number => 100 * (Math.exp(log) - 1);
  return ok({
    ...effect.value,
    levels,
    againstControl: {
      percentChange: percent(logChange),
      percentLower: percent(logChange - reach),
      percentUpper: percent(logChange + reach),
    },
  });
}
