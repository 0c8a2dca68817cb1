import type { Municipality } from '../municipality.ts';
import { problemAt } from '../problem.ts';
import type { DataProblem } from '../problem.ts';
import type { Indicator, Kind } from '../schema.ts';
import type { EntryOf } from './entry.ts';

/** Which kinds feed an indicator, and under which other priorities it is seen. */
export interface Classification {
  readonly kinds: readonly string[];
  readonly alsoUnder: readonly string[];
}

/**
 * What is wrong with a classification beside ids that are not known: a kind or priority that is named twice, its own
 * priority among the others, a total beside what it counts already, and a headline or map that nothing feeds.
 */
export function classificationProblems(
  { id, indicator, content }: Pick<EntryOf<'classification'>, 'id' | 'indicator' | 'content'>,
  municipality: Municipality,
  file = '',
): DataProblem[] {
  if (content === null) return [];
  const { kinds, alsoUnder } = content;
  const at = (field: string): string => `${id} / content.${field}`;
  const own = municipality.indicators.find((known) => known.id === indicator)?.priority;
  const totals = totalsWithParts(kinds, municipality.kinds);
  return [
    ...repeated(kinds).map((kind) => problemAt(file, at('kinds'), 'duplicate', { id: kind })),
    ...repeated(own === undefined ? alsoUnder : [own, ...alsoUnder]).map((priority) =>
      problemAt(file, at('alsoUnder'), 'duplicate', { id: priority }),
    ),
    ...totals.map((total) => problemAt(file, at('kinds'), 'total-with-parts', { id: total.title })),
    ...(kinds.length === 0 && mustCount(indicator, municipality)
      ? [problemAt(file, at('kinds'), 'headline-without-kinds', { id: indicator })]
      : []),
  ];
}

/** Whether the screens draw a count of an indicator: on the card of a priority, or on the map. */
function mustCount(
  indicator: string,
  { priorities, profile }: Pick<Municipality, 'priorities' | 'profile'>,
): boolean {
  return (
    priorities.some(({ headline }) => headline === indicator) || profile.mapIndicators.includes(indicator)
  );
}

/** Totals that stand beside another kind of their register: that would be counted twice. */
function totalsWithParts(ids: readonly string[], kinds: readonly Kind[]): Kind[] {
  const chosen = kinds.filter(({ id }) => ids.includes(id));
  return chosen.filter(
    (kind) => kind.isTotal && chosen.some(({ id, register }) => id !== kind.id && register === kind.register),
  );
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Whether two classifications say the same, in whatever order. */
export function isSame(a: Classification, b: Classification): boolean {
  return isSameSet(a.kinds, b.kinds) && isSameSet(a.alsoUnder, b.alsoUnder);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** The other indicators that a kind counts for as well. */
export function alsoCountedBy(kind: string, indicators: readonly Indicator[], except: string): Indicator[] {
  return indicators.filter(({ id, kinds }) => id !== except && kinds.includes(kind));
}

/** One kind with every indicator that it feeds, and every priority that it is seen under by them. */
export interface KindUse {
  readonly kind: Kind;
  readonly indicators: readonly Indicator[];
  /** Priority ids, each once: those of the indicators first, then those that they are seen under too. */
  readonly priorities: readonly string[];
}

/** Per kind what it feeds, in the order of the classification. */
export function usesOf({ kinds, indicators }: Pick<Municipality, 'kinds' | 'indicators'>): KindUse[] {
  return kinds.map((kind) => {
    const own = indicators.filter((indicator) => indicator.kinds.includes(kind.id));
    const priorities = [...own.map(({ priority }) => priority), ...own.flatMap(({ alsoUnder }) => alsoUnder)];
    return { kind, indicators: own, priorities: [...new Set(priorities)] };
  });
}
