import { area } from '@turf/turf';
import { expect, it } from 'vitest';
import { keptGround, makeGround } from '../../../src/map/ground.ts';
import { areaAt } from '../../../src/map/rings.ts';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { square } from './fixture.ts';

const rings = {
  BU1: [square(228_000, 486_000, 1000)],
  BU2: [square(229_000, 486_000, 1000), square(229_400, 486_400, 200)],
};
const areas = [
  { id: 'BU1', name: 'Dorp', level: 'buurt' as const, parent: null },
  { id: 'BU2', name: 'Rand', level: 'buurt' as const, parent: null },
];
const places = [{ name: 'Dorp', x: 228_500, y: 486_500, sort: 'dorp' as const }];

it('melts the buurten into one outline of the same size, holes left open', () => {
  const { outline } = makeGround(areas, rings, places);
  expect(outline.features).toHaveLength(1);
  // Turf measures on a sphere, which is half a percent off here.
  expect(area(outline) / 1e6 / (2 - 0.04)).toBeCloseTo(1, 2);
});

it('puts every label inside its own buurt', () => {
  const { labels } = makeGround(areas, rings, places);
  for (const { properties, geometry } of labels.features) {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    expect(areaAt(rings, ...toRd(longitude, latitude))).toBe(properties.id);
  }
});

it('spans all buurten from west to east and south to north', () => {
  const [west, south, east, north] = makeGround(areas, rings, places).bounds;
  const [left, low] = toRd(west, south);
  const [right, high] = toRd(east, north);
  // RD stands a little askew, so the box in degrees is somewhat larger.
  const far = [left - 228_000, low - 486_000, right - 230_000, high - 487_000].map(Math.abs);
  expect(Math.max(...far)).toBeLessThan(50);
  expect(left).toBeLessThanOrEqual(228_001);
});

it('names what has a name, keeps the code of what has none, and is total for no areas at all', () => {
  const { buurten } = makeGround(areas.slice(0, 1), rings, []);
  expect(buurten.features.map(({ properties }) => properties.name)).toEqual(['Dorp', 'BU2']);
  expect(makeGround([], {}, []).outline.features).toEqual([]);
});

it('is made once per set of rings', () => {
  expect(keptGround(areas, rings, places)).toBe(keptGround(areas, rings, places));
});
