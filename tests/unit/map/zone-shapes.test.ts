import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceFrom } from '../../../src/domain/camera-effect/shape.ts';
import type { Shape } from '../../../src/domain/camera-effect/shape.ts';
import { outlineAt, zoneBounds, zoneShapes } from '../../../src/map/zone-shapes.ts';

const square: Shape = {
  is: 'polygon',
  rings: [
    [
      [1000, 1000],
      [1100, 1000],
      [1100, 1060],
      [1000, 1060],
    ],
  ],
};
const circle: Shape = { is: 'circle', x: 1000, y: 2000, radius: 100 };

describe('the outlines of an evaluation', () => {
  it('lie at their distance from a circle or a polygon', () => {
    fc.assert(
      fc.property(fc.constantFrom(square, circle), fc.integer({ min: 10, max: 500 }), (shape, distance) => {
        for (const [x, y] of outlineAt(shape, distance)) {
          expect(Math.abs(distanceFrom(shape, x, y) - distance)).toBeLessThan(0.1);
        }
      }),
    );
  });

  it('are a band per ring in cells', () => {
    const rings = [
      { inner: 100, outer: 300 },
      { inner: 300, outer: 500 },
    ];
    const zones = zoneShapes({ is: 'cells', treatment: circle, rings }, [square], [circle], {});
    expect(zones.rings).toHaveLength(2);
    expect([zones.control.length, zones.others.length]).toEqual([1, 1]);
    expect(zones.centre[0]).toBeCloseTo(1000);
    expect(zones.centre[1]).toBeCloseTo(2000);
    const near = zoneBounds(zones, 'near');
    expect(near.minX).toBeCloseTo(1000 - 500 - 80);
    expect(zoneBounds(zones, 'all').minY).toBeLessThan(near.minY);
  });

  it('are those of the areas where whole areas are looked at', () => {
    const areas = { a: square.rings, b: [[[0, 0] as const, [9, 0] as const, [9, 9] as const]] };
    const zones = zoneShapes({ is: 'areas', treatment: ['a'], rings: [['b', 'unknown']] }, [], [], areas);
    expect(zones.treatment).toEqual(square.rings);
    expect(zones.rings).toEqual([areas.b]);
    expect(zones.centre).toEqual([1050, 1030]);
  });
});
