import { monthsOfQuarter, parseQuarter } from '../../domain/time/quarter.ts';
import { parseMonth, type Span } from '../../domain/time/month.ts';
import type { Figure, Row } from '../../engine/answer.ts';
import { countShown } from '../../text/figure-text.ts';

/** One bar of the time line: which months it stands for and how high it is, 0 to 1; null where no number may stand. */
export interface Bar {
  readonly key: string;
  readonly span: Span;
  readonly figure: Figure;
  readonly height: number | null;
}

/** The rows of an Answer by month or quarter as bars, on one scale from zero to the highest. */
export function barsOf(rows: readonly Row[]): Bar[] {
  const values = rows.map(({ figure }) => countShown(figure) ?? 0);
  const highest = values.reduce((most, value) => Math.max(most, value), 1);
  return rows.flatMap(({ key, figure }) => {
    const span = spanOfKey(key);
    const count = countShown(figure);
    const height = count === null ? null : count / highest;
    return span === null ? [] : [{ key, span, figure, height }];
  });
}

function spanOfKey(key: string): Span | null {
  const month = parseMonth(key);
  if (month !== null) return { from: month, to: month };
  const quarter = parseQuarter(key);
  return quarter === null ? null : monthsOfQuarter(quarter);
}

/** Whether a bar lies wholly in the window. */
export function isInWindow(bar: Bar, window: Span): boolean {
  return bar.span.from >= window.from && bar.span.to <= window.to;
}
