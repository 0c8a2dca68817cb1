import { byAoristic } from './aoristic.ts';
import { byNearRepeat } from './knox.ts';

/** Ways of counting that few ask for: they arrive with the first question that needs them. */
export const rareWays = { byAoristic, byNearRepeat };

export type RareWays = typeof rareWays;
