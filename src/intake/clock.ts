import { minutesPerDay } from '../domain/time/local.ts';
import { remembering } from './remember.ts';

/** Seconds by which a fraction of a day may miss the moment that it stands for, because of how numbers are kept. */
const slack = 0.05;

/**
 * Minutes since midnight of a fraction of a day, by the figures behind its comma. What is over a whole minute is cut off
 * and never rounded: 23:59:59 is not the next day. Only what a few figures cannot tell apart from a whole minute is it.
 */
export function minutesOfShare(figures: string): number {
  const seconds = Number(`0.${figures}`) * minutesPerDay * 60;
  const unsure = (0.5 * minutesPerDay * 60) / 10 ** figures.length + slack;
  const nearest = Math.round(seconds / 60);
  return Math.abs(seconds - nearest * 60) <= unsure ? nearest : Math.floor(seconds / 60);
}

const half = String.raw`(?:\s*([ap])\.?m\.?)?`;
const unit = String.raw`(?:\s*(?:uur|u|h|hrs?))?`;

/** With a sign between hour and minute; figures only, in threes to sixes; the hour alone. */
const forms = [
  new RegExp(String.raw`^(\d{1,2})[:.uh](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?${half}${unit}$`),
  new RegExp(String.raw`^(\d{1,2})(\d{2})(\d{2})?${half}${unit}$`),
  new RegExp(String.raw`^(\d{1,2})()()${half}${unit}$`),
];

/**
 * Minutes since midnight of a clock time, 1440 for `24:00`: `14:30`, `4:30:59`, `14.30 uur`, `14u30`, `14h30`, `1430`,
 * `905`, `14`, `2:30 PM`, a time behind the empty date of a database, or the part of a day as Excel writes it
 * (`0,6041667`). Null for anything else.
 */
export const readClock = remembering((text): number | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[t ]+|t)(?=\d)/, '');
  // `0.25` is a quarter past midnight; with a comma, or longer, it is a quarter of the day.
  const share = /^0(?:,(\d{1,17})|\.(\d{3,17}))$/.exec(bare);
  if (share !== null) return minutesOfShare(share[1] ?? share[2] ?? '');
  const match = forms[0]?.exec(bare) ?? forms[1]?.exec(bare) ?? forms[2]?.exec(bare);
  if (match === null || match === undefined) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minute > 59 || second > 59) return null;
  const ofDay = hourOfDay(hour, match[4]);
  const total = (ofDay ?? Infinity) * 60 + minute;
  return total < minutesPerDay || (total === minutesPerDay && second === 0) ? total : null;
});

/** The hour of the day; `a` and `p` are the halves of one. */
function hourOfDay(hour: number, of: string | undefined): number | null {
  if (of === undefined) return hour;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (of === 'p' ? 12 : 0);
}
