import { falseAlarms } from '../../domain/thresholds.ts';
import { formatCount, formatLevel, formatRange, formatRate, formatShare } from '../format.ts';

/** A chance from draws: `0,1%` at the least, never zero. */
const chance = (p: number): string => (p < 0.1 ? `${formatLevel(100 * p)}%` : formatShare(p));

const end = (to: number | null, unit: string): string =>
  to === null ? '' : `${formatCount(to)}\u00a0${unit}`;

/** `33 keer lagen twee incidenten`. */
const pairs = (count: number): string =>
  count === 1 ? 'één keer lagen twee incidenten' : `${formatCount(count)} keer lagen twee incidenten`;

/** "Herhaalt het zich?" */
export const herhaling = {
  title: 'Herhaalt het zich?',
  titleOf: (what: string | null) =>
    what === null ? 'Herhaalt het zich?' : `Herhaalt het zich: ${what.toLowerCase()}`,
  intro: 'Komt er na een incident vaker een tweede, dichtbij en kort erna, dan door toeval?',
  start: 'Reken uit',
  stop: 'Stop',
  busy: (share: number) => `Bezig: ${formatShare(share)} van de trekkingen.`,
  yes: (observed: number, expected: number, metres: number, days: number) =>
    `Waarschijnlijk wel: ${pairs(observed)} binnen ${formatCount(metres)}\u00a0meter en ${formatCount(days)}\u00a0dagen van elkaar; toeval geeft er ${formatLevel(expected)}.`,
  no: (observed: number, expected: number, metres: number, days: number) =>
    `Dat zien wij niet: ${pairs(observed)} binnen ${formatCount(metres)}\u00a0meter en ${formatCount(days)}\u00a0dagen van elkaar, en toeval geeft er ${formatLevel(expected)}.`,
  times: (ratio: number) => `Dat is ${formatRate(ratio)} keer zo vaak. `,
  chance: (p: number) => `De kans op zo veel door toeval alleen is ${chance(p)}.`,
  reach: (metres: number, days: number) =>
    `Dat was te zien tot ${formatCount(metres)}\u00a0meter en tot ${formatCount(days)}\u00a0dagen erna.`,

  table: {
    show: 'Toon als tabel',
    caption: 'Paren van incidenten naar afstand en dagen ertussen; tussen haakjes wat toeval geeft',
    metres: 'afstand',
    days: (from: number, to: number | null) =>
      from === 0 ? `tot ${end(to, 'dagen')}` : formatRange(formatCount(from), end(to, 'dagen'), 'tot'),
    distance: (from: number, to: number | null) =>
      from === 0 ? `tot ${end(to, 'meter')}` : formatRange(formatCount(from), end(to, 'meter'), 'tot'),
    cell: (observed: number, expected: number) => `${formatCount(observed)} (${formatLevel(expected)})`,
    ratio: (ratio: number) => `${formatRate(ratio)}×`,
    p: (p: number) => `kans ${chance(p)}`,
    raised: 'meer dan toeval',
  },
  method: (draws: number, events: number) =>
    `Zo is geteld: ${formatCount(events)} incidenten met een vak en een dag, elk paar één keer. De dagen zijn ${formatCount(draws)} keer opnieuw over de plekken verdeeld (Knox); zo telt een plek of een seizoen dat altijd druk is niet mee. "Meer dan toeval" is na correctie voor alle vakjes van de tabel (${formatShare(falseAlarms)}).`,
  undated: (count: number) => `Niet meegeteld, want de week is niet bekend: ${formatCount(count)}.`,
  unplaced: (count: number) => `Niet meegeteld, want er is geen plek: ${formatCount(count)}.`,

  refused: {
    few: (events: number, least: number) =>
      `Niet te zeggen: ${events === 1 ? 'één incident heeft' : `${formatCount(events)} incidenten hebben`} een plek en een dag, en er zijn er ${formatCount(least)} nodig. Kies een langere periode.`,
    'one-spot': (events: number) =>
      `Niet te zeggen: alle ${formatCount(events)} liggen op één plek. Kijk of ze daar zijn gebeurd, of daar zijn opgeschreven.`,
    many: (events: number) =>
      `Niet te zeggen: ${formatCount(events)} incidenten geven te veel paren om te vergelijken. Kies een kortere periode.`,
    'not-whole':
      'Niet te zeggen: niet elke maand van deze periode is bevestigd. Een gat in de lijst zou een tijd zonder herhaling lijken. Bevestig de lijst bij Gegevens.',
    closed: 'Dit is er alleen voor de driehoek.',
  },
};
