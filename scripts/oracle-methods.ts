import { effectMethods } from './oracle/effect-methods.ts';
import type { Method } from './oracle/method.ts';
import { placeMethods } from './oracle/place-methods.ts';
import { rateMethods } from './oracle/rate-methods.ts';
import { trendMethods } from './oracle/trend-methods.ts';

/** The methods that the project has, by the name that case files know them by. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ...rateMethods,
  ...trendMethods,
  ...effectMethods,
  ...placeMethods,
]);
