import { monthsOfQuarter, type Quarter } from '../domain/time/quarter.ts';
import type { Municipality } from './municipality.ts';
import {
  dueQuarters,
  monthOfDate,
  namedQuarters,
  plannedQuarters,
  quarterOfDate,
  runsOn,
} from './planning.ts';
import type { ActionPoint, ActionStatus, Camera } from './schema.ts';

const actionStatuses = ['gereed', 'loopt', 'niet gestart', 'vervallen'] as const;

/** How an action point stands on a day. */
export interface ActionProgress {
  readonly point: ActionPoint;
  readonly status: ActionStatus['status'];
  /** The newest word about it on or before the day; null where nobody said anything: then it is not started. */
  readonly told: ActionStatus | null;
  /** `end`: open after its last quarter. `start`: not started after the last quarter that the plan names for it. */
  readonly late: 'end' | 'start' | null;
  /** Calendar months from the last one that it was planned in to that of the day; null where it is not late. */
  readonly monthsLate: number | null;
  /** Open, and something of it is due in the quarter of the day. */
  readonly isDue: boolean;
}

/** How every action point stands on `today` (an ISO date), in the order of the plan. */
export function progressOf(municipality: Municipality, today: string): ActionProgress[] {
  const latest = latestStatuses(municipality.actionStatuses, today);
  const now = quarterOfDate(today);
  const planEnd = quarterOfDate(municipality.profile.plan.to);
  return municipality.actionPoints.map((point) => {
    const told = latest.get(point.id) ?? null;
    const status = told?.status ?? 'niet gestart';
    const isOpen = status === 'niet gestart' || status === 'loopt';
    const late = isOpen ? lateness(point, status, planEnd, now) : null;
    return {
      point,
      status,
      told,
      late,
      monthsLate: late === null ? null : monthOfDate(today) - monthsOfQuarter(lateSince(point, late)).to,
      isDue: isOpen && dueQuarters(point, planEnd).includes(now),
    };
  });
}

/** The newest status of each action point on or before a day; of two on one day the later in the list. */
function latestStatuses(statuses: readonly ActionStatus[], today: string): Map<string, ActionStatus> {
  const latest = new Map<string, ActionStatus>();
  for (const status of statuses) {
    const known = latest.get(status.actionPoint);
    if (status.date <= today && (known === undefined || known.date <= status.date))
      latest.set(status.actionPoint, status);
  }
  return latest;
}

function lateness(
  point: ActionPoint,
  status: ActionStatus['status'],
  planEnd: Quarter,
  now: Quarter,
): ActionProgress['late'] {
  const last = plannedQuarters(point).at(-1);
  if (last !== undefined && last < now && !runsOn(point, planEnd)) return 'end';
  const lastNamed = namedQuarters(point).at(-1);
  return status === 'niet gestart' && lastNamed !== undefined && lastNamed < now ? 'start' : null;
}

/** The quarter after which an action point is late: the last of its planning, or the last that was to start it. */
export function lateSince(point: ActionPoint, late: NonNullable<ActionProgress['late']>): Quarter {
  const quarters = late === 'end' ? plannedQuarters(point) : namedQuarters(point);
  return quarters.at(-1) ?? Number.POSITIVE_INFINITY;
}

/** The late ones, longest late first. */
export function lateFirst(all: readonly ActionProgress[]): ActionProgress[] {
  return all
    .filter(({ late }) => late !== null)
    .toSorted((a, b) => (b.monthsLate ?? 0) - (a.monthsLate ?? 0));
}

export interface StatusCounts {
  readonly total: number;
  /** In drawing order; `before` is how many come before this part. */
  readonly parts: readonly {
    readonly status: ActionStatus['status'];
    readonly count: number;
    readonly before: number;
  }[];
  readonly late: number;
  readonly due: number;
  /** Of how many nobody said anything: they count as not started. */
  readonly untold: number;
  readonly fictief: boolean;
}

/** Counts action points by their latest status; without one a point is not started. `today` is an ISO date. */
export function countStatuses(municipality: Municipality, today: string): StatusCounts {
  const all = progressOf(municipality, today);
  let before = 0;
  const parts = actionStatuses.flatMap((status) => {
    const count = all.filter((progress) => progress.status === status).length;
    const placed = { status, count, before };
    before += count;
    return count === 0 ? [] : [placed];
  });
  return {
    total: all.length,
    parts,
    late: all.filter(({ late }) => late !== null).length,
    due: all.filter(({ isDue }) => isDue).length,
    untold: all.filter(({ told }) => told === null).length,
    fictief: all.some(({ told }) => told?.fictief === true),
  };
}

const warnDays = 56;

/** A term that ends soon or has ended. */
interface EndingTerm {
  readonly id: string;
  readonly name: string;
  /** An ISO date: the last day of the term. */
  readonly ends: string;
  /** From the day that is asked about to the last day of the term; below zero once it is over. */
  readonly days: number;
  readonly fictief: boolean;
}

/** Cameras whose term ends within eight weeks from `today` (ISO date), or has ended. */
export function endingTerms(cameras: readonly Camera[], today: string): EndingTerm[] {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + warnDays * 86_400_000).toISOString().slice(0, 10);
  return cameras.flatMap((camera) =>
    camera.end !== null && camera.end <= until
      ? [
          {
            id: camera.id,
            name: camera.name,
            ends: camera.end,
            days: daysUntil(camera.end, today),
            fictief: camera.fictief,
          },
        ]
      : [],
  );
}

/** Days from one ISO date to another, below zero where it lies before it. */
export function daysUntil(day: string, today: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
}
