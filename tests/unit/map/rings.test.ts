import { expect, it } from 'vitest';
import { areaAt, crossings } from '../../../src/map/rings.ts';
import { square } from './fixture.ts';

it('finds where a line crosses, ascending', () => {
  expect(crossings([square(0, 0, 100)], 50)).toEqual([0, 100]);
  expect(crossings([square(0, 0, 100)], 150)).toEqual([]);
});

it('names the area under a point, and none outside', () => {
  const rings = { west: [square(0, 0, 100)], east: [square(100, 0, 100)] };
  expect(areaAt(rings, 99, 1)).toBe('west');
  expect(areaAt(rings, 101, 1)).toBe('east');
  expect(areaAt(rings, 300, 1)).toBeNull();
});

it('gives a point on a shared line to one area only', () => {
  const rings = { west: [square(0, 0, 100)], east: [square(100, 0, 100)] };
  expect([areaAt(rings, 100, 50), areaAt({ east: rings.east }, 100, 50)]).toEqual(['east', 'east']);
});
