import type { Audience } from '../privacy/disclosure.ts';
import type { Month, Span } from './month.ts';
import { lastCompleteQuarters } from './quarter.ts';

/**
 * The months that are looked at where nobody chose any: the last twelve of the data that the headline figures come from,
 * or as many as they hold; in openbaar the last four complete quarters, as others are not published.
 */
export function defaultPeriod(audience: Audience, months: { firstMonth: Month; lastMonth: Month }): Span {
  const { firstMonth, lastMonth } = months;
  return audience === 'openbaar'
    ? lastCompleteQuarters(lastMonth, 4)
    : { from: Math.max(firstMonth, lastMonth - 11), to: lastMonth };
}
