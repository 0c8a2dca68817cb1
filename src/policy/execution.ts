import type { Municipality } from './municipality.ts';
import type { ActionStatus, Camera } from './schema.ts';

const statuses = ['gereed', 'loopt', 'niet gestart', 'vervallen'] as const;

export interface StatusCounts {
  readonly total: number;
  /** In drawing order; `before` is how many come before this part. */
  readonly parts: readonly {
    readonly status: ActionStatus['status'];
    readonly count: number;
    readonly before: number;
  }[];
  readonly late: number;
  readonly fictief: boolean;
}

/** Counts action points by their latest status; without one a point is not started. `today` is an ISO date. */
export function countStatuses(municipality: Municipality, today: string): StatusCounts {
  const latest = new Map<string, ActionStatus>();
  for (const status of municipality.actionStatuses) {
    const known = latest.get(status.actionPoint);
    if (status.date <= today && (known === undefined || known.date < status.date))
      latest.set(status.actionPoint, status);
  }
  const statusOf = (id: string): ActionStatus['status'] => latest.get(id)?.status ?? 'niet gestart';
  const counts = statuses.map((status) => ({
    status,
    count: municipality.actionPoints.filter((point) => statusOf(point.id) === status).length,
  }));
  let before = 0;
  const parts = counts.flatMap((part) => {
    const placed = { ...part, before };
    before += part.count;
    return part.count === 0 ? [] : [placed];
  });
  return {
    total: municipality.actionPoints.length,
    parts,
    late: municipality.actionPoints.filter((point) => {
      const last = point.planning.activeQuarters.at(-1);
      const isOpen = statusOf(point.id) === 'niet gestart' || statusOf(point.id) === 'loopt';
      return last !== undefined && isOpen && endOfQuarter(last) < today;
    }).length,
    fictief: [...latest.values()].some((status) => status.fictief),
  };
}

const warnDays = 56;

/** Cameras whose term ends within eight weeks from `today` (ISO date), or has ended. */
export function endingTerms(
  cameras: readonly Camera[],
  today: string,
): { readonly name: string; readonly ends: string; readonly fictief: boolean }[] {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + warnDays * 86_400_000).toISOString().slice(0, 10);
  return cameras.flatMap((camera) =>
    camera.end !== null && camera.end <= until
      ? [{ name: camera.name, ends: camera.end.split('-').reverse().join('-'), fictief: camera.fictief }]
      : [],
  );
}

/** `2024-Q3` ends on `2024-09-30`. */
function endOfQuarter(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  const lastDay = { '1': '03-31', '2': '06-30', '3': '09-30', '4': '12-31' }[number] ?? '12-31';
  return `${year}-${lastDay}`;
}
