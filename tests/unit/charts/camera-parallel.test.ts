import { describe, expect, it } from 'vitest';
import { parallelOf, parallelSummary } from '../../../src/charts/camera-parallel.ts';
import { evaluate } from '../../../src/domain/camera-effect/evaluate.ts';
import type { EvaluationInput } from '../../../src/domain/camera-effect/evaluate.ts';
import { listMonths, month } from '../../../src/domain/time/month.ts';
import { dataFrom, worldOf } from '../domain/camera-effect/world.ts';

function parallel(input: EvaluationInput) {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return parallelOf(found.value);
}

const halved = worldOf({ treatment: 0.5 });

describe('the parallel trends', () => {
  it('are quarters of the windows, each area against its own level before', () => {
    const { marks, isTooSmall } = parallel(halved);
    expect(marks.map(({ from }) => from)).toEqual(Array.from({ length: 24 }, (_, at) => dataFrom + 3 * at));
    expect(isTooSmall).toBe(false);
    for (const area of ['treatment', 'control'] as const) {
      const before = marks.slice(0, 12).map((mark) => mark[area]?.index ?? 0);
      expect(before.reduce((sum, index) => sum + index, 0) / 12).toBeCloseTo(100, 6);
    }
    expect(marks[0]?.treatment?.count).toBe(
      halved.treatment.slice(0, 3).reduce<number>((sum, one) => sum + (one ?? 0), 0),
    );
  });

  it('take what is left of three months, and nothing where none is', () => {
    const leftOut = [month(2020, 1), ...listMonths({ from: month(2020, 4), to: month(2020, 6) })];
    const { marks } = parallel({ ...halved, windows: { ...halved.windows, leftOut } });
    const at = (first: number) => marks.find(({ from }) => from === first);
    expect(at(month(2020, 4))?.treatment).toBeNull();
    const two = halved.treatment.slice(13, 15).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(at(month(2020, 1))?.treatment?.count).toBe(two);
  });

  it('know the months of a year that is left out whole', () => {
    const leftOut = listMonths({ from: month(2019, 1), to: month(2019, 12) });
    const { marks } = parallel({ ...halved, windows: { ...halved.windows, leftOut } });
    expect(marks.map(({ from }) => from)).toEqual(Array.from({ length: 24 }, (_, at) => dataFrom + 3 * at));
    expect(marks.slice(0, 4).every(({ control }) => control === null)).toBe(true);
  });

  it('say whether the lines went together before', () => {
    expect(parallelSummary(parallel(halved))).toContain('ongeveer gelijk op');
    const rising = { ...halved, treatment: halved.treatment.map((_, at) => (at < 36 ? at + 1 : 18)) };
    expect(parallelSummary(parallel(rising))).toContain('al uiteen');
  });

  it('say nothing on a base below 20', () => {
    const few = { ...halved, treatment: halved.treatment.map((_, at) => (at % 3 === 0 ? 1 : 0)) };
    expect(parallel(few).isTooSmall).toBe(true);
    expect(parallelSummary(parallel(few))).toContain('minder dan 20');
  });
});
