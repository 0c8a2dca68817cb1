import type { MapPart } from '../../view/parts.ts';

/** What a person chooses under "Hoe": each is a combination of settings of the View. */
export const looks = ['dichtheid', 'vakken500', 'vakken100', 'buurten', 'buurtenPer'] as const;
export type Look = (typeof looks)[number];

type LookPart = Pick<MapPart, 'mode' | 'cell' | 'perInhabitants'>;

/** The choice that a View stands for. */
export function lookOf({ mode, cell, perInhabitants }: LookPart): Look {
  switch (mode) {
    case 'dichtheid':
      return 'dichtheid';
    case 'vakken':
      return cell === 100 ? 'vakken100' : 'vakken500';
    case 'buurten':
      return perInhabitants ? 'buurtenPer' : 'buurten';
  }
}

/** The settings of a choice; what it does not say stays as it is. */
export function partOf(look: Look): Partial<LookPart> {
  switch (look) {
    case 'dichtheid':
      return { mode: 'dichtheid' };
    case 'vakken500':
      return { mode: 'vakken', cell: 500 };
    case 'vakken100':
      return { mode: 'vakken', cell: 100 };
    case 'buurten':
      return { mode: 'buurten', perInhabitants: false };
    case 'buurtenPer':
      return { mode: 'buurten', perInhabitants: true };
  }
}
