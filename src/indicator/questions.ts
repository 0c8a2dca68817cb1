import type { Audience } from '../domain/privacy/disclosure.ts';
import { month, monthsIn, shiftSpan, spanBefore, yearOf, type Span } from '../domain/time/month.ts';
import { lastCompleteQuarters } from '../domain/time/quarter.ts';
import type { Question } from '../engine/question.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Indicator } from '../policy/schema.ts';
import type { ResolvedView } from '../view/resolve-view.ts';
import { monthsPer, termsOf } from './compared.ts';

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
  const months = Math.max(48, window + 36, to - spanBefore(period).from + 1);
  return { unit: 'month', window, shown: 36, asked: { from: to - months + 1, to } };
}

/** How finely an indicator is counted: as the audience may see it, or only by quarter or year. */
export type Pace = 'fine' | 'quarter' | 'year';

/** What an indicator is read by: the unit, the period that is shown, and the months that are asked for. */
export interface Reading {
  readonly unit: 'month' | 'quarter' | 'year';
  readonly period: Span;
  readonly asked: Span;
}

/** Counts by quarter or year are read over the last complete year of them within the period of the View. */
export function readingOf(view: ResolvedView, pace: Pace): Reading {
  if (pace === 'fine') {
    const { unit, asked } = rhythmOf(view.audience, view.period);
    return { unit, period: view.period, asked };
  }
  const period =
    pace === 'quarter' ? lastCompleteQuarters(view.period.to, 4) : lastCompleteYear(view.period.to);
  return { unit: pace, period, asked: { from: period.to - (pace === 'quarter' ? 47 : 119), to: period.to } };
}

function lastCompleteYear(last: number): Span {
  const year = last === month(yearOf(last), 12) ? yearOf(last) : yearOf(last) - 1;
  return { from: month(year, 1), to: month(year, 12) };
}

/** Figures of one indicator in the gemeente by its pace, from as early as its target compares with. */
export function rhythmQuestion(view: ResolvedView, indicator: Indicator, pace: Pace = 'fine'): Question {
  const { unit, asked } = readingOf(view, pace);
  const { baseline } = termsOf(indicator);
  const first = Math.min(asked.from, baseline?.from ?? asked.from);
  return {
    by: 'time',
    unit,
    kinds: indicator.kinds,
    within: view.municipality,
    // Quarters and years are asked whole.
    span: { from: first - (first % monthsPer[unit]), to: asked.to },
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
