import { getTimes } from 'suncalc';
import { daysIn, type Days } from '../time/day.ts';
import { hourOf, minuteOfInstant, minutesPerDay } from '../time/local.ts';

/** Where the sun is looked at, in degrees of WGS84. */
export interface SunPlace {
  readonly longitude: number;
  readonly latitude: number;
}

const hour = 3_600_000;
const dayLength = 24 * hour;
/** The sun does the same every year: of a longer time every second day is looked at, or every third. */
const mostDays = 732;

/**
 * Per hour of the Dutch clock (0 to 23) which part of it was dark over some days: 0 never, 1 always. Dark is the time from
 * the end of civil twilight in the evening to its start in the morning, with the sun more than 6 degrees under the
 * horizon. A clock that is changed counts as it went: the hour that was skipped has no time, the one that came twice has
 * two. For places between the polar circles; where there is no twilight nothing is called dark.
 */
export function darkHours(days: Days, place: SunPlace): number[] {
  const dark = new Array<number>(24).fill(0);
  const all = new Array<number>(24).fill(0);
  // A day of the Dutch clock begins at most two hours before that of UTC, and never after it.
  const step = Math.ceil(daysIn(days) / mostDays);
  for (let day = days.from - 1; day <= days.to; day += step) {
    const start = day * dayLength;
    const light = lightOf(start, place);
    const clock = clockOf(start);
    for (let at = start; at < start + dayLength; at += hour) {
      const minute = clock(at);
      if (Math.floor(minute / minutesPerDay) < days.from || Math.floor(minute / minutesPerDay) > days.to)
        continue;
      const inDay = hourOf(minute);
      all[inDay] = (all[inDay] ?? 0) + hour;
      dark[inDay] = (dark[inDay] ?? 0) + hour - shared(at, at + hour, light);
    }
  }
  return dark.map((time, at) => (all[at] === 0 ? 0 : time / (all[at] ?? 1)));
}

/** From dawn to dusk of the day of UTC that begins at an instant; the whole of it where the sun has no such moments. */
function lightOf(start: number, { latitude, longitude }: SunPlace): readonly [from: number, to: number] {
  const { dawn, dusk } = getTimes(new Date(start + dayLength / 2), latitude, longitude);
  return dawn === null || dusk === null ? [start, start + dayLength] : [dawn.getTime(), dusk.getTime()];
}

function shared(from: number, to: number, [first, last]: readonly [number, number]): number {
  return Math.max(0, Math.min(to, last) - Math.max(from, first));
}

/** The local minute of an instant in the day of UTC that begins at `start`: the clock is asked once, but where it changes. */
function clockOf(start: number): (at: number) => number {
  const [first, last] = [offsetAt(start), offsetAt(start + dayLength)];
  return first === last ? (at) => at / 60_000 + first : minuteOfInstant;
}

function offsetAt(at: number): number {
  return minuteOfInstant(at) - at / 60_000;
}

/** A stretch of the clock; `to` is the hour at which it ends, 24 for midnight, and may pass midnight. */
interface HourStretch {
  readonly from: number;
  readonly to: number;
}

/** The hours that are dark all the time, and those that are so for a part of it, as stretches around the clock. */
export function darkStretches(shares: readonly number[]): {
  readonly always: readonly HourStretch[];
  readonly sometimes: readonly HourStretch[];
} {
  return {
    always: stretchesOf(shares.map((share) => share >= fully)),
    sometimes: stretchesOf(shares.map((share) => share > 1 - fully && share < fully)),
  };
}

/** A share that reads as all: of a year it leaves one day and a half. */
const fully = 0.996;

function stretchesOf(is: readonly boolean[]): HourStretch[] {
  if (is.every(Boolean)) return [{ from: 0, to: is.length }];
  const starts = is.flatMap((one, at) => (one && is.at(at - 1) === false ? [at] : []));
  return starts.map((from) => {
    let length = 1;
    while (is[(from + length) % is.length] === true) length += 1;
    const end = from + length;
    return { from, to: end > is.length ? end - is.length : end };
  });
}
