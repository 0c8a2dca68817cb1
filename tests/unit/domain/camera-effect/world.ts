import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';
import type { EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { month } from '../../../../src/domain/time/month.ts';

export const dataFrom = month(2019, 1);
export const startMonth = month(2022, 1);

/** Six years around a start, drawn by chance alone; levels per month before, and factors after. */
export function worldOf(
  after: { readonly treatment: number; readonly rings?: number; readonly control?: number },
  levels: { readonly treatment?: number; readonly rings?: number; readonly control?: number } = {},
  seed = 1,
): EvaluationInput {
  const chance = seeded(seed);
  const area = (level: number, factor: number): number[] =>
    Array.from({ length: 72 }, (_, at) => drawCount(chance, at < 36 ? level : level * factor, 1));
  const control = after.control ?? 1;
  return {
    data: { from: dataFrom, to: dataFrom + 71 },
    treatment: area(levels.treatment ?? 6, after.treatment),
    rings: [area(levels.rings ?? 5, after.rings ?? control), area(levels.rings ?? 5, after.rings ?? control)],
    control: area(levels.control ?? 40, control),
    secondControl: area(400, control),
    comparable: [2, 4, 5, 6, 6, 7, 8, 9, 10, 3].map((level) => area(level, control)),
    start: { month: startMonth, fromFirstDay: true },
    windows: { beforeYears: 3, afterYears: 3, leftOut: [] },
  };
}
