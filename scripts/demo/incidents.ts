import { minutesPerDay, startOfDay, startOfMonth } from '../../src/domain/time/local.ts';
import type { LocalMinute } from '../../src/domain/time/local.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { Levels } from './levels.ts';
import { drawAbsence, drawDay, drawMinute } from './moments.ts';
import type { Moment } from './moments.ts';
import { insideLand } from './places.ts';
import type { DrawPlace } from './places.ts';
import type { Random } from './random.ts';
import { exponential, gamma, poisson, uniform } from './random.ts';
import type { Absence, DemoKind, Rhythm, Scenario } from './scenario.ts';
import type { Land, Point } from './settlement.ts';

/** One made-up incident before anything is left out: the true minute and the true place. */
export interface Incident {
  readonly at: LocalMinute;
  readonly when: Moment;
  readonly place: Point;
}

/** What the drawing of one kind needs. */
export interface Habits {
  readonly kind: DemoKind;
  readonly rhythm: Rhythm;
  readonly absences: readonly Absence[];
  readonly place: DrawPlace;
  readonly land: Land;
}

/**
 * All incidents of a kind: per month a Poisson number around the expected one, times a gamma number (the months
 * differ a little more than chance alone), and repeats close to some of them.
 */
export function drawIncidents(
  random: Random,
  scenario: Scenario,
  habits: Habits,
  levels: Levels,
  period: Span,
): Incident[] {
  const first = [...levels].flatMap(([month, level]) => {
    const number = poisson(random, firstShare(habits.kind) * level * gamma(random, scenario.dispersionShape));
    return Array.from({ length: number }, () =>
      incidentOn(random, habits, drawDay(random, habits.rhythm, month), habits.place(random)),
    );
  });
  const all = [...first, ...first.flatMap((incident) => repeatOf(random, habits, incident))];
  return all.filter((incident) => isInPeriod(incident, period));
}

/** Repeats are part of the level: the first ones leave room for them. */
function firstShare(kind: DemoKind): number {
  return 1 / (1 + (kind.repeats?.share ?? 0));
}

function incidentOn(random: Random, habits: Habits, day: LocalMinute, place: Point): Incident {
  const at = drawMinute(random, habits.rhythm, day);
  return { at, when: seen(random, habits, at), place };
}

function seen(random: Random, habits: Habits, at: LocalMinute): Moment {
  if (habits.kind.dayOnly) return { from: startOfDay(at), to: startOfDay(at) + minutesPerDay };
  if (habits.absences.length === 0) return { from: at, to: at + 1 };
  return drawAbsence(random, habits.absences, at);
}

/** For some incidents one more, close by and soon after; the same house or street again (near repeat). */
function repeatOf(random: Random, habits: Habits, incident: Incident): Incident[] {
  const { repeats } = habits.kind;
  if (repeats === null || random() >= repeats.share) return [];
  const place = insideLand(habits.land, () => {
    const metres = Math.min(exponential(random, repeats.metres), repeats.within);
    const angle = uniform(random, 0, 2 * Math.PI);
    return [incident.place[0] + metres * Math.cos(angle), incident.place[1] + metres * Math.sin(angle)];
  });
  const days = 1 + Math.floor(Math.min(exponential(random, repeats.days), repeats.withinDays - 2));
  return [incidentOn(random, habits, startOfDay(incident.at) + days * minutesPerDay, place)];
}

/** An incident belongs to the month in which it began; what falls over the edge of the period is not in the file. */
function isInPeriod(incident: Incident, period: Span): boolean {
  return incident.when.from >= startOfMonth(period.from) && incident.when.to <= startOfMonth(period.to + 1);
}
