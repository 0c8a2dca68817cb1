import type { DateOrder } from '../../domain/observation/mapping.ts';
import { withoutWeekday } from '../written-moment.ts';

/**
 * A date of which the order of its numbers can be seen: without the day of the week in front. Where the order of day and
 * month is known, `03-04-25` is `03/04/25`: its dashes could be those of a year in front.
 */
export function plainDate(text: string, order: DateOrder | null): string {
  const bare = withoutWeekday(text);
  return order === null ? bare : bare.replace(/^(\d{1,2})-(\d{1,2})-(\d{2})(?!\d)/, '$1/$2/$3');
}
