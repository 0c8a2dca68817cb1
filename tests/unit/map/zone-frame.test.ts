import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInFrame, pathOf, pixelOf, scaleBar, seenAreas, zoneFrame } from '../../../src/map/zone-frame.ts';

const box = { minX: 1000, minY: 2000, maxX: 1500, maxY: 2400 };

describe('the frame of a drawn map', () => {
  it('holds its box with north up, in the middle', () => {
    const frame = zoneFrame(box, 1000, 1000);
    expect(frame.scale).toBe(2);
    expect(pixelOf(frame, [1000, 2400])).toEqual([0, 100]);
    expect(pixelOf(frame, [1500, 2000])).toEqual([1000, 900]);
    expect(
      pathOf(frame, [
        [
          [1000, 2400],
          [1500, 2400],
          [1500, 2000],
        ],
      ]),
    ).toBe('M0 100L1000 100L1000 900Z');
    expect([isInFrame(frame, [1200, 2440]), isInFrame(frame, [1200, 2460])]).toEqual([true, false]);
  });

  it('has a scale of at most a quarter of its width, in round metres', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 50_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (wide, width) => {
          const frame = zoneFrame({ ...box, maxX: box.minX + wide }, width, width);
          const metres = scaleBar(frame);
          expect(metres * frame.scale).toBeLessThanOrEqual(width / 4 + 1e-9);
          expect(metres * frame.scale).toBeGreaterThan(width / 10 - 1e-9);
          expect(String(metres)).toMatch(/^[125]0*$/);
        },
      ),
    );
  });

  it('names each area where it is seen, and nowhere that a name may not stand', () => {
    const frame = zoneFrame(box, 500, 400);
    const half = (from: number, to: number) => [
      [
        [from, 0],
        [to, 0],
        [to, 5000],
        [from, 5000],
      ] as const,
    ];
    const rings = { west: half(0, 1250), east: half(1250, 9000), far: half(9000, 9999) };
    const seen = seenAreas(frame, rings);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(['east', 'west']);
    for (const { at, share } of seen) {
      expect(isInFrame(frame, at)).toBe(true);
      expect(share).toBeCloseTo(0.5);
    }
    expect(seenAreas(frame, rings, ([x]) => x > 1250).map(({ id }) => id)).toEqual(['east']);
  });
});
