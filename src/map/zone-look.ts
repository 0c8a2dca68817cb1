import { mapColours } from './colours.ts';
import type { ZoneCellLook } from './zone-cells.ts';

/** How a cell looks: its colour, and its sign so that a print in grey tells less from more. */
export interface CellLook {
  readonly fill: string;
  readonly sign: '−' | '+' | '';
  readonly ink: string;
}

/** Teal for less and brown for more around a light zero. */
export const cellLooks: Readonly<Record<ZoneCellLook, CellLook>> = {
  'much-less': { fill: '#0d5c63', sign: '−', ink: '#ffffff' },
  less: { fill: '#8cc0bf', sign: '−', ink: mapColours.ink },
  chance: { fill: 'none', sign: '', ink: mapColours.ink },
  more: { fill: '#e6b884', sign: '+', ink: mapColours.ink },
  'much-more': { fill: '#8a4b00', sign: '+', ink: '#ffffff' },
  withheld: { fill: 'none', sign: '', ink: mapColours.hatch },
};

/** From less to more, as the legend has them. */
export const lookOrder: readonly ZoneCellLook[] = [
  'much-less',
  'less',
  'chance',
  'more',
  'much-more',
  'withheld',
];

/** The zones of an evaluation. */
export const zoneColours = {
  treatment: mapColours.accent,
  ring: '#8a4b00',
  control: '#4d6168',
  other: mapColours.muted,
} as const;
