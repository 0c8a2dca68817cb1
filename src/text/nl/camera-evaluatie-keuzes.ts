import { formatCount, formatPeriod, formatRate } from '../format.ts';
import { months, years } from './camera-evaluatie-woorden.ts';

interface Design {
  readonly area: string;
  readonly control: string;
  readonly before: number;
  readonly after: number;
}

function designParts({ area, control, before, after }: Design): string[] {
  return [
    area,
    `tegen ${control}`,
    before === after ? `${years(before)} voor en na` : `${years(before)} voor, ${years(after)} na`,
  ];
}

/** The choices of the evaluation. */
export const choose = {
  label: 'Keuzes van de evaluatie',
  /** On one line, for a phone. */
  said: (all: Design & { readonly camera: string; readonly what: string }) =>
    [all.camera, all.what, ...designParts(all)].join(' · '),
  /** The same without camera and outcome, in a sentence. */
  design: (all: Design) => designParts(all).join(', '),
  short: (radius: number) => `${formatCount(radius)}\u00a0m`,
  ownArea: 'eigen gebied',
  drawnArea: 'zelf getekend gebied',
  drawnWithout: 'zelf getekend gebied, zonder de camera',
  adapt: 'Pas aan',
  camera: 'Camera',
  noStart: (name: string) => `${name} (start onbekend)`,
  outcome: 'Uitkomst',
  perBuurt: (name: string) => `${name} (per buurt)`,
  lookAt: 'Waarop wordt gekeken',
  levels: { vak: 'Vakken rond de camera', buurt: 'Hele buurten' },
  ringOfBuurten: 'Kijk ook naar de buurten eromheen (als ring)',
  radius: 'Cameragebied',
  metres: (radius: number) => `${formatCount(radius)}\u00a0m rond de camera`,
  outline: 'Omtrek uit het register',
  drawn: 'Zelf getekend gebied',
  control: 'Vergelijk met',
  rest: (name: string) => `rest van ${name}`,
  areas: 'gekozen buurten',
  manyAreas: (count: number) => `${formatCount(count)} andere wijken of buurten`,
  places: (count: number) =>
    count === 1 ? '1 vergelijkbare plek' : `${formatCount(count)} vergelijkbare plekken`,
  before: 'Jaren vooraf',
  after: 'Jaren achteraf',
  years,
  more: 'Meer: ringen, buurten, maanden',
  rings: 'Ringen rond de camera',
  ringsHint: 'In meters, bijvoorbeeld 100-300, 300-500. Leeg: geen ringen.',
  ringsWrong:
    'Schrijf elke ring als twee getallen met een streepje, van dichtbij naar ver. Hoogstens 8 ringen, tot 3000\u00a0meter.',
  apply: 'Pas toe',
  buurtenTaken:
    'De buurt van de camera, de buurten eromheen en buurten met een andere camera kunnen geen controle zijn.',
  buurten: 'Buurten om mee te vergelijken',
  leaveOut: 'Maanden die niet meetellen',
  leaveOutEvent: (title: string, from: number, to: number) => `${title} (${formatPeriod(from, to)})`,
  toConfirm: 'Begin en eind zijn geschat: laat het team ze bevestigen.',
  from: 'Van maand',
  to: 'Tot en met maand',
  add: 'Laat deze maanden weg',
  clear: 'Tel alles weer mee',
  leftOut: (all: readonly number[]) => `Niet meegeteld: ${months(all)}.`,
  mirrored:
    'Telt een maand niet mee, dan telt dezelfde maand aan de andere kant van de start ook niet mee. Zo blijven de seizoenen gelijk.',
  register: 'Vul de start in bij Register',
  matches: 'Vergelijkbare plekken, gekozen op de tijd vóór de camera',
  matchesNone:
    'Geen plek zonder camera was in de tijd vóór de camera ongeveer even druk (tussen een derde en drie keer). Vergelijk met een groter gebied.',
  matchesWhy:
    'Elke plek is even groot als het cameragebied en ligt buiten de ringen. Gekozen is op twee dingen: ongeveer even druk, en druk in dezelfde maanden. Alleen de tijd vóór de camera telt, zodat de uitkomst niet zelf haar controle kiest.',
  matchesWhyBuurt:
    'Een buurt zonder camera, niet naast die van de camera. Gekozen is op twee dingen: ongeveer even druk, en druk in dezelfde maanden. Alleen de tijd vóór de camera telt, zodat de uitkomst niet zelf haar controle kiest.',
  useMatches: 'Vergelijk met deze plekken',
  matchColumns: { place: 'plek', before: 'voor', level: 'zo druk als bij de camera', moves: 'beweegt mee' },
  place: (number: number) => `Plek ${number}`,
  level: (value: number) => `${formatRate(value)} keer`,
  moves: (value: number) => (value > 0.5 ? 'sterk' : value > 0.2 ? 'enigszins' : 'nauwelijks'),
};
