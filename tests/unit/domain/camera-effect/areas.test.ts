import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkZones, planCells, roleAt } from '../../../../src/domain/camera-effect/areas.ts';
import type { Zones } from '../../../../src/domain/camera-effect/areas.ts';
import { defaultRings } from '../../../../src/domain/camera-effect/design.ts';
import { cellCode } from '../../../../src/domain/geo/cell.ts';

const box = (from: number, to: number) => [
  [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ] as const,
];

const zones: Zones = {
  treatment: { is: 'circle', x: 5000, y: 5000, radius: 100 },
  rings: defaultRings,
  others: [{ is: 'circle', x: 5350, y: 5000, radius: 100 }],
  control: [{ is: 'polygon', rings: box(4000, 6000) }],
  covered: box(3000, 7000),
};
const at = (x: number, y: number): string => cellCode(x, y, 25);

describe('which cell counts where', () => {
  it('goes by the centre of the cell, and by this order: camera, other camera, ring, control', () => {
    // The centre of the cell that holds (5087.5, 5000) lies at 5087.5, 5012.5: 88.4 m off.
    const codes = [
      at(5080, 5000),
      at(5110, 5000),
      at(5280, 5000),
      at(5000, 5410),
      at(4100, 4100),
      at(2000, 2000),
      '?',
    ];
    expect(planCells(codes, zones)).toEqual({
      treatment: [codes[0]],
      rings: [[codes[1]], [codes[3]]],
      control: [codes[4]],
      lostToOthers: 1,
    });
  });

  it('never gives a point two roles, nor a ring to a place that another camera watches', () => {
    const coordinate = fc.double({ min: 4000, max: 6000, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const role = roleAt(zones, x, y);
        const off = Math.hypot(x - 5000, y - 5000);
        if (typeof role === 'number') expect(off > 100 && off <= 500).toBe(true);
        if (role === 'control') expect(off).toBeGreaterThan(500);
        if (Math.hypot(x - 5350, y - 5000) <= 100) expect(role).toBe('other-camera');
      }),
    );
  });

  it('tells how coarse the cells are', () => {
    const fine = checkZones(zones, 25);
    const coarse = checkZones(zones, 100);
    expect(fine.ok && fine.value.cells).toBe(52);
    expect(fine.ok && fine.value.surfaceRatio).toBeCloseTo((52 * 625) / (Math.PI * 1e4), 9);
    expect(coarse).toMatchObject({ ok: true, value: { cells: 4 } });
  });

  it('follows a polygon by its own surface', () => {
    const square = checkZones({ ...zones, treatment: { is: 'polygon', rings: box(4500, 4700) } }, 50);
    expect(square).toEqual({ ok: true, value: { cellSize: 50, cells: 16, surfaceRatio: 1 } });
  });

  it.each([
    [
      { ...zones, others: [{ is: 'circle', x: 5150, y: 5000, radius: 100 }] },
      25,
      { why: 'overlaps-camera', others: [0] },
    ],
    [{ ...zones, covered: box(5000, 7000) }, 25, { why: 'outside-data' }],
    [zones, 500, { why: 'too-coarse', cellSize: 500 }],
    [{ ...zones, rings: [{ inner: 50, outer: 300 }] }, 25, { why: 'rings-overlap' }],
    [{ ...zones, rings: [...defaultRings, { inner: 400, outer: 600 }] }, 25, { why: 'rings-overlap' }],
    [{ ...zones, rings: [{ inner: 300, outer: 300 }] }, 25, { why: 'rings-overlap' }],
  ] as const)('refuses %#', (asked, size, failure) => {
    expect(checkZones(asked, size)).toEqual({ ok: false, failure });
  });
});
