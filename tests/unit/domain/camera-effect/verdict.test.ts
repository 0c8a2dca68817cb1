import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import type { Circumstances, Verdict } from '../../../../src/domain/camera-effect/verdict.ts';
import { dataFrom, worldOf } from './world.ts';

function verdict(input: EvaluationInput, known: Circumstances = {}): Verdict {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return verdictOf(found.value, known);
}

describe('the verdict', () => {
  const halved = worldOf({ treatment: 0.4 }, { treatment: 10 });

  it('is as certain as it gets where every step carries it', () => {
    const found = verdict(halved);
    expect(found).toMatchObject({ code: 'fall', certainty: 'likely' });
    expect(found.reasons).toContain('supported-after-shrinking');
  });

  it.each([
    [{ otherMeasures: true }, 'other-measures'],
    [{ registrationChanges: [{ from: dataFrom + 50, to: dataFrom + 50 }] }, 'registration-changed'],
    [{ disturbed: [{ from: dataFrom + 14, to: dataFrom + 30 }] }, 'disturbed-months'],
    [{ sameUnderOtherChoices: 0.6 }, 'depends-on-choices'],
    [{ placebosCalled: 0.3 }, 'placebos-fall-too'],
  ] as const)('is only possible with %j', (known, reason) => {
    const found = verdict(halved, known);
    expect(found).toMatchObject({ code: 'fall', certainty: 'possible' });
    expect(found.reasons).toContain(reason);
  });

  it('is only possible where regression to the mean cannot be ruled out', () => {
    const found = verdict({ ...halved, comparable: [] });
    expect(found).toMatchObject({ code: 'fall', certainty: 'possible' });
    expect(found.reasons).toContain('shrinking-refused');
  });

  it('tells not seeing from not being able to see', () => {
    const busy = verdict(worldOf({ treatment: 1 }, { treatment: 12 }));
    expect(busy).toMatchObject({ code: 'no-difference-seen', certainty: 'none' });
    const quiet = verdict(worldOf({ treatment: 0.9 }, { treatment: 0.3 }, 2));
    expect(quiet).toMatchObject({ code: 'cannot-measure', certainty: 'none' });
    expect(quiet.reasons).toContain('small-base');
  });

  it('is unclear where a second control says the opposite', () => {
    const falling = (halved.secondControl ?? []).map((count, at) =>
      at < 36 ? count : Math.round((count ?? 0) / 8),
    );
    const found = verdict({ ...halved, secondControl: falling });
    expect(found).toMatchObject({ code: 'unclear', certainty: 'none' });
    expect(found.reasons).toContain('second-control-contradicts');
  });

  it('weighs a second control in calendar years where there is none by month', () => {
    const byYear = (after: number): EvaluationInput => ({
      ...halved,
      secondControl: null,
      secondYears: new Map([2019, 2020, 2021, 2022, 2023, 2024].map((at) => [at, at < 2022 ? 9000 : after])),
    });
    expect(verdict(byYear(9000)).reasons).toContain('supported-by-second-control');
    const open = verdict(byYear(3600));
    expect(open).toMatchObject({ code: 'fall', certainty: 'possible' });
    expect(open.reasons).toContain('second-control-open');
    const opposite = verdict(byYear(900));
    expect(opposite).toMatchObject({ code: 'unclear', certainty: 'none' });
    expect(opposite.reasons).toContain('second-control-contradicts');
    expect(verdict({ ...halved, secondControl: null }).reasons).toContain('second-control-absent');
  });

  it('is none on too few', () => {
    const few = { ...halved, treatment: halved.treatment.map((_, at) => (at < 4 ? 1 : 0)) };
    expect(verdict(few)).toEqual({
      code: 'no-verdict',
      certainty: 'none',
      reasons: ['too-few-before'],
      displacement: 'cannot-tell',
    });
  });

  it('names what the rings show', () => {
    expect(verdict(worldOf({ treatment: 0.5, rings: 1.8 })).displacement).toBe('displacement-seen');
    expect(verdict(worldOf({ treatment: 0.5, rings: 0.5 })).displacement).toBe('diffusion-seen');
    expect(verdict(worldOf({ treatment: 0.5 })).displacement).toBe('not-seen');
    expect(verdict({ ...halved, rings: [] }).displacement).toBe('cannot-tell');
  });

  it('never grows more certain by what is known', () => {
    const rank = { none: 0, possible: 1, likely: 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.3, max: 1.2, noNaN: true }),
        (seed, factor) => {
          const input = worldOf({ treatment: factor }, {}, seed);
          const bare = verdict(input);
          const more = verdict(input, { otherMeasures: true, placebosCalled: 0.5 });
          expect(more.code).toBe(bare.code);
          expect(rank[more.certainty]).toBeLessThanOrEqual(Math.min(1, rank[bare.certainty]));
        },
      ),
      { numRuns: 15 },
    );
  });
});
