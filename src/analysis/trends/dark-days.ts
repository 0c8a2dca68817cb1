import { monthsIn, numberInYear, shiftSpan, type Month, type Span } from '../../domain/time/month.ts';
import type { Figure } from '../../engine/answer.ts';
import { figureIn, type Timeline } from '../indicators/compared.ts';
import { ratioBetween, type CountRatio } from '../indicators/count-change.ts';
import { spreadIn } from '../indicators/spread.ts';
import { monthsPer } from '../indicators/terms.ts';

/** October: the dark days are two whole quarters, so that published quarters can tell them too. */
const firstInYear = 10;
const monthsLong = 6;

/** The dark days of one winter; what is known of them, and of the same months as of the winter that is not over. */
export interface Winter {
  readonly span: Span;
  readonly figure: Figure;
  /** Null where no winter has begun since. */
  readonly soFar: Figure | null;
}

export interface DarkDays {
  /** Oldest first; whole winters of which something is known. */
  readonly winters: readonly Winter[];
  /** The last whole winter against the one before; null where one is no number, or the base is too small. */
  readonly change: CountRatio | null;
  /** The months so far of a winter that is not over; null where none has begun. */
  readonly begun: { readonly span: Span; readonly figure: Figure } | null;
}

/** The dark days of each winter in a line; null where fewer than two are known. */
export function readDarkDays(timeline: Timeline): DarkDays | null {
  const first = timeline.to + 1 - timeline.figures.length * monthsPer[timeline.unit];
  const last = lastWhole(timeline.to);
  const begun = begunAfter(last, timeline);
  const count = Math.max(0, Math.floor((last.from - first) / 12) + 1);
  const winters = Array.from({ length: count }, (_, at) => shiftSpan(last, -12 * (count - 1 - at)))
    .map((span): Winter => ({
      span,
      figure: figureIn(timeline, span),
      soFar: soFarIn(timeline, span, begun),
    }))
    .filter(({ figure }) => figure.is !== 'missing');
  const [before, now] = winters.slice(-2);
  if (before === undefined || now === undefined) return null;
  return {
    winters,
    change: changeOf(before, now, timeline),
    begun: begun === null ? null : { span: begun, figure: figureIn(timeline, begun) },
  };
}

/** The last October to March that is over by the end of a month. */
function lastWhole(end: Month): Span {
  const inYear = numberInYear(end);
  const since = (inYear - (firstInYear + monthsLong - 1 - 12) + 12) % 12;
  return { from: end - since - monthsLong + 1, to: end - since };
}

/** The months so far of the next winter, in whole steps of the line. */
function begunAfter(last: Span, { to }: Timeline): Span | null {
  const from = last.from + 12;
  return to < from ? null : { from, to };
}

function soFarIn(timeline: Timeline, winter: Span, begun: Span | null): Figure | null {
  if (begun === null) return null;
  return figureIn(timeline, { from: winter.from, to: winter.from + monthsIn(begun) - 1 });
}

function changeOf(before: Winter, now: Winter, timeline: Timeline): CountRatio | null {
  return now.span.from - before.span.from === 12
    ? ratioBetween(before.figure, now.figure, spreadIn(timeline, now.span))
    : null;
}
