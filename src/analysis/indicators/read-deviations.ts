import { deviations, isTestable, type Deviation, type Looked } from '../../domain/stats/deviation.ts';
import { monthsIn, shiftSpan, type Span } from '../../domain/time/month.ts';
import type { Answer, Figure, Row, Unavailable } from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';

/** What a deviation is about. */
export interface Subject {
  readonly indicator: Indicator;
  /** The area's name; null for the whole gemeente. */
  readonly where: string | null;
  readonly areaId: string | null;
  /** The whole period, or only its last month (a quarter in openbaar). */
  readonly of: 'period' | 'last';
  /** The months that were counted. */
  readonly span: Span;
  /** The months that say what to expect. */
  readonly against: Span;
  /** Counts of the same months in the three years before, oldest first; empty where there are none to set beside it. */
  readonly earlier: readonly number[];
  /** Whether a part of the count may still change. */
  readonly provisional: boolean;
  readonly fictief: boolean;
  /** Whether the count comes from other series than what it is compared with. */
  readonly otherSource: boolean;
  /** Incidents of the same months and kinds whose buurt is not known; 0 for the whole gemeente. */
  readonly unplaced: number;
}

export type Result = Answer | Unavailable | undefined;

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
  const step = Math.ceil(monthsIn(period) / 12) * 12;
  const against = { from: period.from - step * earlier.length, to: shiftSpan(period, -step).to };
  const unplaced = now.unplaced?.is === 'number' ? now.unplaced.value : 0;
  return now.rows.flatMap((row) => {
    const before = sumOf(earlier.map((result) => figureOf(result, row.key)));
    if (row.figure.is !== 'number' || before === null) return [];
    return [
      {
        subject: {
          indicator,
          where: names.get(row.key) ?? row.key,
          areaId: row.key,
          of: 'period',
          span: period,
          against,
          earlier: earlier.flatMap((result) => numberOf(figureOf(result, row.key))).toReversed(),
          provisional: row.figure.provisional,
          ...originOf(
            [{ answer: now, row }],
            earlier.flatMap((result) => rowOf(result, row.key)),
          ),
          unplaced,
        },
        count: row.figure.value,
        months: monthsIn(period),
        before,
        beforeMonths: monthsIn(period) * earlier.length,
      },
    ];
  });
}

export interface ReadDeviations {
  /** How many series were tested. */
  readonly looked: number;
  /** How many of them were of the period, and of its last month or quarter. */
  readonly lookedOf: Readonly<Record<Subject['of'], number>>;
  /** How many held too few to test: they are not among the others. */
  readonly tooFew: number;
  readonly all: readonly Deviation<Subject>[];
  /** Everything that was looked at. */
  readonly series: readonly Looked<Subject>[];
}

/** `familyOf` gives the size of the family of a subject. */
export function readDeviations(
  looked: readonly Looked<Subject>[],
  familyOf: (subject: Subject) => number,
): ReadDeviations {
  const tested = looked.filter(isTestable);
  const of = (part: Subject['of']): number => tested.filter(({ subject }) => subject.of === part).length;
  return {
    looked: tested.length,
    lookedOf: { period: of('period'), last: of('last') },
    tooFew: looked.length - tested.length,
    all: deviations(looked, familyOf),
    series: looked,
  };
}

/** A row of an answer, whose series are numbered by that answer. */
export interface AnsweredRow {
  readonly answer: Answer;
  readonly row: Row;
}

/** Where the count comes from: made up or not, and whether what it is compared with has other sources. */
export function originOf(
  now: readonly AnsweredRow[],
  before: readonly AnsweredRow[],
): Pick<Subject, 'fictief' | 'otherSource'> {
  const series = (rows: readonly AnsweredRow[]) =>
    rows.flatMap(({ answer, row }) => row.series.flatMap((at) => answer.series[at] ?? []));
  const ids = (rows: readonly AnsweredRow[]): ReadonlySet<string> =>
    new Set(series(rows).map(({ id }) => id));
  const [own, others] = [ids(now), ids(before)];
  return {
    fictief: series(now).some(({ fictief }) => fictief),
    // A row without any incident names no series, which tells nothing.
    otherSource: own.size > 0 && others.size > 0 && [...own].some((id) => !others.has(id)),
  };
}

function rowOf(result: Result, key: string): AnsweredRow[] {
  const row = result?.is === 'answer' ? result.rows.find((candidate) => candidate.key === key) : undefined;
  return row === undefined || result?.is !== 'answer' ? [] : [{ answer: result, row }];
}

function figureOf(result: Result, key: string): Figure {
  return rowOf(result, key)[0]?.row.figure ?? { is: 'missing' };
}

function numberOf(figure: Figure): number[] {
  return figure.is === 'number' ? [figure.value] : [];
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
