import { describe, expect, it } from 'vitest';
import { choose, exponential, gamma, normal, poisson, stream } from '../../../scripts/demo/random.ts';
import type { Random } from '../../../scripts/demo/random.ts';

const draws = 40_000;

function moments(draw: (random: Random) => number): { mean: number; variance: number } {
  const random = stream(7, 'moments');
  const values = Array.from({ length: draws }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws };
}

describe('stream', () => {
  it('gives the numbers that it gave when it was written', () => {
    const random = stream(1, 'a', 'b');
    expect([random(), random(), random()]).toMatchInlineSnapshot(`
      [
        0.4752330353949219,
        0.14037378202192485,
        0.2119941571727395,
      ]
    `);
  });

  it('stays in [0, 1) and has mean 1/2 and variance 1/12', () => {
    const random = stream(3, 'range');
    const values = Array.from({ length: draws }, random);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const { mean, variance } = moments((each) => each());
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('differs by seed and by name', () => {
    const first = [stream(1, 'a')(), stream(2, 'a')(), stream(1, 'b')(), stream(1, 'a', 'b')()];
    expect(new Set(first).size).toBe(4);
  });
});

describe('distributions have the mean and variance that they should', () => {
  it.each([
    ['normal', normal, 0, 1],
    ['exponential, mean 2', (random: Random) => exponential(random, 2), 2, 4],
    ['gamma, shape 30', (random: Random) => gamma(random, 30), 1, 1 / 30],
    ['poisson, mean 0.3', (random: Random) => poisson(random, 0.3), 0.3, 0.3],
    ['poisson, mean 14', (random: Random) => poisson(random, 14), 14, 14],
    ['poisson, mean 900', (random: Random) => poisson(random, 900), 900, 900],
  ] as const)('%s', (_, draw, mean, variance) => {
    const drawn = moments(draw);
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / draws));
    expect(drawn.variance / variance).toBeGreaterThan(0.93);
    expect(drawn.variance / variance).toBeLessThan(1.07);
  });

  it('poisson of nothing is nothing', () => {
    expect(poisson(stream(1, 'none'), 0)).toBe(0);
  });

  it('chooses in proportion to the weights, and never a weight of 0', () => {
    const random = stream(5, 'choose');
    const drawn = Array.from({ length: draws }, () => choose(random, [1, 0, 3]));
    expect(drawn.filter((index) => index === 1)).toEqual([]);
    expect(drawn.filter((index) => index === 2).length / draws).toBeCloseTo(0.75, 2);
  });
});
