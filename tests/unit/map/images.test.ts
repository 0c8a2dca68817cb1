import { expect, it } from 'vitest';
import { cameraImage, hatchImage, type MapImage } from '../../../src/map/images.ts';

const alphaAt = (image: MapImage, x: number, y: number): number | undefined =>
  image.data[(y * image.width + x) * 4 + 3];

it('hatches so that a tile joins up with the next one', () => {
  const side = 14;
  const image = hatchImage(side, 2);
  for (let y = 0; y < side; y += 1) {
    // One step right and one up along a diagonal is the same line, also over the edge of the tile.
    expect(alphaAt(image, 0, y)).toBe(alphaAt(image, side - 1, (y + 1) % side));
  }
  const drawn = Array.from({ length: side * side }, (_, index) => image.data[index * 4 + 3]).filter(
    (a) => a === 255,
  );
  expect(drawn).toHaveLength(2 * side);
});

it('draws a camera on a disc: nothing in the corners, a rim of white, dark and white inside', () => {
  const image = cameraImage(56);
  expect(alphaAt(image, 0, 0)).toBe(0);
  expect([...image.data.slice((28 * 56 + 2) * 4, (28 * 56 + 2) * 4 + 4)]).toEqual([255, 255, 255, 255]);
  const at = (x: number, y: number): number[] => [
    ...image.data.slice((y * 56 + x) * 4, (y * 56 + x) * 4 + 3),
  ];
  expect(at(22, 28)).toEqual([255, 255, 255]);
  expect(at(28, 12)).toEqual([22, 37, 43]);
});
