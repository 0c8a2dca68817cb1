import type { Figure } from '../engine/answer.ts';
import { figureText, intervalText } from '../text/figure-text.ts';
import { formatCount, formatShare } from '../text/format.ts';
import { beleving } from '../text/nl/beleving.ts';
import { niceTicks } from './plot.ts';

/** One row of a chart: a year, with its value and 95% interval as parts of the axis (0 to 1). */
export interface ShareMark {
  readonly key: string;
  readonly label: string;
  /** Null where nothing may or can be drawn. */
  readonly at: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The value in words; for a hidden row the reason. */
  readonly text: string;
  /** The interval in words; empty for none. */
  readonly interval: string;
  /** What the value is counted from, in words; empty for none. */
  readonly base: string;
  readonly tone: 'now' | 'before' | 'elsewhere';
}

/** A share of a survey as the chart needs it; shares and limits are fractions of one. */
export interface ShareRow {
  readonly key: string;
  readonly label: string;
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Set where the share is hidden: so few answers are behind it, or it is not told how few. */
  readonly hidden: { readonly n: number | null } | null;
  readonly n: number | null;
  readonly tone: ShareMark['tone'];
}

export function shareMarks(rows: readonly ShareRow[]): ShareMark[] {
  return rows.map(({ key, label, share, interval, hidden, n, tone }) =>
    hidden !== null || share === null
      ? { ...hiddenMark(key, label, tone), text: hidden === null ? '' : beleving.hidden(hidden.n) }
      : {
          key,
          label,
          tone,
          at: share,
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          text: formatShare(share),
          interval: interval === null ? beleving.noMargin : beleving.interval(interval.low, interval.high),
          base: n === null ? beleving.nUnknown : beleving.n(n),
        },
  );
}

function hiddenMark(key: string, label: string, tone: ShareMark['tone']): Omit<ShareMark, 'text'> {
  return { key, label, tone, at: null, low: null, high: null, interval: '', base: '' };
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Nought to a hundred: a share is never drawn larger than it is. */
export const shareTicks: readonly Tick[] = [0, 0.5, 1].map((at) => ({ at, label: formatShare(at) }));

/** Counts per year as bars from zero, with the ticks of their common axis. */
export function countMarks(
  rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly figure: Figure;
    readonly tone: ShareMark['tone'];
  }[],
): { readonly marks: readonly ShareMark[]; readonly ticks: readonly Tick[] } {
  const highest = Math.max(0, ...rows.map(({ figure }) => (figure.is === 'number' ? figure.high : 0)));
  const steps = niceTicks(highest, 2);
  const top = steps.at(-1) ?? 1;
  return {
    ticks: steps.map((step) => ({ at: step / top, label: formatCount(step) })),
    marks: rows.map(({ key, label, figure, tone }) =>
      figure.is === 'number'
        ? {
            key,
            label,
            tone,
            at: figure.value / top,
            low: figure.low / top,
            high: figure.high / top,
            text: figureText(figure),
            interval: intervalText(figure),
            base: '',
          }
        : { ...hiddenMark(key, label, tone), text: figureText(figure) },
    ),
  };
}
