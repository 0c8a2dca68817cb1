import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOfSize, grownArea, grownCell, touches } from '../../../../src/domain/besmettingszone/zone.ts';
import { snap } from '../../../../src/domain/geo/cell.ts';
import { polygonArea } from '../../../../src/domain/geo/polygon.ts';

const anyPoint = fc.record({
  x: fc.integer({ min: 20_000, max: 270_000 }),
  y: fc.integer({ min: 310_000, max: 610_000 }),
});
const anyMetres = fc.integer({ min: 50, max: 1000 });
const anySize = fc.constantFrom(100 as const, 500 as const);

/** Metres from a point to a square; 0 in it. */
function toCell({ x, y, size }: ReturnType<typeof snap>, [east, north]: readonly [number, number]): number {
  const out = (low: number, at: number): number => Math.max(low - at, 0, at - (low + size));
  return Math.hypot(out(x, east), out(y, north));
}

describe('a cell grown by some metres', () => {
  it('has every corner that far from the edge of the cell, to a metre', () => {
    fc.assert(
      fc.property(anyPoint, anyMetres, anySize, ({ x, y }, metres, size) => {
        const cell = snap(x, y, size);
        for (const corner of grownCell(cell, metres))
          expect(Math.abs(toCell(cell, corner) - metres)).toBeLessThan(1);
      }),
    );
  });

  it('is the same for every place in the cell: it tells the cell and nothing finer', () => {
    fc.assert(
      fc.property(anyPoint, fc.nat(99), fc.nat(99), ({ x, y }, right, up) => {
        const { x: left, y: low } = snap(x, y, 100);
        expect(grownCell(snap(left + right, low + up, 100), 200)).toEqual(grownCell(snap(x, y, 100), 200));
      }),
    );
  });

  it('has the area of its cell, four strips and a circle', () => {
    expect(grownArea(100, 200)).toBeCloseTo(10_000 + 80_000 + 125_663.7, 0);
    fc.assert(
      fc.property(anyPoint, anyMetres, anySize, ({ x, y }, metres, size) => {
        const drawn = polygonArea([grownCell(snap(x, y, size), metres)]);
        expect(Math.abs(drawn / grownArea(size, metres) - 1)).toBeLessThan(0.01);
      }),
    );
  });
});

it('a cell lies in a gemeente where one of its corners does', () => {
  const ring = [
    [
      [1050, 1050],
      [3000, 1050],
      [3000, 3000],
      [1050, 3000],
    ],
  ] as const;
  expect(touches(ring, snap(1010, 1010, 100))).toBe(true);
  expect(touches(ring, snap(910, 1010, 100))).toBe(false);
});

it('a cell of 100 metres lies in the one of 500 metres that holds it', () => {
  expect(cellOfSize(snap(228_450, 486_950, 100), 500)).toEqual({ x: 228_000, y: 486_500, size: 500 });
});
