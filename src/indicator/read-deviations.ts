import { deviations, type Deviation, type Looked } from '../domain/stats/deviation.ts';
import { monthsIn, type Span } from '../domain/time/month.ts';
import type { Answer, Figure, Unavailable } from '../engine/answer.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Indicator } from '../policy/schema.ts';

/** What a deviation is about. */
export interface Subject {
  readonly indicator: Indicator;
  /** The area's name; null for the whole gemeente. */
  readonly where: string | null;
  readonly areaId: string | null;
}

type Result = Answer | Unavailable | undefined;

const yearsBefore = 3;

/** The gemeente as a whole: the last window against the three years before it, from one answer by time. */
export function lookAtTotal(
  indicator: Indicator,
  result: Result,
  window: number,
  period: Span,
): Looked<Subject>[] {
  if (result?.is !== 'answer') return [];
  const figures = result.rows.map((row) => row.figure);
  const now = sumOf(figures.slice(-window));
  const months = monthsIn(period);
  const unitMonths = months / window;
  const earlier = Math.round((12 * yearsBefore) / unitMonths);
  const before = sumOf(figures.slice(-window - earlier, -window));
  if (now === null || before === null || figures.length < window + earlier) return [];
  return [
    {
      subject: { indicator, where: null, areaId: null },
      count: now,
      months,
      before,
      beforeMonths: earlier * unitMonths,
    },
  ];
}

/** Each buurt: the period against the same months of the three years before it. */
export function lookAtBuurten(
  indicator: Indicator,
  results: readonly Result[],
  municipality: Municipality,
  period: Span,
): Looked<Subject>[] {
  const [now, ...earlier] = results;
  if (now?.is !== 'answer') return [];
  const names = new Map(municipality.areas.map((area) => [area.id, area.name]));
  return now.rows.flatMap((row) => {
    const before = sumOf(earlier.map((result) => figureOf(result, row.key)));
    return row.figure.is !== 'number' || before === null
      ? []
      : [
          {
            subject: { indicator, where: names.get(row.key) ?? row.key, areaId: row.key },
            count: row.figure.value,
            months: monthsIn(period),
            before,
            beforeMonths: monthsIn(period) * earlier.length,
          },
        ];
  });
}

export interface ReadDeviations {
  readonly looked: number;
  readonly all: readonly Deviation<Subject>[];
}

export function readDeviations(looked: readonly Looked<Subject>[]): ReadDeviations {
  return { looked: looked.length, all: deviations(looked) };
}

function figureOf(result: Result, key: string): Figure {
  const row = result?.is === 'answer' ? result.rows.find((candidate) => candidate.key === key) : undefined;
  return row?.figure ?? { is: 'missing' };
}

/** Null as soon as one figure is not a number: a sum with a gap is not a sum. */
function sumOf(figures: readonly Figure[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (figure.is !== 'number') return null;
    sum += figure.value;
  }
  return figures.length === 0 ? null : sum;
}
