import { falseAlarms, fewestForTest, smallestBase } from '../domain/thresholds.ts';
import { rateRatioExact } from '../domain/stats/rate-ratio.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { isWholeQuarters } from '../domain/time/quarter.ts';
import { spanBefore, type Span } from '../domain/time/month.ts';
import type { Answer, Figure, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import type { Indicator } from '../policy/schema.ts';
import { figureText } from '../text/figure-text.ts';
import { story as words } from '../text/nl/story.ts';
import { figureIn } from '../analysis/indicators/compared.ts';
import type { StoryFigure, StoryReference } from '../analysis/indicators/story-text.ts';

type Result = Answer | Unavailable | undefined;

/** The counts that a reference needs: of the span, and of as many months before it. */
export interface StoryCounts {
  readonly now: Figure | 'loading' | 'not-shown';
  readonly before: Figure | 'loading' | 'not-shown';
}

/** The question behind a reference: the span and as many months before it, by the rhythm of the audience. */
export function storyQuestion(
  indicator: Indicator,
  span: Span,
  within: string,
  audience: Audience,
): Question {
  return {
    by: 'time',
    unit: unitFor(audience),
    kinds: indicator.kinds,
    within,
    span: { from: spanBefore(span).from, to: span.to },
  };
}

/** In openbaar only quarters are known, and a span that is not made of them has no figure. */
export function storyCounts(result: Result, span: Span, audience: Audience): StoryCounts {
  if (result === undefined) return { now: 'loading', before: 'loading' };
  if (result.is === 'unavailable') return { now: 'not-shown', before: 'not-shown' };
  const figures = result.rows.map((row) => row.figure);
  const timeline = { figures, unit: unitFor(audience), to: span.to };
  if (timeline.unit === 'quarter' && !isWholeQuarters(span)) return { now: 'not-shown', before: 'not-shown' };
  return {
    now: figureIn(timeline, span),
    before: figureIn(timeline, spanBefore(span)),
  };
}

function unitFor(audience: Audience): 'month' | 'quarter' {
  return audience === 'openbaar' ? 'quarter' : 'month';
}

/** What stands in the text in the place of a reference. */
export function storyWords(figure: StoryFigure, { now, before }: StoryCounts): string {
  switch (figure) {
    case 'aantal':
      return countWords(now);
    case 'ervoor':
      return countWords(before);
    case 'verandering':
      return changeWords(now, before);
  }
}

/** The value that is kept with the text, to see later whether it changed; null where there was no number. */
export function storyValue(figure: StoryFigure, { now, before }: StoryCounts): number | null {
  if (figure === 'ervoor') return valueOf(before);
  // A change is as its two counts; the first is kept beside it by `aantal`.
  if (figure === 'aantal') return valueOf(now);
  const [to, from] = [valueOf(now), valueOf(before)];
  return to === null || from === null || from === 0 ? null : to / from;
}

/** A stored value in words, as it stood when the text was written. */
export function storedWords({ figure }: StoryReference, value: number | null): string {
  if (value === null) return words.noFigure;
  if (figure !== 'verandering')
    return figureText({ is: 'number', value, low: value, high: value, provisional: false });
  return words.ratio(value);
}

function valueOf(figure: StoryCounts['now']): number | null {
  return typeof figure !== 'string' && figure.is === 'number' ? figure.value : null;
}

function countWords(figure: StoryCounts['now']): string {
  if (figure === 'loading') return words.loading;
  if (figure === 'not-shown') return words.notShown;
  return figure.is === 'missing' ? words.noFigure : figureText(figure);
}

function changeWords(now: StoryCounts['now'], before: StoryCounts['now']): string {
  const [to, from] = [valueOf(now), valueOf(before)];
  if (to === null || from === null) return countWords(to === null ? now : before);
  const isTested = to + from >= fewestForTest;
  const isChance = !isTested || rateRatioExact({ x1: to, t1: 1, x2: from, t2: 1 }).pCentral >= falseAlarms;
  return from < smallestBase ? words.smallChange(from, to, isChance) : words.change20(to / from, isChance);
}
