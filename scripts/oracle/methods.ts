import { effectMethods } from './effect-methods.ts';
import { hotspotMethods } from './hotspot-methods.ts';
import type { Method } from './method.ts';
import { nearRepeatMethods } from './knox-methods.ts';
import { placeMethods } from './place-methods.ts';
import { rateMethods } from './rate-methods.ts';
import { timeMethods } from './time-methods.ts';
import { trendMethods } from './trend-methods.ts';

/** The methods that the project has, by the name that case files know them by. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ...rateMethods,
  ...trendMethods,
  ...effectMethods,
  ...placeMethods,
  ...hotspotMethods,
  ...nearRepeatMethods,
  ...timeMethods,
]);
