import { describe, expect, it } from 'vitest';
import { cameraAt, sightOf } from '../../../../src/screens/cameratoezicht/camera-sight.ts';
import { camera } from '../small-municipality.ts';

const at = (name: string, x: number, y: number, radius = 100) => ({ ...camera(name, null), x, y, radius });

describe('where the map of cameras looks', () => {
  it('is the whole gemeente without cameras', () => {
    expect(sightOf([])).toBeNull();
  });

  it('is close by for one camera, and in the middle of several', () => {
    expect(sightOf([at('a', 228_000, 486_000)])).toMatchObject({ x: 228_000, y: 486_000 });
    const [near, far] = [
      sightOf([at('a', 228_000, 486_000), at('b', 228_400, 486_200)]),
      sightOf([at('a', 228_000, 486_000), at('b', 234_000, 490_000)]),
    ];
    expect(far).toMatchObject({ x: 231_000, y: 488_000 });
    expect(near?.zoom).toBeGreaterThan(far?.zoom ?? 99);
  });

  it('is closer with less room around them', () => {
    const cameras = [at('a', 228_000, 486_000), at('b', 228_100, 486_000)];
    expect(sightOf(cameras, 400)?.zoom).toBeGreaterThan(sightOf(cameras, 800)?.zoom ?? 99);
  });

  it('shows every camera within the least width of the map', () => {
    const sight = sightOf([at('a', 228_000, 486_000), at('b', 234_000, 486_000)]);
    // Metres a pixel at the equator halve with every zoom: 78,271.5 at 0; at 52.4 degrees north less by its cosine.
    const metres = (78_271.5 * Math.cos((52.4 * Math.PI) / 180)) / 2 ** (sight?.zoom ?? 0);
    expect(360 * metres).toBeGreaterThan(6_000);
    expect(360 * metres).toBeLessThan(8_000);
  });
});

describe('the camera under a click', () => {
  const two = [at('ver', 228_000, 486_000, 200), at('dichtbij', 228_120, 486_000, 30)];

  it('is the nearest of those whose area holds it', () => {
    expect(cameraAt(two, 228_100, 486_000)?.name).toBe('dichtbij');
    expect(cameraAt(two, 228_060, 486_000)?.name).toBe('ver');
  });

  it('is none where there is none', () => {
    expect(cameraAt(two, 228_500, 486_000)).toBeNull();
  });
});
