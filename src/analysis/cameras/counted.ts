import type { EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { MonthCounts } from '../../domain/camera-effect/window-counts.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Chosen } from './design.ts';
import { inputOf } from './input.ts';
import { matchesOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { countsFrom } from './zones.ts';

type Found = Answer | Unavailable;

/** Everything that the zones of a plan say. */
export interface Counted {
  readonly counts: ReturnType<typeof countsFrom>;
  readonly input: EvaluationInput;
  readonly matches: ReturnType<typeof matchesOf>;
}

/** The counts of a plan as the statistics take them. */
export function countedFrom(
  chosen: Chosen & { readonly data: Span },
  plan: Plan,
  zones: Answer,
  byMonth: Found,
  byYear: Found,
): Counted {
  const { data, design } = chosen;
  const counts = countsFrom(zones, data);
  const prefix = plan.main.prefixOf(design);
  return {
    counts,
    input: inputOf(chosen, plan, data, counts, monthsFrom(byMonth, counts), yearsFrom(byYear)),
    matches: matchesOf(design, data, counts, `${prefix}camera`, plan.candidates),
  };
}

/** A wider series by month, or null where nobody has one. */
function monthsFrom(answer: Answer | Unavailable, counts: Counted['counts']): MonthCounts | null {
  if (answer.is !== 'answer') return null;
  const figures = new Map(answer.rows.map(({ key, figure }) => [key, figure]));
  const months = [...figures.values()].map((figure) => (figure.is === 'number' ? figure.value : null));
  return months.length === counts('').length && months.some((value) => value !== null) ? months : null;
}

/** The same by calendar year. */
function yearsFrom(answer: Found): ReadonlyMap<number, number> | null {
  if (answer.is !== 'answer') return null;
  const years = answer.rows.flatMap(({ key, figure }) =>
    figure.is === 'number' ? [[Number(key), figure.value] as const] : [],
  );
  return years.length === 0 ? null : new Map(years);
}
