/** The tables of the police open data that are fetched, as their documentation gives them. */
export interface PoliceTable {
  readonly id: string;
  readonly register: 'misdrijven' | 'overlast';
  /** The dimension with the kind, and the measure. */
  readonly kind: string;
  readonly measure: string;
  /** The dimension with the place, and the width to which its keys are padded with spaces. */
  readonly place: 'WijkenEnBuurten' | 'RegioS';
  readonly width: number;
}

const misdrijven = {
  register: 'misdrijven',
  kind: 'SoortMisdrijf',
  measure: 'GeregistreerdeMisdrijven_1',
} as const;
const overlast = { register: 'overlast', kind: 'Overlast', measure: 'GeregistreerdeOverlast_1' } as const;
const buurten = { place: 'WijkenEnBuurten', width: 10 } as const;
const regions = { place: 'RegioS', width: 6 } as const;

/** The table of years stands before the one of months: where both have a year, the first counts. */
export const policeTables: readonly PoliceTable[] = [
  { id: '47018NED', ...misdrijven, ...buurten },
  { id: '47022NED', ...misdrijven, ...buurten },
  { id: '47024NED', ...overlast, ...buurten },
  { id: '47013NED', ...misdrijven, ...regions },
  { id: '47021NED', ...overlast, ...regions },
];

/** The key of the country in tables of regions. */
export const countryKey = 'NL01';

export const policeBase = 'https://dataderden.cbs.nl/ODataApi/odata';
