import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';
import { displacementPower } from '../../../../src/domain/camera-effect/displacement-power.ts';
import { effectAgainst } from '../../../../src/domain/camera-effect/effect-against.ts';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import { areaOf } from '../../../../src/domain/camera-effect/window-counts.ts';
import { worldOf } from './world.ts';

describe('the chance to see a displacement', () => {
  const found = evaluate(worldOf({ treatment: 0.5 }, { treatment: 12 }));
  if (!found.ok) throw new Error(found.failure.why);
  const power = (displaced: number, change = -0.5): number =>
    displacementPower({ ...found.value.areas, change, displaced }, 5);

  it('grows with what moves, from next to nothing to next to certain', () => {
    expect(power(0)).toBeLessThan(0.08);
    expect(power(0.5)).toBeGreaterThan(power(0.15));
    expect(power(1, -0.9)).toBeGreaterThan(0.9);
  });

  it('is about what is seen when the same displacement is drawn again and again', () => {
    // Two of the four a month that happened at the camera come to rings with eight a month.
    const chance = seeded(11);
    const area = (before: number, after: number) => {
      const years = (level: number) =>
        [1, 2, 3].map(() => Array.from({ length: 12 }, () => drawCount(chance, level, 1.4)));
      return areaOf(years(before), years(after));
    };
    const tries = Array.from({ length: 200 }, (_, seed) => {
      const [treatment, buffer, control] = [area(4, 2), area(8, 10), area(40, 40)];
      const effect = effectAgainst(buffer, control);
      const question = { treatment, buffer, control, change: -0.5, displaced: 1 };
      return {
        seen: effect.ok && effect.value.direction === 'rise',
        promised: displacementPower(question, seed, 20),
      };
    });
    const seen = tries.filter((one) => one.seen).length / tries.length;
    const promised = tries.reduce((total, one) => total + one.promised, 0) / tries.length;
    expect(seen).toBeGreaterThan(0.3);
    expect(seen).toBeLessThan(0.8);
    expect(Math.abs(promised - seen)).toBeLessThan(0.07);
  });

  it('is about what is seen in windows of unequal length too', () => {
    for (const [beforeYears, afterYears] of [
      [1, 3],
      [3, 1],
    ] as const) {
      const chance = seeded(17 + beforeYears);
      const area = (before: number, after: number) => {
        const years = (level: number, count: number) =>
          Array.from({ length: count }, () =>
            Array.from({ length: 12 }, () => drawCount(chance, level, 1 + 0.1 * level)),
          );
        return areaOf(years(before, beforeYears), years(after, afterYears));
      };
      const tries = Array.from({ length: 200 }, (_, seed) => {
        const [treatment, buffer, control] = [area(8, 4), area(8, 12), area(80, 80)];
        const effect = effectAgainst(buffer, control);
        const afterPerBefore = afterYears / beforeYears;
        const question = { treatment, buffer, control, afterPerBefore, change: -0.5, displaced: 1 };
        return {
          seen: effect.ok && effect.value.direction === 'rise',
          promised: displacementPower(question, seed, 20),
        };
      });
      const seen = tries.filter((one) => one.seen).length / tries.length;
      const promised = tries.reduce((total, one) => total + one.promised, 0) / tries.length;
      expect(seen).toBeGreaterThan(0.2);
      expect(seen).toBeLessThan(0.85);
      expect(Math.abs(promised - seen)).toBeLessThan(0.09);
    }
  });

  it('does not hang on what the rings counted after, when their months vary no more than by chance', () => {
    const { buffer } = found.value.areas;
    const plain = { dispersion: 1, df: Number.POSITIVE_INFINITY };
    const withAfter = (after: number): number =>
      displacementPower(
        {
          ...found.value.areas,
          buffer: { total: { ...buffer.total, after }, spread: plain },
          change: -0.5,
          displaced: 0.5,
        },
        5,
      );
    expect(withAfter(2 * buffer.total.after)).toBe(withAfter(buffer.total.after));
  });

  it('grows with what moves, whatever the counts', () => {
    const count = fc.integer({ min: 5, max: 400 });
    fc.assert(
      fc.property(count, count, count, (place, ring, other) => {
        const area = (before: number) => ({
          total: { before, after: before },
          spread: { dispersion: 1.3, df: 33 },
        });
        const question = {
          treatment: area(place),
          buffer: area(ring),
          control: area(10 * other),
          change: -0.5,
        };
        const [none, all] = [0, 1].map((displaced) => displacementPower({ ...question, displaced }, 7, 100));
        expect(all).toBeGreaterThanOrEqual((none ?? 0) - 0.1);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for the same seed, and none where there is nothing around', () => {
    expect(power(0.4)).toBe(power(0.4));
    const bare = evaluate({ ...worldOf({ treatment: 0.5 }), rings: [] });
    if (!bare.ok) throw new Error(bare.failure.why);
    const areas = bare.value.areas;
    expect(displacementPower({ ...areas, change: -0.5, displaced: 1 }, 5)).toBe(0);
  });
});
