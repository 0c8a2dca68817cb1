import type { Audience } from '../../domain/privacy/disclosure.ts';
import { spanBefore, type Span } from '../../domain/time/month.ts';
import { isWholeQuarters, isWholeYears } from '../../domain/time/quarter.ts';
import type { Answer, Figure } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Indicator } from '../../policy/schema.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { figureIn, type Timeline } from './compared.ts';
import { ratioBetween, type CountRatio } from './count-change.ts';
import { spreadIn } from './spread.ts';

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

// eslint-disable-next-line require-yield -- one question, or one more of what is known by quarter or year
export async function* analyseChange(
  request: ChangeRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<ChangeFinding>> {
  const { indicator: id, span } = request;
  const indicator = known.municipality.indicators.find((one) => one.id === id);
  const figures = indicator === undefined ? notShown : await changeOf(indicator, span, known, ask);
  const shown = [figures.now, figures.before].filter((figure) => figure !== 'not-shown');
  return { request, figures, verdict: null, caveats: caveatsOf(shown) };
}

type Unit = Timeline['unit'];

const notShown: ChangeFigures = { now: 'not-shown', before: 'not-shown', ratio: null };
const notKnown: ChangeFigures = { now: { is: 'missing' }, before: { is: 'missing' }, ratio: null };

/** The units that an audience is told of, finest first. */
const unitsFor: Readonly<Record<Audience, readonly Unit[]>> = {
  driehoek: ['month', 'quarter', 'year'],
  openbaar: ['quarter', 'year'],
};

/** By the finest unit that is known and that the span is made of: what a gemeente counts itself often comes by quarter. */
async function changeOf(
  indicator: Indicator,
  span: Span,
  { municipality, audience }: Known,
  ask: Ask,
): Promise<ChangeFigures> {
  for (const unit of unitsFor[audience].filter((one) => isMadeOf(span, one))) {
    const answer = await ask(changeQuestion(indicator, span, municipality.profile.id, unit));
    if (answer.is === 'answer') return readChange(answer, span, unit);
    if (answer.reason.why !== 'too-coarse') break;
  }
  return audience === 'openbaar' ? notShown : notKnown;
}

function isMadeOf(span: Span, unit: Unit): boolean {
  if (unit === 'month') return true;
  return unit === 'quarter' ? isWholeQuarters(span) : isWholeYears(span);
}

/** The span, the same months before it, and the three years that tell how much it varies. */
export function changeQuestion({ kinds }: Indicator, span: Span, within: string, unit: Unit): Question {
  const from = Math.min(spanBefore(span).from, span.to - 35);
  return { by: 'time', unit, kinds, within, span: { from, to: span.to } };
}

/** Reads it from the answer to `changeQuestion` of the same unit, of which the span is made. */
export function readChange({ rows }: Answer, span: Span, unit: Unit): ChangeFigures {
  const timeline: Timeline = { figures: rows.map((row) => row.figure), unit, to: span.to };
  const [now, before] = [figureIn(timeline, span), figureIn(timeline, spanBefore(span))];
  return { now, before, ratio: ratioBetween(before, now, spreadIn(timeline, span)) };
}
