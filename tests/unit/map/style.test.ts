import { expect, it } from 'vitest';
import { cameraShapes } from '../../../src/map/camera-shapes.ts';
import { makeGround } from '../../../src/map/ground.ts';
import { slotLayers } from '../../../src/map/layers/order.ts';
import { isOwnLoaded, mapStyle, styleLayers } from '../../../src/map/style.ts';
import { square } from './fixture.ts';

const ground = makeGround([], { BU1: [square(228_000, 486_000, 1000)] }, []);
const camera = { id: 'plein', name: 'Plein', x: 228_150, y: 486_700, radius: 100 };
const style = mapStyle(ground, cameraShapes([camera]), 1);

it('asks nothing of the network: no glyphs, no sprite, no address anywhere', () => {
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:|url/);
});

it('waits for every source of its own, and for no other', () => {
  const asked: string[] = [];
  const loaded = (id: string): boolean => asked.push(id) > 0;
  expect(isOwnLoaded({ isSourceLoaded: loaded })).toBe(true);
  expect(asked.toSorted()).toEqual(Object.keys(style.sources).toSorted());
  expect(isOwnLoaded({ isSourceLoaded: (id) => id !== 'names' })).toBe(false);
});

it('has the layers that figures and choices refer to', () => {
  const ids = style.layers.map(({ id }) => id);
  const wanted = [...Object.values(slotLayers), ...Object.values(styleLayers).flat()];
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});
