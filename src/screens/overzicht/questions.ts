import type { Audience } from '../../domain/privacy/disclosure.ts';
import { month, monthsIn, shiftSpan, yearOf, type Span } from '../../domain/time/month.ts';
import type { Question } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { ResolvedView } from '../../state/resolve-view.ts';

/** How the card counts time: months for the driehoek, published quarters for everyone else. */
export interface Rhythm {
  readonly unit: 'month' | 'quarter';
  /** Figures in the period that is shown. */
  readonly window: number;
  /** Figures in the sparkline. */
  readonly shown: number;
  /** Figures asked for, to have a full rolling sum at the first bar. */
  readonly asked: Span;
}

export function rhythmOf(audience: Audience, period: Span): Rhythm {
  return audience === 'driehoek'
    ? { unit: 'month', window: monthsIn(period), shown: 36, asked: { from: period.to - 46, to: period.to } }
    : { unit: 'quarter', window: 4, shown: 12, asked: { from: period.to - 47, to: period.to } };
}

/** Months or quarters of one indicator in the gemeente. */
export function rhythmQuestion(view: ResolvedView, indicator: Indicator): Question {
  const { unit, asked } = rhythmOf(view.audience, view.period);
  return {
    by: 'time',
    unit,
    kinds: indicator.kinds,
    within: view.municipality,
    span: asked,
    audience: view.audience,
  };
}

/** Ten calendar years of one indicator in an area, to compare with the country over the last common years. */
export function yearsQuestion(view: ResolvedView, indicator: Indicator, within: string): Question {
  const lastYear = view.period.to % 12 === 11 ? yearOf(view.period.to) : yearOf(view.period.to) - 1;
  return {
    by: 'time',
    unit: 'year',
    kinds: indicator.kinds,
    within,
    span: { from: month(lastYear - 9, 1), to: month(lastYear, 12) },
    audience: view.audience,
  };
}

/** The same period and each of the three years before it, per buurt: what the deviations are read from. */
export function buurtQuestions(view: ResolvedView, indicator: Indicator): Question[] {
  return [0, 1, 2, 3].map((yearsBack) => ({
    by: 'area',
    level: 'buurt',
    kinds: indicator.kinds,
    within: view.municipality,
    span: shiftSpan(view.period, -12 * yearsBack),
    audience: view.audience,
  }));
}

/** The registered indicators that are looked at for deviations in the gemeente as a whole. */
export function lookedAt(municipality: Municipality): Indicator[] {
  const isPolice = (indicator: Indicator): boolean =>
    indicator.kinds.some((id) => municipality.kinds.find((kind) => kind.id === id)?.register !== 'eigen');
  return municipality.indicators.filter(
    (indicator) => indicator.sort === 'registratie' && indicator.kinds.length > 0 && isPolice(indicator),
  );
}

/** The indicators with a map, which are looked at per buurt too. */
export function mappedIndicators(municipality: Municipality): Indicator[] {
  return municipality.profile.mapIndicators.flatMap(
    (id) => municipality.indicators.find((indicator) => indicator.id === id) ?? [],
  );
}
