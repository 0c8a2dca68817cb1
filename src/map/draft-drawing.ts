import type { Ring } from '../domain/area/area.ts';
import { drawnAreaLayers } from './layers/drawn-area.ts';
import type { MapDrawing } from './map-drawing.ts';

/** A drawing with the corners over it that a person is putting down, in RD metres. */
export function withDraft(drawing: MapDrawing, corners: Ring): MapDrawing {
  return {
    ...drawing,
    layers: (ground) => [
      ...drawing.layers(ground),
      ...drawnAreaLayers({ point: null, isDraft: true, radius: null, corners }),
    ],
  };
}
