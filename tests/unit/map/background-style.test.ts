import { expect, it } from 'vitest';
import type { Background } from '../../../src/domain/geo/background.ts';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { backgroundShapes } from '../../../src/map/background-shapes.ts';
import { backgroundSources, farNames } from '../../../src/map/background-style.ts';
import { cameraShapes } from '../../../src/map/camera-shapes.ts';
import { makeGround } from '../../../src/map/ground.ts';
import { slotLayers } from '../../../src/map/layers/order.ts';
import { mapStyle } from '../../../src/map/style.ts';
import { square } from './fixture.ts';

const style = mapStyle(makeGround([], { BU1: [square(228_000, 486_000, 1000)] }, []), cameraShapes([]), 1);
const ground: Background = {
  lines: [],
  surfaces: [],
  credits: [],
  borders: { attribution: '', isOfficial: false },
  isWhole: true,
};
const order = style.layers.map(({ id }) => id);
const at = (id: string): number => order.indexOf(id);

it('lays water and buildings under every figure, and roads over them, under the borders and the names', () => {
  expect(at('background-pool')).toBeLessThan(at(slotLayers.hatch));
  expect(at('background-street')).toBeGreaterThanOrEqual(at(slotLayers.lines));
  expect(at('background-road')).toBeLessThan(at('buurt-lines'));
  expect(at('background-street-name')).toBeGreaterThan(at('border'));
});

it('gives names of cameras, places and buurten their room before a street', () => {
  for (const id of ['camera', 'dorp-name', 'buurt-name'])
    expect(at(id)).toBeGreaterThan(at('background-street-name'));
});

it('names main lines from far on marks along them, as a river winds too much for its name', () => {
  const far = style.layers.find(({ id }) => id === farNames);
  expect(far).toMatchObject({ type: 'symbol', source: 'background-marks' });
  const winding: Background = {
    ...ground,
    lines: [
      {
        sort: 'rivier',
        name: 'Beek',
        points: [
          [228_000, 486_000],
          [228_000, 487_500],
          [229_500, 487_500],
        ],
      },
      {
        sort: 'hoofdweg',
        name: 'N1',
        points: [
          [228_000, 486_000],
          [228_400, 486_000],
        ],
      },
      {
        sort: 'kanaal',
        name: null,
        points: [
          [228_000, 486_000],
          [228_400, 486_000],
        ],
      },
      {
        sort: 'weg',
        name: 'Straat',
        points: [
          [228_000, 486_000],
          [238_400, 486_000],
        ],
      },
    ],
  };
  const marks = backgroundShapes(winding).marks.features.map(({ properties: { name, key }, geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [name, key, ...toRd(longitude, latitude).map((value) => Math.round(value / 10) * 10)];
  });
  expect(marks).toEqual([
    ['Beek', '0-0', 228_000, 486_750],
    ['Beek', '0-1', 228_750, 487_500],
    ['N1', '1-0', 228_200, 486_000],
  ]);
});

it('starts empty, so that a map waits for no ground, and names what it fills', () => {
  for (const source of Object.values(backgroundSources))
    expect(style.sources[source]).toMatchObject({ type: 'geojson', data: { features: [] } });
});

it('draws every line and surface where it lies, made once', () => {
  const background: Background = {
    lines: [
      {
        sort: 'weg',
        name: null,
        points: [
          [228_000, 486_000],
          [229_000, 487_000],
        ],
      },
    ],
    surfaces: [{ sort: 'water', rings: [square(228_000, 486_000, 500), square(228_100, 486_100, 50)] }],
    credits: [],
    borders: { attribution: '', isOfficial: false },
    isWhole: true,
  };
  const shapes = backgroundShapes(background);
  expect(shapes.lines.features[0]?.properties).toEqual({ sort: 'weg', name: '' });
  const [longitude = 0, latitude = 0] = shapes.lines.features[0]?.geometry.coordinates[0] ?? [];
  expect(longitude).toBeCloseTo(6.456, 2);
  expect(latitude).toBeCloseTo(52.357, 2);
  // The hole stays a hole.
  expect(shapes.surfaces.features[0]?.geometry.coordinates[0]).toHaveLength(2);
  expect(backgroundShapes(background)).toBe(shapes);
});
