import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/place-labels.ts';

describe('labels beside dots', () => {
  it('stand to the right, or to the left where there is no room', () => {
    const [first, second] = placeLabels(
      [
        { x: 100, y: 50, width: 60 },
        { x: 390, y: 150, width: 60 },
      ],
      40,
      400,
    );
    expect(first?.x).toBeGreaterThan(100);
    expect((second?.x ?? 0) + 60).toBeLessThan(390);
  });

  it('do not cover each other where two dots are close', () => {
    const [first, second] = placeLabels(
      [
        { x: 100, y: 50, width: 60 },
        { x: 104, y: 52, width: 60 },
      ],
      0,
      400,
    );
    const apart =
      Math.abs((first?.x ?? 0) - (second?.x ?? 0)) >= 60 ||
      Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 16;
    expect(apart).toBe(true);
  });

  it('are dropped where no place is free, the first one last', () => {
    const crowd = Array.from({ length: 30 }, () => ({ x: 100, y: 50, width: 60 }));
    const placed = placeLabels(crowd, 0, 180);
    expect(placed[0]).not.toBeNull();
    expect(placed.at(-1)).toBeNull();
  });

  it('stay between the ends, and none is there without a name', () => {
    const dot = fc.record({
      x: fc.integer({ min: 60, max: 740 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.constantFrom(0, 40, 80),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 20 }), (dots) => {
        placeLabels(dots, 40, 800).forEach((label, index) => {
          const width = dots[index]?.width ?? 0;
          if (label === null) return;
          expect(width).toBeGreaterThan(0);
          expect(label.x).toBeGreaterThanOrEqual(40);
          expect(label.x + width).toBeLessThanOrEqual(800);
        });
      }),
    );
  });
});
