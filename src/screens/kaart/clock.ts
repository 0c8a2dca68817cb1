import { geometricBreaks, rampClass } from '../../domain/density/classes.ts';
import type { Figure, Row } from '../../engine/answer.ts';
import { countShown } from '../../text/figure-text.ts';

/** Fewer incidents than this with a known hour show no pattern. */
const fewestForPattern = 20;

/** Hours in the window that the sentence names. */
const peakHours = 4;

/** Class limits of an hour of the week over so many months: everything from 1, then from 2 a year on. No place, so no hot spot. */
export function hourLimits(months: number): number[] {
  const years = Math.max(1, months / 12);
  return [1, ...geometricBreaks(2, 2, 5).map((limit) => Math.round(limit * years))];
}

/** One hour of the week: ISO weekday (Monday is 1), local hour, what was counted, and its class (-1 is none). */
export interface ClockCell {
  readonly day: number;
  readonly hour: number;
  readonly figure: Figure;
  readonly class: number;
}

/** The day and the hours in which most happens; `to` may pass midnight and is then smaller than `from`. */
export interface Peak {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The rows of an Answer by hour and weekday; keys such as `1-13`. */
export function clockCells(rows: readonly Row[], limits: readonly number[]): ClockCell[] {
  return rows.flatMap(({ key, figure }) => {
    const match = /^([1-7])-(\d{1,2})$/.exec(key);
    if (match === null) return [];
    const value = countShown(figure) ?? 0;
    return [{ day: Number(match[1]), hour: Number(match[2]), figure, class: rampClass(value, limits) }];
  });
}

/** Where the peak is; null when too few hours are known to say so. */
export function peakOf(cells: readonly ClockCell[]): Peak | null {
  const hours = new Array<number>(7 * 24).fill(0);
  for (const { day, hour, figure } of cells) hours[(day - 1) * 24 + hour] = countShown(figure) ?? 0;
  return peakOfHours(hours);
}

/** The same of the 168 hours of a week, Monday 00:00 first. */
export function peakOfHours(week: readonly number[]): Peak | null {
  const sum = (isWanted: (at: number) => boolean): number =>
    week.reduce((total, value, at) => total + (isWanted(at) ? value : 0), 0);
  const days = Array.from({ length: 7 }, (_, day) => sum((at) => Math.floor(at / 24) === day));
  const hours = Array.from({ length: 24 }, (_, hour) => sum((at) => at % 24 === hour));
  if (sum(() => true) < fewestForPattern) return null;
  const around = hours.map((_, from) =>
    Array.from({ length: peakHours }, (_, step) => hours[(from + step) % 24] ?? 0).reduce((a, b) => a + b, 0),
  );
  const from = around.indexOf(Math.max(...around));
  return { day: days.indexOf(Math.max(...days)) + 1, from, to: (from + peakHours) % 24 };
}

/** Counts of one day in blocks of three hours, for the table; null where one of them is no number. */
export function blocksOf(cells: readonly ClockCell[], day: number): (number | null)[] {
  return Array.from({ length: 8 }, (_, block) => {
    const inBlock = cells.filter((cell) => cell.day === day && Math.floor(cell.hour / 3) === block);
    const isKnown = inBlock.every((cell) => countShown(cell.figure) !== null);
    return isKnown ? sumOf(inBlock, () => true) : null;
  });
}

function sumOf(cells: readonly ClockCell[], isWanted: (cell: ClockCell) => boolean): number {
  return cells.filter(isWanted).reduce((sum, { figure }) => sum + (countShown(figure) ?? 0), 0);
}
