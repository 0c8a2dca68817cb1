import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { together } from '../../domain/camera-effect/before-after.ts';
import type { EffectAgainst } from '../../domain/camera-effect/effect-against.ts';
import { pool } from '../../domain/camera-effect/pooled.ts';
import type { RelativeEffectRefusal } from '../../domain/camera-effect/relative-effect.ts';
import type { Result } from '../../domain/result.ts';

/** One camera with its own evaluation: its counts and its change against its control. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly counts: BeforeAfter;
  readonly effect: Result<EffectAgainst, RelativeEffectRefusal>;
}

/** Cameras with the same outcome taken together. */
export interface PooledSites {
  /** How many could be compared. */
  readonly sites: number;
  /** By random effects, in percent with its 95% interval; null with fewer than two. */
  readonly together: {
    readonly counts: BeforeAfter;
    readonly percent: { readonly value: number; readonly low: number; readonly high: number };
  } | null;
}

/** Two-sided 95% of the normal distribution. */
const reach = 1.959964;

/** The sites together (DerSimonian & Laird 1986). */
export function pooledOf(sites: readonly Site[]): PooledSites {
  const known = sites.flatMap(({ counts, effect }) =>
    effect.ok ? [{ counts, effect: -effect.value.measured.logOR, variance: varianceOf(effect.value) }] : [],
  );
  const pooled = pool(known);
  if (!pooled.ok) return { sites: known.length, together: null };
  const { random, randomSe } = pooled.value;
  const percent = (logRatio: number): number => 100 * (Math.exp(logRatio) - 1);
  return {
    sites: known.length,
    together: {
      counts: together(known.map(({ counts }) => counts)),
      percent: {
        value: percent(random),
        low: percent(random - reach * randomSe),
        high: percent(random + reach * randomSe),
      },
    },
  };
}

/** As wide as the interval of the site itself, which also knows how well its spread is known. */
function varianceOf({ measured: { lower, upper } }: EffectAgainst): number {
  return ((Math.log(upper) - Math.log(lower)) / (2 * reach)) ** 2;
}
