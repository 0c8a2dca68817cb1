import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** The effect at one site on a scale that adds up (a log ratio), and its variance. */
export interface SiteEffect {
  readonly effect: number;
  readonly variance: number;
}

export interface Pooled {
  readonly sites: number;
  readonly fixed: number;
  readonly fixedSe: number;
  readonly random: number;
  readonly randomSe: number;
  /** Variance between the sites; with two or three of them next to unknowable. */
  readonly tau2: number;
  readonly Q: number;
  /** Share of the variation that is between the sites, in percent. */
  readonly I2: number;
}

/**
 * Effect over sites by inverse variance, fixed and random (DerSimonian & Laird 1986). Show the sites apart first.
 * Refused with fewer than two sites that have a positive variance.
 */
export function pool(all: readonly SiteEffect[]): Result<Pooled, { readonly why: 'too-few-sites' }> {
  const sites = all.filter(({ effect, variance }) => Number.isFinite(effect) && variance > 0);
  if (sites.length < 2) return fail({ why: 'too-few-sites' });
  const fixed = meanOf(sites, 0);
  const Q = sites.reduce((total, { effect, variance }) => total + (effect - fixed.mean) ** 2 / variance, 0);
  const df = sites.length - 1;
  const tau2 = Math.max(0, (Q - df) / scaleOf(sites));
  const random = meanOf(sites, tau2);
  return ok({
    sites: sites.length,
    fixed: fixed.mean,
    fixedSe: fixed.se,
    random: random.mean,
    randomSe: random.se,
    tau2,
    Q,
    I2: Q > 0 ? 100 * Math.max(0, (Q - df) / Q) : 0,
  });
}

/** Mean weighted by 1 / (variance + between). */
function meanOf(
  sites: readonly SiteEffect[],
  between: number,
): { readonly mean: number; readonly se: number } {
  const weights = sites.map(({ variance }) => 1 / (variance + between));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const weighted = sites.reduce((total, { effect }, index) => total + effect * (weights[index] ?? 0), 0);
  return { mean: weighted / sum, se: Math.sqrt(1 / sum) };
}

function scaleOf(sites: readonly SiteEffect[]): number {
  const sum = sites.reduce((total, { variance }) => total + 1 / variance, 0);
  return sum - sites.reduce((total, { variance }) => total + 1 / variance ** 2, 0) / sum;
}
