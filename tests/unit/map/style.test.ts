import { expect, it } from 'vitest';
import { cameraShapes } from '../../../src/map/camera-shapes.ts';
import { makeGround } from '../../../src/map/ground.ts';
import { slotLayers } from '../../../src/map/layers/order.ts';
import { mapStyle, styleLayers } from '../../../src/map/style.ts';
import { square } from './fixture.ts';

const ground = makeGround([], { BU1: [square(228_000, 486_000, 1000)] }, []);
const camera = { id: 'plein', name: 'Plein', x: 228_150, y: 486_700, radius: 100 };
const style = mapStyle(ground, cameraShapes([camera]), 1);

it('asks nothing of the network: no glyphs, no sprite, no address anywhere', () => {
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:|url/);
});

it('has the layers that figures and choices refer to', () => {
  const ids = style.layers.map(({ id }) => id);
  const wanted = [...Object.values(slotLayers), ...Object.values(styleLayers).flat()];
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});
