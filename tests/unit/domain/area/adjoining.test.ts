import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjoiningAreas } from '../../../../src/domain/area/adjoining.ts';
import type { Ring } from '../../../../src/domain/area/area.ts';

/** A square of 400 m with its lower left corner at a point. */
const square = (x: number, y: number, side = 400): Ring[] => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];

describe('the areas around an area', () => {
  it('are those with a border in common, not those that touch at a corner', () => {
    const outlines = { a: square(0, 0), b: square(400, 0), c: square(400, 400), d: square(900, 0) };
    expect(adjoiningAreas(outlines, 'a')).toEqual(['b']);
    expect(adjoiningAreas(outlines, 'b')).toEqual(['a', 'c']);
  });

  it('may lie a little apart, or overlap, as generalised outlines do', () => {
    const outlines = { a: square(0, 0), apart: square(420, 0), over: square(0, 380), far: square(-440, 0) };
    expect(adjoiningAreas(outlines, 'a')).toEqual(['apart', 'over']);
    expect(adjoiningAreas(outlines, 'a', 50)).toEqual(['apart', 'far', 'over']);
  });

  it('know an area that lies inside another', () => {
    const outlines = { inner: square(100, 100, 100), outer: square(0, 0) };
    expect(adjoiningAreas(outlines, 'inner')).toEqual(['outer']);
    expect(adjoiningAreas(outlines, 'outer')).toEqual(['inner']);
  });

  it('are none for an area that is not known', () => {
    expect(adjoiningAreas({ a: square(0, 0) }, 'b')).toEqual([]);
  });

  it('adjoin it the other way round too', () => {
    const place = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 50, max: 500 }));
    fc.assert(
      fc.property(place, place, ([x, width], [y, height]) => {
        const outlines = { a: square(0, 0), b: square(x, y, Math.max(width, height)) };
        expect(adjoiningAreas(outlines, 'a').length).toBe(adjoiningAreas(outlines, 'b').length);
      }),
      { numRuns: 50 },
    );
  });
});
