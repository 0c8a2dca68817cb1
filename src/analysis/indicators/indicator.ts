import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import type { Indicator, Target } from '../../policy/schema.ts';
import type { Body, Finding } from '../finding.ts';
import { caveatsOf } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import type { Assessment } from './assess.ts';
import { besideOf, referenceOf } from './beside.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { rhythmQuestion, yearsQuestion, type Pace } from './questions.ts';
import { readCard, readCountry, spreadFrom, type CardFigures, type CountryChange } from './read-figures.ts';

/** The figures of one indicator in a period, and what its target says of them. */
export interface IndicatorRequest {
  readonly about: 'indicator';
  /** Its id. */
  readonly indicator: string;
  /** Null is the period that the data propose. */
  readonly period: Span | null;
  /** As if this were its target, before it is written down; left out for the one that stands. */
  readonly target?: Target | null;
}

type NoFigures =
  /** These data hold no such indicator, or not for this audience. */
  | { readonly is: 'unknown' }
  /** No kinds are counted: it lives on surveys or on what the team still has to set. */
  | { readonly is: 'no-kinds' }
  | {
      readonly is: 'unavailable';
      readonly reason: UnavailableReason;
      readonly country: CountryChange | null;
    };

interface IndicatorFigures extends Omit<CardFigures, 'assessment'> {
  readonly is: 'figures';
  readonly country: CountryChange | null;
  /** What the three years before lead to expect; null where they do not tell, or it is what people do. */
  readonly expected: Expectation | null;
}

/** An indicator with figures, and what its target says of them. */
export type JudgedIndicator = Finding<IndicatorRequest, IndicatorFigures, Assessment>;
export type IndicatorFinding = JudgedIndicator | Finding<IndicatorRequest, NoFigures>;

/** Asks an indicator as finely as it is counted, then what its target and the country need beside it. */
// eslint-disable-next-line require-yield -- a few questions, with nothing to say in between
export async function* analyseIndicator(
  request: IndicatorRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<IndicatorFinding>> {
  const nothing = (is: 'unknown' | 'no-kinds') =>
    ({ request, figures: { is }, verdict: null, caveats: [] }) as const;
  const indicator = indicatorOf(request, known);
  if (indicator === null) return nothing('unknown');
  if (indicator.kinds.length === 0) return nothing('no-kinds');
  const { municipality } = known;
  const { profile } = municipality;
  const period = request.period ?? known.period;
  const scope = { municipality: profile.id, audience: known.audience, period };
  const fine = await ask(rhythmQuestion(scope, indicator));
  const pace = paceOf(fine);
  const reference = referenceOf(indicator);
  const years = (area: string) => ask(yearsQuestion(scope, indicator, area));
  const [own, here, there, country] = await Promise.all([
    pace === 'fine' ? fine : ask(rhythmQuestion(scope, indicator, pace)),
    years(profile.id),
    reference === null ? undefined : years(reference),
    years(profile.country.id),
  ]);
  const card = readCard(scope, indicator, own, besideOf(municipality, indicator, here, there), pace);
  const change = readCountry(here, country, spreadFrom(scope, own, pace));
  if (card.is === 'unavailable')
    return { request, figures: { ...card, country: change }, verdict: null, caveats: [] };
  const { assessment, ...figures } = card.figures;
  return {
    request,
    figures: {
      is: 'figures',
      country: change,
      expected: expectationOf(scope, indicator, own, pace, municipality),
      ...figures,
    },
    verdict: assessment,
    caveats: caveatsOf([figures.part?.figure ?? figures.now]),
  };
}

function indicatorOf({ indicator: id, target }: IndicatorRequest, { municipality }: Known): Indicator | null {
  const indicator = municipality.indicators.find((one) => one.id === id) ?? null;
  return indicator === null || target === undefined ? indicator : { ...indicator, target };
}

/** What the municipality counts itself is often known by quarter or year only. */
function paceOf(result: Answer | Unavailable): Pace {
  if (result.is !== 'unavailable' || result.reason.why !== 'too-coarse') return 'fine';
  const { when } = result.reason.have;
  return when === 'quarter' || when === 'year' ? when : 'fine';
}
