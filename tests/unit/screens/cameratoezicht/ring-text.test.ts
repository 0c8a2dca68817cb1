import { expect, it } from 'vitest';
import { cameraBeeld } from '../../../../src/text/nl/camera-beeld.ts';
import { readRings } from '../../../../src/screens/cameratoezicht/ring-text.ts';

it('reads rings as a person types them', () => {
  expect(readRings(' 100 – 300 m, 300-500')).toEqual([
    { inner: 100, outer: 300 },
    { inner: 300, outer: 500 },
  ]);
  expect(readRings(' ')).toEqual([]);
});

it('reads a ring that is copied from the page', () => {
  expect(readRings(cameraBeeld.zones.metres(100, 300))).toEqual([{ inner: 100, outer: 300 }]);
});

it.each(['300-100', '100-300, 200-500', '100', '100-300,', 'x-300', '100-3001'])('refuses %s', (text) => {
  expect(readRings(text)).toBeNull();
});

it('takes as many rings as a picture can hold, and no more', () => {
  const rings = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at * 100}-${(at + 1) * 100}`).join(', ');
  expect(readRings(rings(8))).toHaveLength(8);
  expect(readRings(rings(9))).toBeNull();
});
