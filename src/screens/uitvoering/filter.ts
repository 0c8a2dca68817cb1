import type { ActionProgress } from '../../policy/execution.ts';
import type { Priority } from '../../policy/schema.ts';

/** What the list can be narrowed to, in the words of the URL; a point can be in several. */
const stands = ['te laat', 'dit kwartaal', 'loopt', 'niet gestart', 'gereed', 'vervallen'] as const;
export type Stand = (typeof stands)[number];

/** Null is no filter. */
export interface Filter {
  readonly priority: string | null;
  readonly owner: string | null;
  readonly stand: Stand | null;
}

/** The filter of a View; what the plan does not hold is no filter. `unknown` is a stand that does not exist. */
export function readFilter(
  plan: { readonly priority: string; readonly owner: string; readonly status: string },
  priorities: readonly Priority[],
  owners: readonly string[],
): { readonly filter: Filter; readonly unknown: string | null } {
  const stand = stands.find((name) => name === plan.status) ?? null;
  return {
    filter: {
      priority: priorities.some(({ id }) => id === plan.priority) ? plan.priority : null,
      owner: owners.includes(plan.owner) ? plan.owner : null,
      stand,
    },
    unknown: stand === null && plan.status !== '' ? plan.status : null,
  };
}

/** The owners of action points in the words of the plan, in the order in which the plan brings them up. */
export function ownersOf(all: readonly ActionProgress[]): string[] {
  return [...new Set(all.flatMap(({ point }) => point.owners))];
}

/** The action points of a priority and an owner, whatever their stand. */
export function inScope(all: readonly ActionProgress[], { priority, owner }: Filter): ActionProgress[] {
  return all.filter(
    ({ point }) =>
      (priority === null || point.priority === priority) && (owner === null || point.owners.includes(owner)),
  );
}

/** Whether an action point is in a stand. */
export function isIn({ status, late, isDue }: ActionProgress, stand: Stand): boolean {
  if (stand === 'te laat') return late !== null;
  return stand === 'dit kwartaal' ? isDue : status === stand;
}

/** How many action points are in each stand. Late and due ones are counted in their status too. */
export function countStands(
  all: readonly ActionProgress[],
): { readonly stand: Stand; readonly count: number }[] {
  return stands.map((stand) => ({ stand, count: all.filter((progress) => isIn(progress, stand)).length }));
}

/** Who owns the late ones, most first; a point with two owners counts for both. */
export function lateOwners(
  all: readonly ActionProgress[],
): { readonly owner: string; readonly count: number }[] {
  const late = all.filter((progress) => isIn(progress, 'te laat'));
  return ownersOf(late)
    .map((owner) => ({ owner, count: late.filter(({ point }) => point.owners.includes(owner)).length }))
    .toSorted((a, b) => b.count - a.count);
}

/** The action points under their priority, in the order of the plan; priorities without any are left out. */
export function byPriority(
  all: readonly ActionProgress[],
  priorities: readonly Priority[],
): { readonly priority: Priority; readonly rows: readonly ActionProgress[] }[] {
  return priorities
    .toSorted((a, b) => a.number - b.number)
    .map((priority) => ({ priority, rows: all.filter(({ point }) => point.priority === priority.id) }))
    .filter(({ rows }) => rows.length > 0);
}
