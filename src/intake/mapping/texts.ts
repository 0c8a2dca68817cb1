import type { DateOrder } from '../../domain/observation/mapping.ts';

const weekday =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+/i;

/**
 * A date as the reader of moments takes it: without the day of the week in front. Where the order of day and month is
 * known, `03-04-25` is `03/04/25`: its dashes could be those of a year in front.
 */
export function plainDate(text: string, order: DateOrder | null): string {
  const bare = text.replace(weekday, '');
  return order === null ? bare : bare.replace(/^(\d{1,2})-(\d{1,2})-(\d{2})(?!\d)/, '$1/$2/$3');
}

/**
 * A time as `14:30`, from `14:30:00`, `14.30 uur`, `14u30`, `1430`, `14` (the whole hour), `2:30 PM`, Excel's share of
 * a day (`0,604`) and a time behind the empty date of a database. Null for anything else.
 */
export function plainTime(text: string): string | null {
  const bare = text.toLowerCase().replace(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[t ]+(?=\d)/, '');
  if (/^0[.,]\d{3,}$/.test(bare)) return clock(0, Math.round(Number(bare.replace(',', '.')) * 1440));
  const match =
    /^(\d{1,2})[:.u](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:(am|pm)\s*)?(?:uur|u|h)?$/.exec(bare) ??
    /^(\d{1,2})(\d{2})$/.exec(bare.length > 2 ? bare : '') ??
    /^(\d{1,2})()\s*(?:uur|u|h)?$/.exec(bare);
  if (match === null) return null;
  const hour = Number(match[1]);
  const half = match[3];
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  return clock(half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), Number(match[2]));
}

function clock(hour: number, minute: number): string | null {
  const total = hour * 60 + minute;
  if (hour > 23 || total >= 1440 || (hour > 0 && minute > 59)) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/** A number with a decimal point or comma, of metres or degrees; null for anything else. */
export function readNumber(text: string): number | null {
  return /^-?\d{1,9}(?:[.,]\d{1,17})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
