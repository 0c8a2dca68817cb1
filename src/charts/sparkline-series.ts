import type { Figure } from '../engine/answer.ts';
import { countShown } from '../text/figure-text.ts';

/** One bar of a sparkline; heights as a share of the highest mark, null where there is no number. */
interface SparkMark {
  readonly bar: number | null;
  readonly line: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Sparkline {
  readonly marks: readonly SparkMark[];
  /** The count that the full height stands for. */
  readonly top: number;
}

/**
 * Bars of the last `shown` figures, and over them the mean per month of a year with its 95% interval. `rolling`: for
 * each figure the sum of the year up to and including it; null draws no line (openbaar has no overlapping windows).
 */
export function sparklineSeries(
  figures: readonly Figure[],
  shown: number,
  rolling: readonly Figure[] | null,
): Sparkline {
  const per = 12;
  const raw = figures.slice(-shown).map((figure, index) => {
    const sum = rolling?.[figures.length - Math.min(shown, figures.length) + index];
    return {
      bar: countShown(figure),
      line: sum?.is === 'number' ? sum.value / per : null,
      low: sum?.is === 'number' ? sum.low / per : null,
      high: sum?.is === 'number' ? sum.high / per : null,
    };
  });
  const top = Math.max(1, ...raw.flatMap((mark) => [mark.bar ?? 0, mark.high ?? 0]));
  const share = (value: number | null): number | null => (value === null ? null : value / top);
  return {
    top,
    marks: raw.map((mark) => ({
      bar: share(mark.bar),
      line: share(mark.line),
      low: share(mark.low),
      high: share(mark.high),
    })),
  };
}
