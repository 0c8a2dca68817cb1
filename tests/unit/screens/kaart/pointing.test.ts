import { expect, it } from 'vitest';
import { withCorner, withoutCorner } from '../../../../src/screens/kaart/pointing.ts';

it('puts down corners in whole metres, the same place once, and takes back the last', () => {
  const one = withCorner([], { x: 228_000.4, y: 486_000.6 });
  expect(one).toEqual([[228_000, 486_001]]);
  expect(withCorner(one, { x: 228_000, y: 486_001 })).toBe(one);
  const two = withCorner(one, { x: 228_100, y: 486_001 });
  expect(two).toHaveLength(2);
  expect(withoutCorner(two)).toEqual(one);
  expect(withoutCorner([])).toEqual([]);
});
