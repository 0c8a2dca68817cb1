import { describe, expect, it } from 'vitest';
import { distanceFrom, isInShape } from '../../../../src/domain/camera-effect/shape.ts';
import type { Shape } from '../../../../src/domain/camera-effect/shape.ts';

const circle: Shape = { is: 'circle', x: 1000, y: 2000, radius: 100 };
const square: Shape = {
  is: 'polygon',
  rings: [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ],
  ],
};

describe('a shape on the map', () => {
  it('holds what lies in it, the edge of a circle included', () => {
    expect(isInShape(circle, 1100, 2000)).toBe(true);
    expect(isInShape(circle, 1100.1, 2000)).toBe(false);
    expect([isInShape(square, 50, 50), isInShape(square, 150, 50)]).toEqual([true, false]);
  });

  it('measures from the centre of a circle and from the outline of a polygon', () => {
    expect(distanceFrom(circle, 1030, 2040)).toBe(50);
    expect(distanceFrom(square, 50, 50)).toBe(0);
    expect(distanceFrom(square, 50, 130)).toBe(30);
    expect(distanceFrom(square, 130, 140)).toBe(50);
    expect(distanceFrom({ is: 'polygon', rings: [] }, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
