import { describe, expect, it } from 'vitest';
import { cameraSeries, runsOf, seriesSummary } from '../../../src/charts/camera-series.ts';
import { evaluate } from '../../../src/domain/camera-effect/evaluate.ts';
import type { EvaluationInput } from '../../../src/domain/camera-effect/evaluate.ts';
import { month } from '../../../src/domain/time/month.ts';
import { dataFrom, startMonth, worldOf } from '../domain/camera-effect/world.ts';

function seriesOf(input: EvaluationInput) {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return cameraSeries(found.value, input.data, input.treatment);
}

describe('the interrupted series', () => {
  const halved = worldOf({ treatment: 0.5 });

  it('has every month of the windows, with the model on both sides and the expected line after the start only', () => {
    const { marks, start, startMonth: begun, refusal } = seriesOf(halved);
    expect(marks.map(({ month: at }) => at)).toEqual(Array.from({ length: 72 }, (_, at) => dataFrom + at));
    expect([start, begun, refusal]).toEqual([36, startMonth, null]);
    expect(marks.map(({ count }) => count)).toEqual(halved.treatment);
    expect(marks.every(({ fitted }) => fitted !== null)).toBe(true);
    expect(marks.map(({ without }) => without !== null)).toEqual(marks.map((_, at) => at >= 36));
    for (const { without, fitted } of marks.slice(36)) {
      expect(without?.low).toBeLessThan(without?.value ?? 0);
      expect(without?.high).toBeGreaterThan(without?.value ?? 0);
      expect(without?.low).toBeGreaterThan(fitted ?? 0);
    }
  });

  it('hatches what is left out, with the month that mirrors it', () => {
    const { marks } = seriesOf({
      ...halved,
      windows: { ...halved.windows, leftOut: [month(2021, 3), month(2021, 4)] },
    });
    const out = marks.filter(({ isLeftOut }) => isLeftOut);
    expect(out.map(({ month: at }) => at)).toEqual([
      month(2021, 3),
      month(2021, 4),
      month(2022, 3),
      month(2022, 4),
    ]);
    expect(
      out.every(({ fitted, without, count }) => fitted === null && without === null && count !== null),
    ).toBe(true);
  });

  it('hatches the month in which the camera came, where it did not work from its first day', () => {
    const input = {
      ...halved,
      start: { month: startMonth, fromFirstDay: false },
      windows: { ...halved.windows, afterYears: 2 },
    };
    const { marks, start } = seriesOf(input);
    expect(marks.filter(({ isLeftOut }) => isLeftOut).map(({ month: at }) => at)).toEqual([startMonth]);
    expect(start).toBe(37);
  });

  it('says the jump with its interval', () => {
    expect(seriesSummary(seriesOf(worldOf({ treatment: 0.3 }, { treatment: 12 })))).toMatch(
      /^Na de start minder dan zonder camera te verwachten was\.$/,
    );
  });

  it('draws no line where the interval of the jump leaves everything open', () => {
    const short = worldOf({ treatment: 0.2 }, { treatment: 3 });
    const series = seriesOf({ ...short, windows: { beforeYears: 1, afterYears: 1, leftOut: [] } });
    expect(series.refusal).toBe('too-wide');
    expect([series.jump, series.marks.every(({ without }) => without === null)]).toEqual([null, true]);
    expect(seriesSummary(series)).not.toContain('%');
  });

  it('draws months without a line where there is no model', () => {
    const quiet = { ...halved, treatment: halved.treatment.map((_, at) => (at < 36 ? 1 : 0)) };
    const series = seriesOf(quiet);
    expect(series.refusal).toBe('zero-count');
    expect(series.marks.every(({ fitted }) => fitted === null)).toBe(true);
    expect(seriesSummary(series)).toContain('geen lijn te trekken');
  });

  it('draws no model on a base below 20', () => {
    const few = { ...halved, treatment: halved.treatment.map((_, at) => (at % 3 === 0 ? 1 : 0)) };
    const series = seriesOf(few);
    expect([series.jump, series.refusal]).toEqual([null, 'small-base']);
    expect(series.marks.every(({ fitted }) => fitted === null)).toBe(true);
  });

  it('breaks a run at every mark that does not hold', () => {
    const { marks } = seriesOf(halved);
    expect(runsOf(marks, ({ month: at }) => at % 12 < 2).slice(0, 2)).toEqual([
      { from: 0, to: 1 },
      { from: 12, to: 13 },
    ]);
  });
});
