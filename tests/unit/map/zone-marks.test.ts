import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { zoneCells } from '../../../src/map/zone-cells.ts';
import { cellLines, controlDots, dashesOf, pathsOf, zonePlace } from '../../../src/map/zone-marks.ts';
import { outlineOf, zoneShapes } from '../../../src/map/zone-shapes.ts';

const [x, y] = [228_000, 487_000];
const square = (side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as const;
const metres = ([from, to]: readonly [readonly [number, number], readonly [number, number]]): number => {
  const [a, b] = [toRd(...from), toRd(...to)];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
};

describe('the zones on a map that moves', () => {
  it('end their outlines where they began', () => {
    const [path = []] = pathsOf([square(100)]);
    expect(path).toHaveLength(5);
    expect(path[4]).toEqual(path[0]);
  });

  it('have dashes over half of an outline, whatever its edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 900 }), fc.constantFrom(10, 20, 35), (side, dash) => {
        const dashes = dashesOf([square(side)], dash);
        const drawn = dashes.reduce((sum, one) => sum + metres(one), 0);
        expect(Math.abs(drawn - 2 * side)).toBeLessThan(dash + 0.5);
        for (const one of dashes) expect(metres(one)).toBeLessThan(dash + 0.01);
      }),
    );
  });

  it('dot the control once, and not where another zone is', () => {
    const shape = { is: 'polygon', rings: [square(1000)] } as const;
    const circle = { is: 'circle', x: x + 500, y: y + 500, radius: 100 } as const;
    const zones = zoneShapes(
      { is: 'cells', treatment: circle, rings: [{ inner: 100, outer: 200 }] },
      [shape, shape],
      [{ is: 'circle', x, y, radius: 150 }],
      {},
    );
    const dots = controlDots(zones, 50).map((point) => toRd(...point));
    expect(dots.length).toBeGreaterThan(250);
    expect(dots.length).toBeLessThanOrEqual(21 * 21);
    for (const [east, north] of dots) {
      expect(Math.hypot(east - x - 500, north - y - 500)).toBeGreaterThan(199);
      expect(Math.hypot(east - x, north - y)).toBeGreaterThan(149);
    }
  });

  it('mark less, more and withheld by their signs', () => {
    const change = { before: 20, expected: 20, adjustedP: 0.01, significant: true };
    const cells = zoneCells(
      [
        { ...change, key: '100mE2280N4870', after: 5 },
        { ...change, key: '100mE2281N4870', after: 50 },
        { ...change, key: '100mE2282N4870', after: 20, significant: false },
      ],
      ['100mE2283N4870'],
    );
    expect(cells.map((cell) => cellLines(cell).length)).toEqual([1, 2, 0, 3]);
  });

  it('are looked at from as near as holds them', () => {
    const zones = (radius: number) =>
      zoneShapes({ is: 'cells', treatment: { is: 'circle', x, y, radius }, rings: [] }, [], [], {});
    const [near, far] = [zonePlace(zones(100), 400), zonePlace(zones(200), 400)];
    expect([near.x, near.y]).toEqual([x, y]);
    expect(near.zoom - far.zoom).toBeCloseTo(1, 1);
    expect(outlineOf({ is: 'polygon', rings: [square(9)] })).toEqual([square(9)]);
  });
});
