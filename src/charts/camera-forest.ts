import type { BeforeAfter } from '../domain/camera-effect/before-after.ts';
import { together } from '../domain/camera-effect/before-after.ts';
import type { EffectAgainst } from '../domain/camera-effect/effect-against.ts';
import { pool } from '../domain/camera-effect/pooled.ts';
import type { RelativeEffectRefusal } from '../domain/camera-effect/relative-effect.ts';
import type { Result } from '../domain/result.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { changeMark, percentMark } from './camera-change.ts';
import type { CameraRow } from './camera-rows.tsx';

/** One camera with its own evaluation. */
export interface ForestSite {
  readonly id: string;
  readonly name: string;
  readonly counts: BeforeAfter;
  readonly effect: Result<EffectAgainst, RelativeEffectRefusal>;
}

export interface Forest {
  readonly rows: readonly CameraRow[];
  /** All sites together, by random effects; null with fewer than two that can be evaluated. */
  readonly pooled: CameraRow | null;
  /** How many sites the pooled effect rests on. */
  readonly sites: number;
}

/** Two-sided 95% of the normal distribution. */
const reach = 1.959964;

/** As wide as the interval of the site itself, which also knows how well its spread is known. */
function varianceOf({ measured: { lower, upper } }: EffectAgainst): number {
  return ((Math.log(upper) - Math.log(lower)) / (2 * reach)) ** 2;
}

/** The sites apart, and then together (DerSimonian & Laird). */
export function forestOf(sites: readonly ForestSite[]): Forest {
  const rows = sites.map(({ id, name, counts, effect }): CameraRow => {
    const change = changeMark(counts, effect);
    return { key: id, name, change, isStrong: effect.ok && !change.isOpen };
  });
  const known = sites.flatMap(({ counts, effect }) =>
    effect.ok ? [{ counts, effect: -effect.value.measured.logOR, variance: varianceOf(effect.value) }] : [],
  );
  const pooled = pool(known);
  if (!pooled.ok) return { rows, pooled: null, sites: known.length };
  const { random, randomSe } = pooled.value;
  const percent = (logRatio: number): number => 100 * (Math.exp(logRatio) - 1);
  const change = percentMark(together(known.map(({ counts }) => counts)), {
    value: percent(random),
    low: percent(random - reach * randomSe),
    high: percent(random + reach * randomSe),
  });
  const name = cameraBeeld.forest.pooled(known.length);
  return {
    rows,
    pooled: { key: 'pooled', name, change, isStrong: !change.isOpen, isTotal: true },
    sites: known.length,
  };
}

/** The sites together in a sentence. */
export function forestSummary({ pooled }: Forest): string {
  const { forest } = cameraBeeld;
  if (pooled === null) return forest.tooFew;
  const { percent, text, isOpen } = pooled.change;
  if (percent === null) return forest.counts(text);
  return forest.summary(percent.value, percent.low, percent.high, isOpen);
}

/** What limits the pooled effect. */
export function forestCaution({ pooled, sites }: Forest): string {
  if (pooled === null) return '';
  return sites < 5 ? cameraBeeld.forest.few(sites) : cameraBeeld.forest.many;
}
