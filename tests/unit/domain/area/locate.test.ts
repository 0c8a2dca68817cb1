import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { createLocator, locate } from '../../../../src/domain/area/locate.ts';
import { contains } from '../../../../src/domain/geo/polygon.ts';

const triangle = (x: number, y: number): Ring => [
  [x, y],
  [x + 60, y + 10],
  [x + 20, y + 70],
];

/** Outlines as generalised ones are: some overlap, some leave a gap. */
const rings: Readonly<Record<string, readonly Ring[]>> = {
  BU03: [triangle(40, 0)],
  BU01: [triangle(0, 0), triangle(200, 200)],
  BU02: [triangle(30, 30)],
  BU04: [],
};

describe('the area of a point', () => {
  it('is found in any of its parts, and nowhere outside', () => {
    expect(locate(rings, 10, 8)).toBe('BU01');
    expect(locate(rings, 215, 215)).toBe('BU01');
    expect(locate(rings, 150, 150)).toBeNull();
    expect(locate({}, 0, 0)).toBeNull();
  });

  it('is one that holds it, the lowest id where outlines overlap, whatever the order of the list', () => {
    const turned = createLocator(Object.fromEntries(Object.entries(rings).reverse()));
    const find = createLocator(rings);
    const metre = fc.integer({ min: -10, max: 290 });
    fc.assert(
      fc.property(metre, metre, (x, y) => {
        const holders = Object.keys(rings).filter((id) => contains(rings[id] ?? [], x, y));
        expect(find(x, y)).toBe([...holders].sort()[0] ?? null);
        expect(turned(x, y)).toBe(find(x, y));
      }),
      { numRuns: 500 },
    );
  });
});
