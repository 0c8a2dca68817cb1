import type { CameraSeries } from './camera-series.ts';
import { niceTicks } from './plot.ts';

/** Around the months of a series, in CSS pixels. */
export const seriesMargin = { left: 36, right: 8, top: 52, bottom: 26 } as const;

/** Where the months and the counts of a series lie, in CSS pixels. */
export interface SeriesFrame {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly number[];
  /** Left side of a month, by position. */
  readonly x: (position: number) => number;
  readonly step: number;
  readonly y: (count: number) => number;
}

/** What each part of the chart draws. */
export interface SeriesPart {
  readonly series: CameraSeries;
  readonly frame: SeriesFrame;
}

/** Months side by side, counts up to the highest that is drawn. */
export function frameOf({ marks }: CameraSeries, width: number, height: number): SeriesFrame {
  const top = Math.max(
    1,
    ...marks.flatMap(({ count, fitted, without }) => [count ?? 0, fitted ?? 0, without?.high ?? 0]),
  );
  const ticks = niceTicks(top, 4);
  const step = (width - seriesMargin.left - seriesMargin.right) / Math.max(1, marks.length);
  const last = ticks.at(-1) ?? 1;
  return {
    width,
    height,
    ticks,
    step,
    x: (position) => seriesMargin.left + position * step,
    y: (count) =>
      height - seriesMargin.bottom - (count / last) * (height - seriesMargin.top - seriesMargin.bottom),
  };
}
