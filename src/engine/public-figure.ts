import type { KindId } from '../domain/observation/series.ts';
import { breakdown } from './breakdown.ts';
import { isImpossible } from './ask.ts';
import { areaKey } from './lattice-key.ts';
import type { PublicFigure } from './protect.ts';
import type { World } from './world.ts';

/** What is public already of a kind in the gemeente as a whole: whoever reads openbaar has it beside the rest. */
export function publicFigures(world: World, kind: KindId): PublicFigure {
  const within = world.areas.byId.get(world.municipality);
  const series = world.series.filter(({ info }) => info.published && info.kinds.includes(kind));
  if (within === undefined || series.length === 0) return () => null;
  return (place, span) => {
    if (place !== areaKey(within.id)) return null;
    const found = breakdown(world.areas, series, { kind, within, level: within.level, buckets: [span] });
    return isImpossible(found) ? null : (found[0]?.total?.value ?? null);
  };
}
