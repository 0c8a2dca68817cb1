import { expect, it } from 'vitest';
import { legendSide } from '../../../src/map/legend-side.ts';
import { square } from './fixture.ts';

it('chooses the lower corner without land', () => {
  const north = square(0, 1000, 3000);
  expect(legendSide({ north: [north], southWest: [square(0, 0, 1000)] })).toBe('right');
  expect(legendSide({ north: [north], southEast: [square(2000, 0, 1000)] })).toBe('left');
});

it('is left when there is nothing', () => {
  expect(legendSide({})).toBe('left');
});
