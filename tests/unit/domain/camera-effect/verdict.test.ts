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

function evaluatedDirection(input: EvaluationInput): string {
  const found = evaluate(input);
  return found.ok && found.value.findings.ok ? found.value.findings.value.effect.direction : 'none';
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
    [{ placesChanged: true }, 'places-changed'],
    [{ provisional: true }, 'provisional-months'],
  ] as const)('is only possible with %j', (known, reason) => {
    const found = verdict(halved, known);
    expect(found).toMatchObject({ code: 'fall', certainty: 'possible' });
    expect(found.reasons).toContain(reason);
  });

  it.each([
    [20, 27, true],
    [19, 27, false],
    [27, 36, true],
    [26, 36, false],
    [9, 12, true],
    [8, 12, false],
    [3, 3, true],
    [2, 3, false],
  ])('of %i choices that agree out of %i: is told %s', (same, tried, isTold) => {
    const found = verdict(halved, { choices: { same, tried } });
    expect(found.code).toBe(isTold ? 'fall' : 'choices-disagree');
    expect(found.certainty).toBe(isTold ? 'likely' : 'none');
    expect(found.reasons.includes('depends-on-choices')).toBe(!isTold);
  });

  it('says nothing of no difference either where other choices see one', () => {
    const same = worldOf({ treatment: 1 }, { treatment: 12 });
    expect(verdict(same, { choices: { same: 27, tried: 27 } }).code).toBe('no-difference-seen');
    expect(verdict(same, { choices: { same: 13, tried: 27 } }).code).toBe('choices-disagree');
  });

  it('says nothing where the same trial falls without a camera', () => {
    const found = verdict(halved, { placebosCalled: 0.3 });
    expect(found).toMatchObject({ code: 'precondition-fails', certainty: 'none' });
    expect(found.reasons).toContain('placebos-fall-too');
    expect(verdict(halved, { placebosCalled: 0.1 }).code).toBe('fall');
  });

  it('says nothing where place and control ran apart before the camera', () => {
    // Three years in which the place doubles every year, and the control stays as it was.
    const apart = halved.treatment.map((count, at) =>
      at < 36 ? Math.round((count ?? 0) * 2 ** (Math.floor(at / 12) - 1)) : count,
    );
    const found = verdict({ ...halved, treatment: apart });
    expect(found).toMatchObject({ code: 'precondition-fails', certainty: 'none' });
    expect(found.reasons).toContain('not-parallel-before');
  });

  it('says nothing on counts in which not even a fall to nearly nothing would show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.15, max: 1, noNaN: true }),
        (seed, level) => {
          const found = evaluate(worldOf({ treatment: 0.1 }, { treatment: level }, seed));
          if (!found.ok || !found.value.findings.ok || found.value.measurable.measured !== null) return;
          expect(verdictOf(found.value).code).toBe('cannot-measure');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is only possible where regression to the mean cannot be ruled out', () => {
    const found = verdict({ ...halved, comparable: [] });
    expect(found).toMatchObject({ code: 'fall', certainty: 'possible' });
    expect(found.reasons).toContain('shrinking-refused');
  });

  it('is no fall where what is left after a peak before the camera may be chance', () => {
    // All places alike; the camera came where it was twice as busy by chance, and it went back to what is ordinary.
    const ordinary = worldOf({ treatment: 0.5 }, { treatment: 4 });
    const alike = Array.from({ length: 10 }, (_, place) =>
      ordinary.treatment.map((_, at) => 1 + ((at + place) % 3)),
    );
    const found = verdict({ ...ordinary, comparable: alike });
    expect(evaluatedDirection(ordinary)).toBe('fall');
    expect(found).toMatchObject({ code: 'may-be-peak', certainty: 'none' });
    expect(found.reasons).toContain('shrinking-open');
  });

  it('is never a fall that does not outlive the shrinking', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (seed, factor, level) => {
          const input = worldOf({ treatment: factor }, { treatment: 4 * level }, seed);
          const found = verdict(input);
          if (found.code === 'fall') expect(found.reasons).not.toContain('shrinking-open');
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is at most possible where months hang together', () => {
    // Three busy months, three quiet ones, and the next year the other way round: no season.
    const waves = halved.treatment.map((count, at) =>
      Math.round((count ?? 0) * ((Math.floor(at / 3) + Math.floor(at / 12)) % 2 === 0 ? 1.5 : 0.5)),
    );
    const found = verdict({ ...halved, treatment: waves });
    expect(found.reasons).toContain('months-hang-together');
    expect(found.certainty).not.toBe('likely');
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
    expect(verdict({ ...halved, rings: [] }).displacement).toBe('cannot-tell');
  });

  it('says that nothing moved only where half of the fall would have been seen with 80% chance', () => {
    const still = worldOf({ treatment: 0.5 });
    expect(verdict(still, { displacementPower: 0.8 }).displacement).toBe('not-seen');
    expect(verdict(still, { displacementPower: 0.795 }).displacement).toBe('cannot-tell');
    expect(verdict(still, { displacementPower: null }).displacement).toBe('cannot-tell');
    expect(verdict(still).displacement).toBe('cannot-tell');
    // What was seen is told, however small the chance was.
    const moved = worldOf({ treatment: 0.5, rings: 1.8 });
    expect(verdict(moved, { displacementPower: 0.1 }).displacement).toBe('displacement-seen');
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
          const more = verdict(input, { otherMeasures: true, provisional: true });
          expect(more.code).toBe(bare.code);
          expect(verdict(input, { placebosCalled: 0.5 }).certainty).toBe('none');
          expect(rank[more.certainty]).toBeLessThanOrEqual(Math.min(1, rank[bare.certainty]));
        },
      ),
      { numRuns: 15 },
    );
  });
});
