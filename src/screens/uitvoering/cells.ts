import type { Quarter } from '../../domain/time/quarter.ts';
import { lateSince, type ActionProgress } from '../../policy/execution.ts';
import { namedQuarters, plannedQuarters, quarterOfDate } from '../../policy/planning.ts';

/** What the plan says of a quarter: it names it, it lies within the planning, the plan can be read in two ways, or nothing. */
export type CellPlan = 'named' | 'within' | 'doubtful' | 'none';

/** What became of it: done or dropped in this quarter, open after its end (`late` is the present quarter), or due now. */
export type CellMark = 'done' | 'dropped' | 'overdue' | 'late' | 'due';

export interface Cell {
  readonly quarter: Quarter;
  readonly plan: CellPlan;
  readonly mark: CellMark | null;
}

/** One cell per quarter of the grid for one action point; `now` is the quarter of today. */
export function cellsOf(progress: ActionProgress, quarters: readonly Quarter[], now: Quarter): Cell[] {
  return quarters.map((quarter) => ({
    quarter,
    plan: planOf(progress, quarter),
    mark: markOf(progress, quarter, now),
  }));
}

/** In a planning of which the plan leaves doubt only the quarters that it names are sure. */
function planOf({ point }: ActionProgress, quarter: Quarter): CellPlan {
  if (namedQuarters(point).includes(quarter)) return 'named';
  if (!plannedQuarters(point).includes(quarter)) return 'none';
  return point.planning.uncertain ? 'doubtful' : 'within';
}

function markOf(progress: ActionProgress, quarter: Quarter, now: Quarter): CellMark | null {
  const { status, told } = progress;
  if (told !== null && quarterOfDate(told.date) === quarter) {
    if (status === 'gereed') return 'done';
    if (status === 'vervallen') return 'dropped';
  }
  if (isOverdue(progress, quarter, now)) return quarter === now ? 'late' : 'overdue';
  return progress.isDue && quarter === now ? 'due' : null;
}

function isOverdue({ point, late }: ActionProgress, quarter: Quarter, now: Quarter): boolean {
  if (late === null) return false;
  return quarter <= now && quarter > lateSince(point, late);
}

/** Quarters of the plan that follow each other with the same meaning. */
export interface QuarterRun {
  readonly plan: Exclude<CellPlan, 'none'>;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** The cells as runs, for where they are said in words. */
export function runsOf(cells: readonly Cell[]): QuarterRun[] {
  const runs: QuarterRun[] = [];
  for (const { quarter, plan } of cells) {
    const last = runs.at(-1);
    if (plan === 'none') continue;
    if (last !== undefined && last.plan === plan && last.to === quarter - 1)
      runs[runs.length - 1] = { ...last, to: quarter };
    else runs.push({ plan, from: quarter, to: quarter });
  }
  return runs;
}
