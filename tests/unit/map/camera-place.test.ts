import { expect, it } from 'vitest';
import { centreOf, isSamePlace, placeOf } from '../../../src/map/camera-place.ts';

it('comes back to the same place through degrees', () => {
  const place = { x: 228_175, y: 486_725, zoom: 12.34 };
  expect(isSamePlace(placeOf(...centreOf(place), place.zoom), place)).toBe(true);
});

it('tells another place or zoom', () => {
  const place = { x: 228_175, y: 486_725, zoom: 12.34 };
  expect(isSamePlace(place, { ...place, x: 228_176 })).toBe(false);
  expect(isSamePlace(place, { ...place, zoom: 12.35 })).toBe(false);
});
