import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { AreaId } from '../../domain/area/area.ts';
import type { AreaMark } from '../area-marks.ts';
import { classColour } from '../colours.ts';
import type { Ground } from '../ground.ts';
import type { LonLat } from '../quad.ts';
import { below } from './order.ts';

interface Filled {
  readonly polygon: LonLat[][];
  readonly class: number;
}

/** The filled areas of a choropleth; hatching, dots and outlines are layers of the style (see style.ts). */
export function areaLayers(marks: readonly AreaMark[], ground: Ground): Layer[] {
  const classes = new Map<AreaId, number>(
    marks.flatMap((mark) => (mark.shape === 'fill' && mark.class >= 0 ? [[mark.id, mark.class]] : [])),
  );
  return [
    new SolidPolygonLayer<Filled>({
      id: 'areas-fill',
      ...below('hatch'),
      data: filled(ground, classes),
      getPolygon: ({ polygon }) => polygon,
      getFillColor: (area) => classColour(area.class, 235),
    }),
  ];
}

function filled(ground: Ground, classes: ReadonlyMap<AreaId, number>): Filled[] {
  return ground.buurten.features.flatMap(({ geometry, properties }) => {
    const found = classes.get(properties.id);
    return found === undefined
      ? []
      : geometry.coordinates.map((rings) => ({ polygon: rings.map(path), class: found }));
  });
}

function path(ring: readonly GeoJSON.Position[]): LonLat[] {
  return ring.map(([longitude = Number.NaN, latitude = Number.NaN]): LonLat => [longitude, latitude]);
}
