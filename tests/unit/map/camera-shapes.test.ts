import { expect, it } from 'vitest';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { cameraShapes } from '../../../src/map/camera-shapes.ts';

const camera = { id: 'plein', name: 'Plein', x: 228_150, y: 486_700, radius: 100 };

it('draws the watched area at its radius in metres around the camera', () => {
  const { areas } = cameraShapes([camera]);
  const ring = areas.features[0]?.geometry.coordinates[0] ?? [];
  expect(ring.length).toBeGreaterThan(60);
  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = toRd(longitude, latitude);
    expect(Math.abs(Math.hypot(x - camera.x, y - camera.y) - 100)).toBeLessThan(1);
  }
});

it('names every camera', () => {
  const { points } = cameraShapes([camera, { ...camera, id: 'station', name: 'Station' }]);
  expect(points.features.map(({ properties }) => properties.name)).toEqual(['Plein', 'Station']);
});

it('draws an outline in the place of the circle, closed', () => {
  const outline = [
    [228_100, 486_600],
    [228_200, 486_600],
    [228_150, 486_700],
  ] as const;
  const [area] = cameraShapes([{ ...camera, outline }]).areas.features;
  const ring = area?.geometry.coordinates[0] ?? [];
  expect(ring).toHaveLength(4);
  expect(ring.at(-1)).toEqual(ring[0]);
  ring.slice(0, 3).forEach(([longitude = 0, latitude = 0], index) => {
    const [x, y] = toRd(longitude, latitude);
    expect(Math.hypot(x - (outline[index]?.[0] ?? 0), y - (outline[index]?.[1] ?? 0))).toBeLessThan(0.5);
  });
});
