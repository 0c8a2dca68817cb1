import type { Audience } from '../domain/privacy/disclosure.ts';
import { month, monthsIn, shiftSpan, yearOf, type Span } from '../domain/time/month.ts';
import type { Question } from '../engine/question.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Indicator } from '../policy/schema.ts';
import type { ResolvedView } from '../state/resolve-view.ts';
import { termsOf } from './compared.ts';

/** How the card counts time: months for the driehoek, published quarters for everyone else. */
export interface Rhythm {
  readonly unit: 'month' | 'quarter';
  /** Figures in the period that is shown. */
  readonly window: number;
  /** Figures in the sparkline. */
  readonly shown: number;
  /**
   * Months asked for: enough for a full rolling sum at the first bar, for the period before, and for the three years
   * before the period that deviations are read from.
   */
  readonly asked: Span;
}

export function rhythmOf(audience: Audience, period: Span): Rhythm {
  const { to } = period;
  if (audience === 'openbaar') return { unit: 'quarter', window: 4, shown: 12, asked: { from: to - 47, to } };
  const window = monthsIn(period);
  const months = Math.max(48, window + 36, 2 * window);
  return { unit: 'month', window, shown: 36, asked: { from: to - months + 1, to } };
}

/** Months or quarters of one indicator in the gemeente, from as early as its target compares with. */
export function rhythmQuestion(view: ResolvedView, indicator: Indicator): Question {
  const { unit, asked } = rhythmOf(view.audience, view.period);
  const { baseline } = termsOf(indicator);
  const first = Math.min(asked.from, baseline?.from ?? asked.from);
  return {
    by: 'time',
    unit,
    kinds: indicator.kinds,
    within: view.municipality,
    // Quarters are asked whole.
    span: { from: unit === 'quarter' ? first - (first % 3) : first, to: asked.to },
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

/**
 * The same months one, two and three times earlier, per buurt: what the deviations are read from. A period of up to a
 * year goes back by years; a longer one by whole years of its own length, so that none of them overlap.
 */
export function buurtQuestions(view: ResolvedView, indicator: Indicator): Question[] {
  const step = Math.ceil(monthsIn(view.period) / 12) * 12;
  return [0, 1, 2, 3].map((stepsBack) => ({
    by: 'area',
    level: 'buurt',
    kinds: indicator.kinds,
    within: view.municipality,
    span: shiftSpan(view.period, -step * stepsBack),
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
