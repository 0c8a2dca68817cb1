import { outsideByChance, type Deviation } from '../../domain/stats/deviation.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import { familiesOf, type Families } from '../../policy/families.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { caveatsOf, type Caveat } from './caveats.ts';
import { lastRun } from './compared.ts';
import { familyIn } from './family.ts';
import { lookAtLast, lookAtTotal } from './look-at-total.ts';
import {
  buurtQuestions,
  lookedAt,
  mappedIndicators,
  readingOf,
  rhythmOf,
  rhythmQuestion,
} from './questions.ts';
import { lookAtBuurten, readDeviations, type ReadDeviations, type Subject } from './read-deviations.ts';

/** What deviates in a period, over everything that is looked at together. */
export interface DeviationsRequest {
  readonly about: 'deviations';
  /** Null is the period that the data propose. */
  readonly period: Span | null;
}

/** A deviation with everything to know before acting on it, the gravest first. */
export interface FoundDeviation extends Deviation<Subject> {
  readonly caveats: readonly Caveat[];
}

interface DeviationsFigures extends Pick<ReadDeviations, 'looked' | 'lookedOf' | 'tooFew'> {
  /** Most surprising first. */
  readonly all: readonly FoundDeviation[];
  /** How many of what was looked at chance alone would put outside. */
  readonly byChance: number;
  readonly families: Families;
  /** Indicators without any figure, by name. */
  readonly absent: readonly string[];
  /** Others of which the gemeente as a whole could not be looked at: a figure is missing or kept back. */
  readonly unread: readonly string[];
  /** Most months in a row, up to the end of the period, that any of them has figures of. */
  readonly months: number;
}

export type DeviationsFinding = Finding<DeviationsRequest, DeviationsFigures>;

/**
 * Every registered indicator for the whole gemeente, over the period and in its last month; and those with a map per
 * buurt. What the gemeente counts itself comes by quarter, and is read over the last four within the period. In
 * openbaar the gemeente only: of the buurten most quarters are kept back, and what is left says little.
 */
// eslint-disable-next-line require-yield -- all questions together, with nothing to say in between
export async function* analyseDeviations(
  request: DeviationsRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<DeviationsFinding>> {
  const { municipality, audience } = known;
  const period = request.period ?? known.period;
  const scope = { municipality: municipality.profile.id, audience, period };
  const totals = lookedAt(municipality);
  const own = ownCounts(municipality, totals);
  const mapped = audience === 'driehoek' ? mappedIndicators(municipality) : [];
  const all = (questions: readonly Question[]) => Promise.all(questions.map(ask));
  const [totalAnswers, ownAnswers, buurtAnswers] = await Promise.all([
    all(totals.map((indicator) => rhythmQuestion(scope, indicator))),
    all(own.map((indicator) => rhythmQuestion(scope, indicator, 'quarter'))),
    Promise.all(mapped.map((indicator) => all(buurtQuestions(scope, indicator)))),
  ]);
  const { window } = rhythmOf(audience, period);
  const perTotal = totals.map((indicator, at) =>
    [lookAtTotal, lookAtLast].flatMap((look) => look(indicator, totalAnswers[at], window, period)),
  );
  const perOwn = own.map((indicator, at) =>
    lookAtTotal(indicator, ownAnswers[at], 4, readingOf(scope, 'quarter').period),
  );
  const perBuurt = mapped.flatMap((indicator, at) =>
    lookAtBuurten(indicator, buurtAnswers[at] ?? [], municipality, period),
  );
  const { series, ...read } = readDeviations(
    [...perTotal.flat(), ...perOwn.flat(), ...perBuurt],
    familyIn(municipality),
  );
  return {
    request,
    figures: {
      ...read,
      all: read.all.map((row) => ({ ...row, caveats: caveatsOf(row, municipality.events, known.lastMonth) })),
      byChance: outsideByChance(series),
      families: familiesOf(municipality),
      ...unreadOf([...totals, ...own], [...perTotal, ...perOwn], [...totalAnswers, ...ownAnswers]),
      months: Math.max(0, ...totalAnswers.map((answer) => monthsInARow(answer, period))),
    },
    verdict: null,
    // What was looked at and does not stand out may still change too.
    caveats: series.some(({ subject }) => subject.provisional) ? ['provisional'] : [],
  };
}

/** What the gemeente counts itself. */
function ownCounts({ indicators }: Municipality, totals: readonly Indicator[]): Indicator[] {
  return indicators.filter(
    (indicator) =>
      indicator.sort === 'registratie' && indicator.kinds.length > 0 && !totals.includes(indicator),
  );
}

/** The names of what could not be looked at, and why. */
function unreadOf(
  indicators: readonly Indicator[],
  looked: readonly (readonly unknown[])[],
  answers: readonly (Answer | Unavailable)[],
): Pick<DeviationsFigures, 'absent' | 'unread'> {
  const unread = indicators
    .map(({ name }, at) => ({ name, isAbsent: answers[at]?.is === 'unavailable' }))
    .filter((_, at) => looked[at]?.length === 0);
  const names = (isAbsent: boolean): string[] =>
    unread.flatMap((one) => (one.isAbsent === isAbsent ? [one.name] : []));
  return { absent: names(true), unread: names(false) };
}

/** How many months an answer by month has a figure of, one after the other, up to the end of a period. */
function monthsInARow(answer: Answer | Unavailable, period: Span): number {
  if (answer.is !== 'answer') return 0;
  const figures = answer.rows.map(({ figure }) => figure);
  const unit = answer.question.by === 'time' ? answer.question.unit : 'month';
  return lastRun({ figures, unit, to: period.to }, period)?.months ?? 0;
}
