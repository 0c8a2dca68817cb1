import {
  dateOf,
  formatDay,
  hourOf,
  isoWeekday,
  minutesPerHour,
  startOfDay,
} from '../../src/domain/time/local.ts';
import type { LocalMinute } from '../../src/domain/time/local.ts';
import type { Month } from '../../src/domain/time/month.ts';
import { daysOf } from './levels.ts';
import type { Random } from './random.ts';
import { choose, normal } from './random.ts';
import type { Absence, Rhythm } from './scenario.ts';

/** When it happened, in local minutes; `to` is not included. */
export interface Moment {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
}

/** The first minute of a day of the month, by the weights of weekdays and special days. */
export function drawDay(random: Random, rhythm: Rhythm, month: Month): LocalMinute {
  const days = daysOf(month);
  const weights = days.map(
    (day) => (rhythm.weekdays[isoWeekday(day) - 1] ?? 0) * (rhythm.days[formatDay(day).slice(5)] ?? 1),
  );
  return days[choose(random, weights)] ?? 0;
}

/** A minute of that day, by the hours of its weekday. */
export function drawMinute(random: Random, rhythm: Rhythm, day: LocalMinute): LocalMinute {
  const weekday = isoWeekday(day);
  const hours = rhythm.hours.find((each) => each.on.includes(weekday))?.weights ?? [1];
  const hour = choose(random, hours);
  const minute = Math.floor(random() * minutesPerHour);
  // The hour that summer time skips was on no clock.
  const shown = isSkipped(day, hour) ? hour + 1 : hour;
  return day + shown * minutesPerHour + minute;
}

/** Whether summer time skips this hour: 2 o'clock on the last Sunday of March. */
function isSkipped(day: LocalMinute, hour: number): boolean {
  const date = dateOf(day);
  return hour === 2 && date.month === 3 && date.day > 24 && isoWeekday(day) === 7;
}

/** Rounds to what a person reports: a quarter of an hour. */
const quarter = 15;

/**
 * The time that it was out of sight around the minute that it happened: the minute lies anywhere in it. Ends on
 * quarters of an hour, at least one apart.
 */
export function drawAbsence(random: Random, absences: readonly Absence[], at: LocalMinute): Moment {
  const one =
    absences[
      choose(
        random,
        absences.map((each) => each.share),
      )
    ];
  if (one === undefined) return { from: at, to: at + 1 };
  const minutes = Math.min(one.longest, one.median * Math.exp(one.spread * normal(random)));
  const start = at - random() * minutes;
  const from = awake(Math.floor(start / quarter) * quarter, -minutesPerHour);
  const to = awake(Math.ceil((start + minutes) / quarter) * quarter, minutesPerHour);
  return { from, to: Math.max(from + quarter, to) };
}

/** Moves a minute out of the hour that summer time skips, by so many minutes. */
function awake(at: LocalMinute, by: number): LocalMinute {
  const day = startOfDay(at);
  return isSkipped(day, hourOf(at)) ? at + by : at;
}
