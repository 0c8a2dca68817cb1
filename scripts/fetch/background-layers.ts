/** What is fetched of the ground: which collections of which service, and how their features are read. */
import type { BackgroundLine, BackgroundSurface, LineSort } from '../../src/domain/geo/background.ts';
import { linePoints, surfaceRings, textOf } from './features.ts';
import type { Feature } from './features.ts';

/** Road sections of Rijkswaterstaat, and the topography of Kadaster. */
export const nwbBase = 'https://api.pdok.nl/rws/nationaal-wegenbestand-wegen/ogc/v1';
export const top10Base = 'https://api.pdok.nl/brt/top10nl/ogc/v1';

/** What a feature becomes. */
export interface Shapes {
  readonly lines: readonly BackgroundLine[];
  readonly surfaces: readonly BackgroundSurface[];
}

interface Collection {
  readonly id: string;
  /** Fields without which its features cannot be told apart. */
  readonly fields: readonly string[];
  readonly read: (feature: Feature) => Shapes;
}

export interface Layer {
  readonly service: 'nwb' | 'top10nl';
  readonly collections: readonly Collection[];
  /** Whether a gemeente may have none of it. */
  readonly mayBeEmpty: boolean;
}

export const layerNames = ['wegen', 'water', 'spoor', 'bebouwing'] as const;
export type LayerName = (typeof layerNames)[number];

export function isLayerName(name: string): name is LayerName {
  return layerNames.some((known) => known === name);
}

export const layers: Readonly<Record<LayerName, Layer>> = {
  wegen: {
    service: 'nwb',
    collections: [{ id: 'wegvakken', fields: ['stt_naam', 'wegbehsrt'], read: roadOf }],
    mayBeEmpty: false,
  },
  water: {
    service: 'top10nl',
    collections: [
      { id: 'waterdeel_vlak', fields: [], read: (feature) => surfacesOf(feature, 'water') },
      { id: 'waterdeel_lijn', fields: ['typewater'], read: streamOf },
    ],
    mayBeEmpty: false,
  },
  spoor: {
    service: 'top10nl',
    collections: [
      { id: 'spoorbaandeel_lijn', fields: [], read: (feature) => linesOf(feature, 'spoor', null) },
    ],
    mayBeEmpty: true,
  },
  bebouwing: {
    service: 'top10nl',
    collections: [{ id: 'gebouw_vlak', fields: [], read: (feature) => surfacesOf(feature, 'bebouwd') }],
    mayBeEmpty: false,
  },
};

/** Sorts of carriageway on which nobody drives: a path for bicycles, for walking, steps. */
const pathCodes = ['FP', 'VP', 'VZ', 'VD', 'BU'];

/** A road of the country or the province by its number, any other by its name. */
function roadOf(feature: Feature): Shapes {
  const keeper = textOf(feature, 'wegbehsrt');
  const name = textOf(feature, 'stt_naam');
  const number = roadNumber(feature);
  const isMain = keeper === 'R' || keeper === 'P';
  const isPath = pathCodes.includes(textOf(feature, 'bst_code'));
  if (isPath) return linesOf(feature, 'pad', name);
  if (!isMain) return linesOf(feature, 'weg', name);
  return linesOf(feature, number.startsWith('A') ? 'snelweg' : 'hoofdweg', number === '' ? name : number);
}

/** `N35` as it stands on a sign; empty where the register has none. */
function roadNumber(feature: Feature): string {
  const measured = textOf(feature, 'wegnr_hmp').replaceAll(' ', '');
  if (/^[AN]\d+$/.test(measured)) return measured;
  const [letter, digits] = [textOf(feature, 'routeltr'), textOf(feature, 'routenr').replace(/^0+/, '')];
  return /^[AN]$/.test(letter) && /^\d+$/.test(digits) ? letter + digits : '';
}

/** A stream with a name, or one that is not a ditch: of ditches there are thousands, and nobody goes by them. */
function streamOf(feature: Feature): Shapes {
  const name = ['naamnl', 'naamofficieel', 'naam']
    .map((field) => textOf(feature, field))
    .find((seen) => seen !== '');
  const isDitch = textOf(feature, 'typewater').includes('greppel') || isNarrow(feature);
  return name === undefined && isDitch ? none : linesOf(feature, 'waterloop', name ?? '');
}

function isNarrow(feature: Feature): boolean {
  return /^0[,.]5/.test(textOf(feature, 'breedteklasse'));
}

const none: Shapes = { lines: [], surfaces: [] };

function linesOf(feature: Feature, sort: LineSort, name: string | null): Shapes {
  const named = name === '' ? null : name;
  return { ...none, lines: linePoints(feature).map((points) => ({ sort, name: named, points })) };
}

function surfacesOf(feature: Feature, sort: BackgroundSurface['sort']): Shapes {
  return { ...none, surfaces: surfaceRings(feature).map((rings) => ({ sort, rings })) };
}
