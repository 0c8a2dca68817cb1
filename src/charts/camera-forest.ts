import type { PooledSites, Site } from '../analysis/cameras/pooled-sites.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { changeMark, percentMark } from './camera-change.ts';
import type { CameraRow } from './camera-rows.tsx';

export interface Forest {
  readonly rows: readonly CameraRow[];
  /** All sites together, by random effects; null with fewer than two that can be evaluated. */
  readonly pooled: CameraRow | null;
  /** How many sites the pooled effect rests on. */
  readonly sites: number;
}

/** The sites apart, and then together. */
export function forestOf(sites: readonly Site[], { sites: known, together }: PooledSites): Forest {
  const rows = sites.map(({ id, name, counts, effect }): CameraRow => {
    const change = changeMark(counts, effect);
    return { key: id, name, change, isStrong: effect.ok && !change.isOpen };
  });
  if (together === null) return { rows, pooled: null, sites: known };
  const change = percentMark(together.counts, together.percent);
  const name = cameraBeeld.forest.pooled(known);
  return {
    rows,
    pooled: { key: 'pooled', name, change, isStrong: !change.isOpen, isTotal: true },
    sites: known,
  };
}

/** The rows of the picture and of its table: the sites apart, and then together. */
export function forestRows({ rows, pooled }: Forest): readonly CameraRow[] {
  return pooled === null ? rows : [...rows, pooled];
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
