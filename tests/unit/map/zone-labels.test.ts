import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../src/map/zone-labels.ts';

const name = (key: string, x: number, y: number) =>
  ({ key, text: 'Nijverdal', look: 'place', x, y }) as const;

describe('the names on a drawn map', () => {
  const frame = { width: 400, height: 300 };

  it('give way to a name that comes before', () => {
    const placed = placeNames([name('a', 200, 100), name('b', 220, 108), name('c', 200, 130)], frame);
    expect(placed.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('move inside the frame, and are left out where they are far outside it', () => {
    const placed = placeNames(
      [name('edge', 390, 100), name('outside', 500, 150), name('top', 200, 2)],
      frame,
    );
    expect(placed.map(({ key }) => key)).toEqual(['edge']);
    expect(placed[0]?.x).toBeLessThan(370);
  });
});
