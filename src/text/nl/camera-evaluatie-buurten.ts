import { formatCount, formatRate } from '../format.ts';
import { list } from './camera-evaluatie-woorden.ts';

/** `3`, or `0,8` under ten: a share in percent. */
function percent(share: number): string {
  const points = 100 * share;
  return points < 9.95 ? formatRate(points) : formatCount(Math.round(points));
}

/** An evaluation by whole buurten. */
export const buurten = {
  precision: (buurt: string, share: number, isOnlyBuurt: boolean) =>
    `${isOnlyBuurt ? 'Deze incidenten zijn alleen per buurt bekend, dus heel' : 'Er is gekozen voor hele buurten, dus heel'} ${buurt} telt mee. De camera kijkt maar naar ${percent(share)}% van die buurt. Een echt verschil bij de camera wordt daardoor verdund en valt hier minder op.`,
  across: (share: number) => `${percent(share)}% van wat de camera ziet, ligt in een andere buurt.`,
  whole: 'hele buurt',
  treatment: (name: string) => `${name} (hele buurt)`,
  names: (all: readonly string[]) => list(all),
  around: 'de buurten eromheen',
  watched: (all: readonly string[]) =>
    `${list(all)} ${all.length === 1 ? 'telt' : 'tellen'} nergens mee: daar staat een andere camera.`,
  method:
    'Een buurt telt in zijn geheel mee: eerst de buurt van de camera (naar het punt van de camera), dan buurten met een andere camera (nergens), dan de buurten eromheen, dan de controle. Buurten liggen naast elkaar als hun grenzen op de kaart over ten minste 75\u00a0meter samenvallen; die grenzen zijn vereenvoudigd.',
  methodPlaces:
    'Piek vóór de camera (empirische Bayes, Hauer 1997) en proef zonder camera: met de andere buurten zonder camera, niet naast die van de camera. Buurten verschillen in grootte.',
  title: 'In welke buurten veranderde het',
  noCells: 'Een kaart met vakken kan hier niet: daarvoor moet de plek fijner bekend zijn dan de buurt.',
  byChoice: 'Er is gekozen voor hele buurten. Daarom staat hier geen kaart met vakken.',
  everywhere: 'Alle buurten die meetellen',
  caption: 'De buurt van de camera en de buurten eromheen, voor en na',
  captionAll: 'Alle buurten, voor en na',
  all: 'Alle buurten',
  note: 'Verwacht is wat de buurt had gehad als hij de controle had gevolgd. De toets rekent mee dat er naar veel buurten is gekeken.',
  columns: { buurt: 'buurt', before: 'voor', after: 'na', expected: 'verwacht', look: 'tegen de controle' },
  roles: {
    camera: 'camera',
    ring: 'eromheen (ring)',
    control: 'controle',
    'other-camera': 'andere camera',
    outside: 'telt niet mee',
  },
  looks: { less: 'minder', more: 'meer', chance: 'kan toeval zijn', few: 'te weinig om te toetsen' },
};
