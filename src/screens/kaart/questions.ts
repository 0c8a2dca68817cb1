import { daysOfMonths, timeOf, type Days } from '../../domain/time/day.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';

/** The indicators that have a map, in the order of the profile. */
export function mapIndicators({ profile, indicators }: Municipality): Indicator[] {
  return profile.mapIndicators.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
}

/** The chosen ones, one or two; the first of the profile when the View names none that has a map. */
export function chosenIndicators(municipality: Municipality, ids: readonly string[]): Indicator[] {
  const all = mapIndicators(municipality);
  const chosen = ids.flatMap((id) => all.find((indicator) => indicator.id === id) ?? []);
  return chosen.length > 0 ? chosen.slice(0, 2) : all.slice(0, 1);
}

function common(view: ResolvedView, indicator: Indicator) {
  return {
    kinds: indicator.kinds,
    within: view.municipality,
    ...timeOf(view.days ?? daysOfMonths(view.period)),
  } as const;
}

/** Of the place that was chosen; the map and its list are of the whole gemeente. */
function here(view: ResolvedView, indicator: Indicator) {
  return { ...common(view, indicator), within: view.within };
}

/** What the map draws: a density, cells, or buurten. */
export function mapQuestion(view: ResolvedView, indicator: Indicator): Question {
  const { map } = view;
  switch (map.mode) {
    case 'dichtheid':
      return { ...common(view, indicator), by: 'density', sigma: map.sigma };
    case 'vakken':
      return { ...common(view, indicator), by: 'cell', size: map.cell };
    case 'buurten':
      return areaQuestion(view, indicator);
  }
}

/** What is drawn where the figures know no finer place than the buurt: buurten, in the place of cells. Null where they do, or nothing helps. */
export function coarserQuestion(
  view: ResolvedView,
  indicator: Indicator,
  refused: Answer | Unavailable | undefined,
): Question | null {
  if (refused?.is !== 'unavailable' || refused.reason.why !== 'too-coarse') return null;
  return refused.reason.have.where === 'buurt' && view.map.mode !== 'buurten'
    ? areaQuestion(view, indicator)
    : null;
}

/** The list twin of the map. */
export function areaQuestion(view: ResolvedView, indicator: Indicator): Question {
  return { ...common(view, indicator), by: 'area', level: 'buurt' };
}

/** The chosen place on some days, or in the months that they are. */
export function totalQuestion(
  { within }: Pick<ResolvedView, 'within'>,
  { kinds }: Indicator,
  days: Days,
): Question {
  return { by: 'kind', kinds, within, ...timeOf(days) };
}

export function clockQuestion(view: ResolvedView, indicator: Indicator): Question {
  return { ...here(view, indicator), by: 'hour-weekday' };
}

/** The hours in which it may have happened, of what has a from and a to; null where nobody may ask. */
export function spreadQuestion(view: ResolvedView, indicator: Indicator): Question | null {
  return view.audience === 'driehoek' ? { ...here(view, indicator), by: 'aoristic' } : null;
}

/** The bars along the bottom, over everything there is: months for the driehoek, quarters for everyone else. */
export function barsQuestion(
  { within, audience }: Pick<ResolvedView, 'within' | 'audience'>,
  { kinds }: Indicator,
  all: Span,
): Question {
  const span = audience === 'driehoek' ? all : { from: all.from, to: Math.floor((all.to + 1) / 3) * 3 - 1 };
  const unit = audience === 'driehoek' ? 'month' : 'quarter';
  return { by: 'time', unit, kinds, within, span };
}
