import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { checksOf } from '../../../../src/analysis/cameras/checks.ts';
import type { Checks, SiteInput, VariantInput } from '../../../../src/analysis/cameras/checks.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';

const halved = worldOf({ treatment: 0.5 });
const design = {
  place: { is: 'areas', treatment: [], rings: [] },
  control: { is: 'rest', of: 'GM0001' },
  kinds: [],
  start: halved.start,
  windows: halved.windows,
} as const;

const variant = (input: EvaluationInput): VariantInput => ({
  variant: { choice: { radius: null, years: 3, control: 0 }, design },
  input,
});
const site = (id: string, input: EvaluationInput): SiteInput => ({ id, name: `Plek ${id}`, input });
const startless = { ...halved, start: null };

function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

interface Run {
  readonly steps: readonly { readonly done: number; readonly of: number }[];
  readonly checks: Checks;
}

function run(input: EvaluationInput, variants: readonly VariantInput[], sites: readonly SiteInput[]): Run {
  const steps: { done: number; of: number }[] = [];
  const work = checksOf(input, evaluated(input), variants, sites);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { steps, checks: step.value };
    steps.push(step.value);
  }
}

describe('the checks of an evaluation', () => {
  const { steps, checks } = run(
    halved,
    [variant(halved), variant(worldOf({ treatment: 1 }, {}, 2)), variant(startless)],
    [site('a', halved), site('b', startless), site('c', { ...halved, treatment: Array<number>(72).fill(0) })],
  );

  it('tell after every step how far they are, to the last', () => {
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
    expect(new Set(steps.map(({ of }) => of))).toEqual(new Set([steps.length]));
  });

  it('count the choices that give the same, and not those that could not be evaluated', () => {
    const { cells, evaluated: tried, same } = checks.robustness;
    expect(cells.map(({ code }) => code === 'refused')).toEqual([false, false, true]);
    expect([same, tried]).toEqual([1, 2]);
  });

  it('give the chance to see a displacement as a chance, the same every time', () => {
    expect(checks.power).toBeGreaterThan(0);
    expect(checks.power).toBeLessThanOrEqual(1);
    expect(run(halved, [], []).checks.power).toBe(checks.power);
  });

  it('keep of the cameras those that could be evaluated, with what they could not say', () => {
    expect(checks.sites.map(({ id, name, effect }) => [id, name, effect.ok])).toEqual([
      ['a', 'Plek a', true],
      ['c', 'Plek c', false],
    ]);
  });

  it('do not ask for a displacement without a fall, or without rings', () => {
    expect(run(worldOf({ treatment: 1.8 }), [], []).checks.power).toBeNull();
    expect(run({ ...halved, rings: [] }, [], []).checks.power).toBeNull();
  });

  it('try no other dates where there is nothing to hold them against', () => {
    const none = run({ ...halved, treatment: Array<number>(72).fill(0) }, [], []);
    expect(none.checks.power).toBeNull();
    const { tries } = none.checks.placebo;
    expect(tries.filter(({ at }) => 'place' in at)).toHaveLength(halved.comparable.length);
    expect(tries.filter(({ at }) => 'start' in at)).toEqual([]);
    expect(checks.placebo.tries.filter(({ at }) => 'start' in at).length).toBeGreaterThan(0);
  });
});
