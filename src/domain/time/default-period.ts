import type { Audience } from '../privacy/disclosure.ts';
import type { Month, Span } from './month.ts';
import { lastCompleteQuarters } from './quarter.ts';

/** The months that the headline figures come from. */
interface Months {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
}

/** The last twelve months, or as many as there are. */
export function periodInView({ firstMonth, lastMonth }: Months): Span {
  return { from: Math.max(firstMonth, lastMonth - 11), to: lastMonth };
}

/** The months that are looked at where nobody chose any; in openbaar the last four quarters, as others are not published. */
export function defaultPeriod(audience: Audience, months: Months): Span {
  return audience === 'openbaar' ? lastCompleteQuarters(months.lastMonth, 4) : periodInView(months);
}
