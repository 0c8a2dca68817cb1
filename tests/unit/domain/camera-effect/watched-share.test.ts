import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { watchedShare } from '../../../../src/domain/camera-effect/watched-share.ts';

const kilometre: readonly Ring[] = [
  [
    [0, 0],
    [1000, 0],
    [1000, 1000],
    [0, 1000],
    [0, 0],
  ],
];

describe('what a camera watches of an area', () => {
  it('is its surface against that of the area', () => {
    const { ofArea, inArea } = watchedShare({ is: 'circle', x: 500, y: 500, radius: 100 }, kilometre);
    expect(ofArea).toBeCloseTo(Math.PI / 100, 3);
    expect(inArea).toBe(1);
  });

  it('leaves out what lies across the border', () => {
    const { ofArea, inArea } = watchedShare({ is: 'circle', x: 0, y: 500, radius: 100 }, kilometre);
    expect(ofArea).toBeCloseTo(Math.PI / 200, 3);
    expect(inArea).toBeCloseTo(0.5, 2);
  });

  it('is measured of an outline too', () => {
    const half: Ring = [
      [0, 0],
      [1000, 0],
      [1000, 500],
      [0, 500],
      [0, 0],
    ];
    expect(watchedShare({ is: 'polygon', rings: [half] }, kilometre)).toEqual({ ofArea: 0.5, inArea: 1 });
  });

  it('is nothing of an area without an outline', () => {
    expect(watchedShare({ is: 'circle', x: 0, y: 0, radius: 100 }, [])).toEqual({ ofArea: 0, inArea: 0 });
  });
});
