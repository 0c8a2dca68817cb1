import { BitmapLayer } from '@deck.gl/layers';
import type { DensityTile } from '../density-tiles.ts';
import { below } from './order.ts';

/** The tiles of a density as deck.gl layers in world units: the picture is the same figure at every zoom. */
export function densityLayers(tiles: readonly DensityTile[]): BitmapLayer[] {
  return tiles.map(
    ({ id, corners, width, height, data }) =>
      new BitmapLayer({
        id: `density-${id}`,
        ...below('lines'),
        image: new ImageData(data, width, height),
        bounds: corners,
        // A cell is a figure: it is drawn with its edges, not blurred into its neighbours.
        textureParameters: { minFilter: 'nearest', magFilter: 'nearest', mipmapFilter: 'nearest' },
      }),
  );
}
