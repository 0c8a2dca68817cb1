import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { CameraShapes } from './camera-shapes.ts';
import { mapColours } from './colours.ts';
import type { Ground } from './ground.ts';
import { backgroundSources, emptyBackground, lineLayers, surfaceLayers } from './background-style.ts';
import { slotLayers } from './layers/order.ts';
import { fonts, halo, nameStyle } from './name-style.ts';

/** Images that are drawn in the browser and added to the map, see images.ts. */
export const imageIds = { hatch: 'hatch', camera: 'camera' } as const;

/** Layers whose filter or visibility follows what is chosen. */
export const styleLayers = {
  hatch: slotLayers.hatch,
  dots: 'area-dot',
  selected: 'area-selected',
  cameras: ['camera-area', 'camera-edge', 'camera'],
} as const;

/** The source of a free place: the page fills it. */
export const freePlaceSource = 'free-place';

/** What a map is drawn from: everything but the tiles of another site, for which nothing waits. */
const ownSources = [
  'outline',
  'buurten',
  'names',
  'places',
  freePlaceSource,
  'camera-areas',
  'camera-points',
  ...Object.values(backgroundSources),
] as const;

/** Whether all that is of this site stands on a map. */
export function isOwnLoaded(map: { readonly isSourceLoaded: (id: string) => boolean | undefined }): boolean {
  return ownSources.every((id) => map.isSourceLoaded(id) === true);
}

/**
 * A style that asks the network for nothing: no tiles, no glyphs, no sprite. Positions are WGS84; `scale` makes the
 * names larger where the page's letters are.
 */
export function mapStyle(ground: Ground, cameras: CameraShapes, scale: number): StyleSpecification {
  return {
    version: 8,
    sources: {
      outline: { type: 'geojson', data: ground.outline },
      buurten: { type: 'geojson', data: ground.buurten },
      names: { type: 'geojson', data: ground.labels },
      places: { type: 'geojson', data: ground.places },
      ...emptyBackground,
      [freePlaceSource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      'camera-areas': { type: 'geojson', data: cameras.areas },
      'camera-points': { type: 'geojson', data: cameras.points },
    },
    // What stands on top gets its room first: names make way for cameras.
    layers: [
      ...land(),
      ...lines(),
      ...freePlace(),
      ...cameraAreas(),
      ...nameStyle(scale),
      cameraDiscs(scale),
    ],
  };
}

/** A filter that keeps the areas of a list. */
export function onlyAreas(ids: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}

function land(): LayerSpecification[] {
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': mapColours.outside } },
    { id: 'land', type: 'fill', source: 'outline', paint: { 'fill-color': mapColours.land } },
    ...surfaceLayers(),
    {
      id: styleLayers.hatch,
      type: 'fill',
      source: 'buurten',
      filter: onlyAreas([]),
      paint: { 'fill-pattern': imageIds.hatch },
    },
  ];
}

function lines(): LayerSpecification[] {
  const round = { 'line-join': 'round' } as const;
  return [
    ...lineLayers(),
    {
      id: 'buurt-lines',
      type: 'line',
      source: 'buurten',
      layout: round,
      paint: {
        'line-color': mapColours.buurtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 15, 1.6],
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'outline',
      layout: round,
      paint: { 'line-color': mapColours.border, 'line-width': 1.5 },
    },
    {
      id: styleLayers.selected,
      type: 'line',
      source: 'buurten',
      filter: onlyAreas([]),
      layout: round,
      paint: { 'line-color': mapColours.ink, 'line-width': 3 },
    },
    {
      id: styleLayers.dots,
      type: 'circle',
      source: 'names',
      filter: onlyAreas([]),
      paint: { 'circle-radius': 3, 'circle-color': mapColours.hatch },
    },
  ];
}

/** The circle as a person chose it, and dotted the cells that are counted for it. */
function freePlace(): LayerSpecification[] {
  const source = freePlaceSource;
  const only = (part: 'circle' | 'cell'): ExpressionSpecification => ['==', ['get', 'part'], part];
  return [
    {
      id: 'free-place-cell',
      type: 'line',
      source,
      filter: only('cell'),
      paint: { 'line-color': mapColours.accent, 'line-width': 1.25, 'line-dasharray': [1, 2] },
    },
    {
      id: 'free-place-circle',
      type: 'line',
      source,
      filter: only('circle'),
      paint: { 'line-color': mapColours.accent, 'line-width': 3 },
    },
  ];
}

function cameraAreas(): LayerSpecification[] {
  return [
    {
      id: 'camera-area',
      type: 'fill',
      source: 'camera-areas',
      paint: { 'fill-color': mapColours.ink, 'fill-opacity': 0.12 },
    },
    {
      id: 'camera-edge',
      type: 'line',
      source: 'camera-areas',
      paint: { 'line-color': mapColours.ink, 'line-width': 1.25, 'line-dasharray': [3, 2] },
    },
  ];
}

/** Discs with the name beside them, where there is room for it: further out the discs alone say enough. */
function cameraDiscs(scale: number): LayerSpecification {
  return {
    id: 'camera',
    type: 'symbol',
    source: 'camera-points',
    layout: {
      'icon-image': imageIds.camera,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.6 * scale, 13, scale],
      'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], '', 13, ['get', 'name']],
      'text-font': fonts.strong,
      'text-size': 14 * scale,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: halo(mapColours.ink),
  };
}
