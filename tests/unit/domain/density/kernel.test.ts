import { describe, expect, it } from 'vitest';
import { densityAt } from '../../../../src/domain/density/kernel.ts';
import type { Kernel } from '../../../../src/domain/density/kernel.ts';

const kernels: readonly Kernel[] = [
  { kernel: 'gaussian', bandwidth: 150 },
  { kernel: 'quartic', bandwidth: 300 },
];

describe('the exact density', () => {
  it.each(kernels)('of one point with a $kernel kernel adds up to that point', (kernel) => {
    const step = 20;
    const at: [number, number][] = [];
    for (let x = -900; x < 900; x += step) for (let y = -900; y < 900; y += step) at.push([x, y]);
    const perCell =
      densityAt([[3, 7]], at, kernel).reduce((total, value) => total + value, 0) * (step / 1000) ** 2;
    expect(perCell).toBeCloseTo(1, 3);
  });

  it('has the top of its formula', () => {
    expect(densityAt([[0, 0]], [[0, 0]], { kernel: 'gaussian', bandwidth: 100 })[0]).toBeCloseTo(
      15.915494,
      6,
    );
    expect(densityAt([[0, 0]], [[0, 0]], { kernel: 'quartic', bandwidth: 100 })[0]).toBeCloseTo(95.492966, 6);
  });

  it('is exactly zero at the radius of a quartic and beyond', () => {
    const at: [number, number][] = [
      [100, 0],
      [101, 0],
    ];
    expect(densityAt([[0, 0]], at, { kernel: 'quartic', bandwidth: 100 })).toEqual([0, 0]);
  });

  it('counts a point as often as its weight', () => {
    const kernel: Kernel = { kernel: 'gaussian', bandwidth: 200 };
    const twice = densityAt([[0, 0, 2]], [[120, 30]], kernel);
    const each = densityAt(
      [
        [0, 0],
        [0, 0],
      ],
      [[120, 30]],
      kernel,
    );
    expect(twice[0]).toBeCloseTo(each[0] ?? 0, 12);
  });
});
