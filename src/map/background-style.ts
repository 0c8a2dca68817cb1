import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { LineSort } from '../domain/geo/background.ts';
import { noBackground } from './background-shapes.ts';
import { mapColours } from './colours.ts';
import { slotLayers } from './layers/order.ts';

/** The sources of the ground: the page fills them when it has come. */
export const backgroundSources = {
  lines: 'background-lines',
  surfaces: 'background-surfaces',
  marks: 'background-marks',
} as const;

/** Empty: a map is drawn before its ground has come. */
export const emptyBackground: Readonly<Record<string, SourceSpecification>> = {
  [backgroundSources.lines]: { type: 'geojson', data: noBackground.lines },
  [backgroundSources.surfaces]: { type: 'geojson', data: noBackground.surfaces },
  [backgroundSources.marks]: { type: 'geojson', data: noBackground.marks },
};

/** From this zoom on there is room for streets, and for their names. */
const zooms = { paths: 14, streets: 12, streetNames: 14.5, along: 14 } as const;

const mainRoads: readonly LineSort[] = ['snelweg', 'hoofdweg'];
const mainWater: readonly LineSort[] = ['rivier', 'kanaal'];

/** The layer of names on marks. */
export const farNames = 'background-far-name';

/** Main lines and their names, which may lie some metres beside the real ones, and from which zoom on they are drawn. */
export const roughLayers: readonly (readonly [id: string, minzoom: number])[] = [
  [slotLayers.lines, 0],
  ['background-road-edge', 0],
  ['background-road', 0],
  ['background-water-name', zooms.along],
  ['background-road-name', zooms.along],
];

/** Surfaces, under every figure. */
export function surfaceLayers(): LayerSpecification[] {
  const source = backgroundSources.surfaces;
  return [
    {
      id: 'background-built',
      type: 'fill',
      source,
      filter: ['==', ['get', 'sort'], 'bebouwd'],
      paint: { 'fill-color': mapColours.built },
    },
    {
      id: 'background-pool',
      type: 'fill',
      source,
      filter: ['==', ['get', 'sort'], 'water'],
      paint: { 'fill-color': mapColours.pool },
    },
  ];
}

/** Water, rails and roads as thin lines, over the figures: so one sees in which street a colour lies. */
export function lineLayers(): LayerSpecification[] {
  return [
    line(slotLayers.lines, mainWater, 0, mapColours.water, [1.6, 4]),
    line('background-stream', ['waterloop'], zooms.streets, mapColours.water, [0.5, 2]),
    line('background-path', ['pad'], zooms.paths, mapColours.street, [0.4, 1]),
    line('background-street', ['weg'], zooms.streets, mapColours.street, [0.5, 2]),
    line('background-rail', ['spoor'], 0, mapColours.rail, [1, 2], [4, 2]),
    line('background-road-edge', mainRoads, 0, mapColours.roadEdge, [2.6, 6]),
    line('background-road', mainRoads, 0, mapColours.road, [1.2, 3.6]),
  ];
}

/** A line whose width in pixels grows from a whole gemeente to a street. */
function line(
  id: string,
  sorts: readonly LineSort[],
  minzoom: number,
  colour: string,
  [far, near]: readonly [far: number, near: number],
  dashes?: [number, number],
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: backgroundSources.lines,
    minzoom,
    filter: ofSort(sorts),
    layout: { 'line-join': 'round', 'line-cap': dashes === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, far, 16, near],
      ...(dashes === undefined ? {} : { 'line-dasharray': dashes }),
    },
  };
}

function ofSort(sorts: readonly LineSort[]): ExpressionSpecification {
  return ['in', ['get', 'sort'], ['literal', [...sorts]]];
}

/**
 * Names of streets along them, of water along it, and of main roads upright as on a sign; `font` as map.css names it. Seen
 * from far, where a river winds too much for its name, main lines have theirs on marks.
 */
export function backgroundNames(font: readonly string[], scale: number): SymbolLayerSpecification[] {
  const water = [...mainWater, 'waterloop'] as const;
  const road = along('background-road-name', mainRoads, zooms.along, mapColours.muted);
  return [
    along('background-street-name', ['weg', 'pad'], zooms.streetNames, mapColours.muted),
    along('background-water-name', water, zooms.along, mapColours.waterName),
    { ...road, layout: { ...road.layout, 'text-rotation-alignment': 'viewport' } },
    fromFar(font, scale),
  ];

  function along(
    id: string,
    sorts: readonly LineSort[],
    minzoom: number,
    colour: string,
  ): SymbolLayerSpecification {
    return {
      id,
      type: 'symbol',
      source: backgroundSources.lines,
      minzoom,
      filter: ['all', ofSort(sorts), ['!=', ['get', 'name'], '']],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 360 * scale,
        'text-field': ['get', 'name'],
        'text-font': [...font],
        'text-size': 13 * scale,
        'text-max-angle': 50,
        'text-padding': 4,
      },
      paint: { 'text-color': colour, 'text-halo-color': mapColours.halo, 'text-halo-width': 1.8 },
    };
  }
}

/** Names of main lines on their marks, each as far from the next as leaves the map quiet. */
function fromFar(font: readonly string[], scale: number): SymbolLayerSpecification {
  return {
    id: farNames,
    type: 'symbol',
    source: backgroundSources.marks,
    maxzoom: zooms.along,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [...font],
      'text-size': 13 * scale,
      'text-max-width': 8,
      // A river is long and winds: its name need not stand on every bend.
      'text-padding': 24 * scale,
    },
    paint: {
      'text-color': ['case', ofSort(mainWater), mapColours.waterName, mapColours.muted],
      'text-halo-color': mapColours.halo,
      'text-halo-width': 1.8,
    },
  };
}
