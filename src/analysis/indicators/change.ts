import type { Audience } from '../../domain/privacy/disclosure.ts';
import { spanBefore, type Span } from '../../domain/time/month.ts';
import { isWholeQuarters } from '../../domain/time/quarter.ts';
import type { Answer, Figure, Unavailable } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Indicator } from '../../policy/schema.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { figureIn } from './compared.ts';
import { countRatio, type CountRatio } from './count-change.ts';

/** The count of an indicator over some months, and of the same months before: what a duiding refers to. */
export interface ChangeRequest {
  readonly about: 'change';
  /** Its id. */
  readonly indicator: string;
  readonly span: Span;
}

/** A figure, or `not-shown` where this audience is not told of these months. */
export interface ChangeFigures {
  readonly now: Figure | 'not-shown';
  readonly before: Figure | 'not-shown';
  /** The one against the other; null where one is no number, or the base is too small. */
  readonly ratio: CountRatio | null;
}

export type ChangeFinding = Finding<ChangeRequest, ChangeFigures>;

// eslint-disable-next-line require-yield -- one question
export async function* analyseChange(
  request: ChangeRequest,
  { municipality, audience }: Known,
  ask: Ask,
): Analysis<Body<ChangeFinding>> {
  const { indicator: id, span } = request;
  const indicator = municipality.indicators.find((one) => one.id === id);
  const answer =
    indicator === undefined
      ? null
      : await ask(changeQuestion(indicator, span, municipality.profile.id, audience));
  const figures = answer === null ? notShown : readChange(answer, span, audience);
  const shown = [figures.now, figures.before].filter((figure) => figure !== 'not-shown');
  return { request, figures, verdict: null, caveats: caveatsOf(shown) };
}

const notShown: ChangeFigures = { now: 'not-shown', before: 'not-shown', ratio: null };

/** The span and as many months before it, by the rhythm of the audience. */
export function changeQuestion(
  { kinds }: Indicator,
  span: Span,
  within: string,
  audience: Audience,
): Question {
  return {
    by: 'time',
    unit: unitFor(audience),
    kinds,
    within,
    span: { from: spanBefore(span).from, to: span.to },
  };
}

/** In openbaar only quarters are known, and a span that is not made of them has no figure. */
export function readChange(result: Answer | Unavailable, span: Span, audience: Audience): ChangeFigures {
  if (result.is === 'unavailable') return notShown;
  const figures = result.rows.map((row) => row.figure);
  const timeline = { figures, unit: unitFor(audience), to: span.to };
  if (timeline.unit === 'quarter' && !isWholeQuarters(span)) return notShown;
  const [now, before] = [figureIn(timeline, span), figureIn(timeline, spanBefore(span))];
  return { now, before, ratio: ratioOf(now, before) };
}

function ratioOf(now: Figure, before: Figure): CountRatio | null {
  return now.is === 'number' && before.is === 'number' ? countRatio(before.value, now.value) : null;
}

function unitFor(audience: Audience): 'month' | 'quarter' {
  return audience === 'openbaar' ? 'quarter' : 'month';
}
