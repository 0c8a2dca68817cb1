import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput, Findings } from '../../../../src/domain/camera-effect/evaluate.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { dataFrom, worldOf } from './world.ts';

function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

function findings(input: EvaluationInput): Findings {
  const found = evaluated(input).findings;
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

describe('the evaluation of a camera', () => {
  const halved = worldOf({ treatment: 0.5 });

  it('finds a planted halving in every step', () => {
    const found = findings(halved);
    expect(found.effect.direction).toBe('fall');
    const { percentLower, percentUpper } = found.effect.measured;
    expect(percentLower < -50 && percentUpper > -50).toBe(true);
    expect(found.panel.ok && found.panel.value.quasi.upper).toBeLessThan(1);
    expect(found.series.ok && found.series.value.fitted).toHaveLength(72);
    expect(
      found.regressionToMean.ok && found.regressionToMean.value.againstControl.percentUpper,
    ).toBeLessThan(0);
    expect(found.secondEffect.ok && found.secondEffect.value.direction).toBe('fall');
    expect(found.prevented.local.ok && found.prevented.local.value.lower).toBeGreaterThan(0);
  });

  it('adds the rings up to one buffer', () => {
    const { areas } = evaluated(halved);
    const [inner, outer] = areas.rings;
    expect(areas.buffer.total.before).toBe((inner?.total.before ?? 0) + (outer?.total.before ?? 0));
    expect(areas.buffer.total.after).toBe((inner?.total.after ?? 0) + (outer?.total.after ?? 0));
  });

  it('does not take a fall of everything for an effect, as a number fewer would', () => {
    const everything = findings(worldOf({ treatment: 0.6, rings: 0.6, control: 0.6 }));
    expect(everything.effect.direction).toBe('open');
    expect(everything.series.ok && everything.series.value.level.ratio).toBeLessThan(0.8);
  });

  it('sees a large displacement in the rings', () => {
    const found = findings(worldOf({ treatment: 0.4, rings: 1.6 }));
    expect(found.buffer.ok && found.buffer.value.direction).toBe('rise');
    expect(found.rings.every((ring) => ring.ok && ring.value.measured.percentChange > 0)).toBe(true);
    expect(found.wdq.ok && found.wdq.value.wdq).toBeLessThan(0);
  });

  it('widens every spread alike where months hang together, and none where they do not', () => {
    expect(evaluated(halved).areas.memory).toBe(1);
    // Three busy months, three quiet ones, and the next year the other way round: no season.
    const wave = (count: number | null, at: number): number =>
      Math.round((count ?? 0) * ((Math.floor(at / 3) + Math.floor(at / 12)) % 2 === 0 ? 1.5 : 0.5));
    const waving = { ...halved, treatment: halved.treatment.map(wave), control: halved.control.map(wave) };
    const { memory, rings } = evaluated(waving).areas;
    expect(memory).toBeGreaterThan(1.5);
    const still = evaluated(halved).areas.rings;
    expect(rings.map(({ spread }) => spread.dispersion / memory)).toEqual(
      still.map(({ spread }): unknown => expect.closeTo(spread.dispersion, 9)),
    );
  });

  it('leaves the buffer out where there are no rings', () => {
    const found = findings({ ...halved, rings: [] });
    expect(found.buffer).toEqual({ ok: false, failure: { why: 'none-given' } });
    expect(found.wdq).toEqual({ ok: false, failure: { why: 'zero-buffer' } });
    expect([found.wdd.displacement, found.wdd.total]).toEqual([0, found.wdd.local]);
    expect(found.prevented.total).toEqual(found.prevented.local);
  });

  it('gives no number on fewer than five before or on an empty control, only counts', () => {
    const quiet = evaluated({
      ...halved,
      treatment: halved.treatment.map((_, at) => (at % 12 === 0 ? 1 : 0)),
    });
    expect(quiet.findings).toEqual({ ok: false, failure: { why: 'too-few-before', before: 3 } });
    expect(quiet.measurable.measured).toBeNull();
    expect(quiet.areas.treatment.total).toEqual({ before: 3, after: 3 });
    const empty = evaluated({ ...halved, control: halved.control.map((count, at) => (at < 36 ? count : 0)) });
    expect(empty.findings).toEqual({ ok: false, failure: { why: 'zero-control' } });
  });

  it('names the months without a figure, unless they are left out', () => {
    const holes = halved.control.map((count, at) => (at === 40 ? null : count));
    expect(evaluate({ ...halved, control: holes })).toEqual({
      ok: false,
      failure: { why: 'missing-months', months: [dataFrom + 40] },
    });
    const { windows } = evaluated({
      ...halved,
      control: holes,
      windows: { ...halved.windows, leftOut: [dataFrom + 40] },
    });
    expect(windows.leftOut).toEqual([month(2021, 5), month(2022, 5)]);
  });

  it('goes on without a second control that stops early, and says why', () => {
    const early = (halved.secondControl ?? []).map((count, at) => (at < 60 ? count : null));
    expect(findings({ ...halved, secondControl: early }).secondEffect).toMatchObject({
      ok: false,
      failure: { why: 'missing-months' },
    });
    expect(findings({ ...halved, secondControl: null, comparable: [] })).toMatchObject({
      secondEffect: { failure: { why: 'none-given' } },
      regressionToMean: { failure: { why: 'too-few-places' } },
    });
  });

  it('refuses series that do not cover the same months', () => {
    expect(evaluate({ ...halved, control: halved.control.slice(1) })).toEqual({
      ok: false,
      failure: { why: 'unequal-series' },
    });
    expect(evaluate({ ...halved, start: null })).toEqual({ ok: false, failure: { why: 'no-start' } });
  });

  it('counts the weighted difference in the time after, as what was prevented', () => {
    const input = { ...halved, windows: { beforeYears: 3, afterYears: 1, leftOut: [] } };
    const { areas } = evaluated(input);
    const found = findings(input);
    const { treatment, control } = areas;
    const change = ({ total }: typeof treatment): number => total.after - total.before / 3;
    expect(found.wdd.local).toBeCloseTo(change(treatment) - change(control), 9);
    const { measured } = evaluated(input).measurable;
    expect(measured).toBeLessThan(evaluated(halved).measurable.measured ?? 0);
  });

  it('compares windows of unequal length as levels', () => {
    const same = findings({
      ...worldOf({ treatment: 1 }),
      windows: { beforeYears: 3, afterYears: 1, leftOut: [] },
    });
    expect(same.effect.direction).toBe('open');
    expect(Math.abs(same.wdd.total)).toBeLessThan(2 * same.wdd.se);
    expect(same.prevented.local.ok && Math.abs(same.prevented.local.value.count)).toBeLessThan(25);
    expect(same.regressionToMean.ok && Math.abs(same.regressionToMean.value.naiveChangePct)).toBeLessThan(30);
  });
});
