import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterbedOf } from '../../../../src/domain/camera-effect/waterbed.ts';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import { enoughPower } from '../../../../src/domain/thresholds.ts';
import { worldOf } from './world.ts';

function evaluated(input: EvaluationInput) {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

const waterbed = (...world: Parameters<typeof worldOf>) => waterbedOf(evaluated(worldOf(...world)));

describe('the question of the waterbed', () => {
  it('tells what was seen around a place that fell', () => {
    expect(waterbed({ treatment: 0.4, rings: 1.8 }).code).toBe('displacement-seen');
    expect(waterbed({ treatment: 0.4, rings: 0.4 }).code).toBe('diffusion-seen');
  });

  it('says nothing where nothing fell, however busy it became around it', () => {
    expect(waterbed({ treatment: 1, rings: 1.8 })).toEqual({
      code: 'cannot-tell',
      why: 'no-fall',
      power: null,
    });
  });

  it('says nothing on a handful', () => {
    expect(waterbed({ treatment: 0.5 }, { treatment: 0.02 })).toMatchObject({
      code: 'cannot-tell',
      why: 'few',
    });
  });

  it('says that nothing was seen where half of the fall would have been', () => {
    const found = waterbed({ treatment: 0.3 }, { treatment: 30, rings: 5, control: 200 });
    expect(found.code).toBe('not-seen');
    expect(found.power).toBeGreaterThanOrEqual(enoughPower);
  });

  it('never says so where it would not have been, and never otherwise than the verdict on a camera', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.double({ min: 0.2, max: 1.2, noNaN: true }),
        fc.double({ min: 0.5, max: 1.8, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (seed, treatment, rings, level) => {
          const found = evaluated(worldOf({ treatment, rings }, { treatment: level }, seed));
          const { code, why, power } = waterbedOf(found);
          expect(why === null).toBe(code !== 'cannot-tell');
          if (code === 'not-seen') expect(power).toBeGreaterThanOrEqual(enoughPower);
          if (power !== null) expect(verdictOf(found, { displacementPower: power }).displacement).toBe(code);
        },
      ),
      { numRuns: 25 },
    );
  });
});
