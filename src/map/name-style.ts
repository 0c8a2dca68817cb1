import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { backgroundNames } from './background-style.ts';
import { mapColours } from './colours.ts';

/** Names of the fonts in map.css. MapLibre reads the weight from the name, and draws the letters in the browser. */
export const fonts = { strong: ['Kaart Semibold'], plain: ['Kaart Medium'] };

/** The layers of names that stand on a point, with what each of them names. */
export const nameLayers: Readonly<
  Record<'buurt-name' | 'station-name' | 'kern-name' | 'dorp-name', ExpressionSpecification>
> = {
  'buurt-name': ['has', 'name'],
  'station-name': ['==', ['get', 'sort'], 'station'],
  'kern-name': ['==', ['get', 'sort'], 'kern'],
  'dorp-name': ['==', ['get', 'sort'], 'dorp'],
};

/** Names of buurten, stations and villages: what stands on top gets its room first. */
export function nameStyle(scale: number): LayerSpecification[] {
  return [
    ...backgroundNames(fonts.plain, scale),
    {
      id: 'buurt-name',
      type: 'symbol',
      source: 'names',
      minzoom: 11.8,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 13 * scale, 15, 16 * scale],
        'text-max-width': 7,
        'text-padding': 4,
      },
      paint: halo(mapColours.muted),
    },
    placeLayer('station-name', 12.2, 13 * scale),
    placeLayer('kern-name', 0, 14 * scale),
    placeLayer('dorp-name', 0, 17 * scale),
  ];
}

/** Where a name may go, nearest first: on its place, else around it and around the discs of cameras there. */
const aroundPlace: (string | [number, number])[] = [
  ...place('center', 0, 0),
  ...place('top', 0, 0.8),
  ...place('bottom', 0, -0.8),
  ...place('top', 0, 2),
  ...place('bottom', 0, -2),
  ...place('left', 2, 0),
  ...place('right', -2, 0),
];

/** An anchor of the text and how far it is moved, in heights of a letter. */
function place(anchor: string, x: number, y: number): [string, [number, number]] {
  return [anchor, [x, y]];
}

/** Names of one sort of place: the layer on top gets its room first. */
function placeLayer(id: keyof typeof nameLayers, minzoom: number, size: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'places',
    minzoom,
    filter: nameLayers[id],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts.strong,
      'text-size': size,
      'text-padding': 4,
      'text-variable-anchor-offset': aroundPlace,
    },
    paint: halo(mapColours.ink),
  };
}

/** Letters in a colour with a pale edge, so that they are read over anything. */
export function halo(colour: string): {
  'text-color': string;
  'text-halo-color': string;
  'text-halo-width': number;
} {
  return { 'text-color': colour, 'text-halo-color': mapColours.halo, 'text-halo-width': 1.8 };
}
