import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { mostlyIn } from '../../../../src/domain/area/mostly-in.ts';

const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

describe('where most of an area lies', () => {
  it('is in the one that holds more than half, and nowhere where none does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (part) => {
        const places = [
          { id: 'west', rings: [box(-1000, -1000, 1000 + part, 3000)] },
          { id: 'east', rings: [box(part, -1000, 2000, 3000)] },
        ];
        const found = mostlyIn([box(0, 0, 100, 100)], places);
        if (Math.abs(part - 50) >= 3) expect(found).toBe(part > 50 ? 'west' : 'east');
      }),
    );
    expect(mostlyIn([box(0, 0, 100, 100)], [{ id: 'corner', rings: [box(0, 0, 60, 60)] }])).toBeNull();
    expect(mostlyIn([box(0, 0, 100, 100)], [])).toBeNull();
    expect(mostlyIn([], [{ id: 'all', rings: [box(0, 0, 60, 60)] }])).toBeNull();
  });

  it('counts holes, and every part', () => {
    const around = [box(-10, -10, 120, 120), box(10, 10, 80, 80)];
    expect(mostlyIn([box(0, 0, 100, 100)], [{ id: 'ring', rings: around }])).toBeNull();
    const parts = [box(0, 0, 100, 30), box(0, 70, 100, 30)];
    expect(mostlyIn([box(0, 0, 100, 100)], [{ id: 'parts', rings: parts }])).toBe('parts');
  });
});
