import { describe, expect, it } from 'vitest';
import { logRelativeRisk } from '../../../../src/domain/density/relative-risk.ts';
import { scottBandwidth } from '../../../../src/domain/density/scott.ts';

describe('the relative risk', () => {
  it('is none where cases lie as the population does, however many there are', () => {
    const places = [
      [0, 0],
      [100, 50],
      [300, 20],
    ] as const;
    const [risk = Number.NaN] = logRelativeRisk([...places, ...places], places, [[120, 40]], 150);
    expect(risk).toBeCloseTo(0, 12);
  });

  it('is above zero near more cases than people', () => {
    const [near = 0, far = 0] = logRelativeRisk(
      [[0, 0]],
      [
        [0, 0],
        [500, 0],
      ],
      [
        [0, 0],
        [500, 0],
      ],
      100,
    );
    expect(near).toBeCloseTo(Math.log(2), 4);
    expect(far).toBeLessThan(-5);
  });
});

describe("Scott's bandwidth", () => {
  it('is the deviation times n to the power of minus one sixth', () => {
    const found = scottBandwidth([
      [0, 0],
      [2, 10],
    ]);
    expect(found?.sx).toBeCloseTo(Math.SQRT2 * 2 ** (-1 / 6), 12);
    expect(found?.sy).toBeCloseTo(5 * Math.SQRT2 * 2 ** (-1 / 6), 12);
  });

  it('is not known of one point', () => {
    expect(scottBandwidth([[0, 0]])).toBeNull();
  });
});
