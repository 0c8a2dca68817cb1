import { byAoristic } from './aoristic.ts';
import { toDensity } from './density.ts';
import { byNearRepeat } from './knox.ts';
import { byZones } from './zones.ts';

/** Ways of counting and drawing that the first cards do without: they arrive with the first question that needs them. */
export const rareWays = { byAoristic, byNearRepeat, byZones, toDensity };

export type RareWays = typeof rareWays;
