import { isOutside, readDeviation, type Looked } from '../../domain/stats/deviation.ts';
import { falseAlarms } from '../../domain/thresholds.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import { familyIn } from './family.ts';
import { lookAtTotal } from './look-at-total.ts';
import type { Subject } from './read-deviations.ts';
import { readingOf, rhythmOf, type Pace, type Scope } from './questions.ts';

/** What the three years before lead to expect of a count, and where it lies: the word that the list of deviations says. */
export interface Expectation {
  readonly count: number;
  readonly span: Span;
  readonly against: Span;
  readonly expected: number;
  /** The smallest and largest count that are not unusual. */
  readonly low: number;
  readonly high: number;
  readonly place: 'below' | 'within' | 'above';
  /** Chance of a difference this large without a cause, had it been the only one that was looked at. */
  readonly p: number;
  /** The same for anything of its family. */
  readonly adjustedP: number;
  /** How many figures its family has: so many are looked at together. */
  readonly family: number;
  /** Whether it lies outside and would hardly be chance, had it been the only one that was looked at. */
  readonly isSureAlone: boolean;
  /** Whether it lies outside and is hardly chance. */
  readonly isSure: boolean;
}

/** Reads it from the answer to `rhythmQuestion` of the same pace. Null for counts by year, and of too few to test. */
export function expectationOf(
  scope: Scope,
  indicator: Indicator,
  result: Answer | Unavailable,
  pace: Pace,
  municipality: Municipality,
): Expectation | null {
  if (indicator.sort !== 'registratie' || pace === 'year') return null;
  const window = pace === 'quarter' ? 4 : rhythmOf(scope.audience, scope.period).window;
  const [looked] = lookAtTotal(indicator, result, window, readingOf(scope, pace).period);
  return looked === undefined ? null : readExpectation(looked, municipality);
}

/** The rule for chance, applied to a count and the three years before it; null of too few to test. */
export function readExpectation(looked: Looked<Subject>, municipality: Municipality): Expectation | null {
  const found = readDeviation(looked, familyIn(municipality)(looked.subject));
  if (found === null) return null;
  const { count, subject, expected, low, high, p, adjustedP, family } = found;
  const outside = isOutside(found);
  return {
    count,
    span: subject.span,
    against: subject.against,
    expected,
    low,
    high,
    place: outside ? (count < low ? 'below' : 'above') : 'within',
    p,
    adjustedP,
    family,
    isSureAlone: outside && p < falseAlarms,
    isSure: outside && adjustedP < falseAlarms,
  };
}
