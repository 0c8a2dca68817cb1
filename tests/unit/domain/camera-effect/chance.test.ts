import { describe, expect, it } from 'vitest';
import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';

function momentsOf(mean: number, dispersion: number): { mean: number; ratio: number } {
  const chance = seeded(7);
  const drawn = Array.from({ length: 20_000 }, () => drawCount(chance, mean, dispersion));
  const average = drawn.reduce((total, count) => total + count, 0) / drawn.length;
  const variance = drawn.reduce((total, count) => total + (count - average) ** 2, 0) / drawn.length;
  return { mean: average, ratio: variance / average };
}

describe('drawn counts', () => {
  it.each([
    [3, 1],
    [3, 2],
    [0.5, 3],
    [300, 1.5],
  ])('have mean %d and %d times as much variance', (mean, dispersion) => {
    const found = momentsOf(mean, dispersion);
    expect(found.mean / mean).toBeCloseTo(1, 1);
    expect(found.ratio / dispersion).toBeCloseTo(1, 1);
  });

  it('are the same for the same seed', () => {
    const draw = (seed: number): number[] => {
      const chance = seeded(seed);
      return Array.from({ length: 10 }, () => drawCount(chance, 20, 2));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});
