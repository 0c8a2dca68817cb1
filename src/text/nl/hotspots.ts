import { falseAlarms, fewestForColour } from '../../domain/thresholds.ts';
import { formatCount, formatLevel, formatPart, formatRate, formatShare } from '../format.ts';

const squares = (metres: number): string => `vakken van ${formatCount(metres)}\u00a0meter`;
const incidents = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'incident' : 'incidenten'}`;

/** "Is het meer dan toeval?" on the map. */
export const hotspots = {
  title: 'Is het meer dan toeval?',
  titleOf: (what: string | null) =>
    what === null ? 'Is het meer dan toeval?' : `Is het meer dan toeval: ${what.toLowerCase()}`,
  choose: 'Is het meer dan toeval?',
  loading: 'Toeval wordt berekend',
  none: (total: number) =>
    `Nee, dat zien wij nergens: geen plek heeft meer dan toeval kan geven (${incidents(total)} bekeken).`,
  some: (places: number) =>
    places === 1
      ? 'Waarschijnlijk wel: op één plek is meer geteld dan toeval geeft.'
      : `Waarschijnlijk wel: op ${formatCount(places)} plekken is meer geteld dan toeval geeft.`,
  most: (where: string, count: number, expected: number) =>
    `De drukste: ${where}, met ${formatCount(count)} waar er ${formatLevel(expected)} te verwachten zijn.`,
  where: (area: string, near: string | null) => (near === null ? area : `${area}, bij ${near}`),
  outside: 'buiten de gemeente',

  /** On the map: what is marked, against what, in how many squares, and that it was corrected for looking at all of them. */
  legend: {
    persistent: 'blijvend: ook in de periode ervoor',
    new: 'nieuw: toen niet',
    fading: 'uitdovend: toen wel, nu niet',
    marked: 'meer dan toeval',
    ground: {
      dwellings: 'naar woningen per buurt',
      inhabitants: 'naar inwoners per buurt',
      cells: 'als elk vak gelijk is (inwoners per buurt zijn niet bekend)',
    },
    note: (isAny: boolean, ground: string, cells: number, metres: number) =>
      `${isAny ? 'Gearceerd: meer' : 'Geen vak heeft meer'} dan toeval ${ground}; ${formatCount(cells)} ${squares(metres)} bekeken, daarvoor is gecorrigeerd.`,
  },
  /** The same at length. */
  how: {
    title: 'Zo is dit bepaald',
    what: (metres: number, tested: number) =>
      metres === tested
        ? `Een vak van ${formatCount(metres)}\u00a0meter is gearceerd als er, met de acht vakken eromheen, meer is geteld dan toeval geeft.`
        : `Een vak van ${formatCount(metres)}\u00a0meter is gearceerd als er een plek van ${formatCount(3 * tested)} bij ${formatCount(3 * tested)}\u00a0meter in ligt waar meer is geteld dan toeval geeft. Kleiner tekenen wij niet: dan is een woning te herkennen.`,
    chance:
      'Toeval betekent: elk incident valt los van de andere, en vaker waar meer mensen wonen. De kans is precies uitgerekend (binomiaal).',
    only: 'Alleen vakken tellen mee waar mensen komen: daar, of ernaast, is ooit iets geteld. Leeg land maakt van elk dorp een hotspot.',
    crowded: (times: number) =>
      `Waar binnen een buurt mensen wonen is niet bekend. Daarom telt pas wat boven ${formatCount(times)} keer het gemiddelde van de buurt ligt.`,
    corrected: `Wie zo vaak kijkt, ziet altijd iets: daarvoor is gecorrigeerd (Benjamini-Hochberg, ${formatShare(falseAlarms)}). Minder dan ${formatCount(fewestForColour)} bij elkaar telt niet.`,
    course:
      'Blijvend: een vak dat toen gearceerd was raakt het, of is het zelf. Dat zegt in welke periodes een plek opviel, niet of het er meer of minder werd.',
    noBefore: 'De periode ervoor is niet heel bekend: blijvend of nieuw is niet te zeggen.',
  },
  notes: {
    concentration: (cells: number, of: number, share: number) =>
      `${formatShare(share)} van de incidenten ligt in ${formatPart(formatCount(cells), `${formatCount(of)} vakken`)} waar mensen komen.`,
    hitRate: (hits: number, all: number, cells: number, pai: number) =>
      `In ${cells === 1 ? 'het ene vak dat' : `de ${formatCount(cells)} vakken die`} in de periode ervoor ${cells === 1 ? 'opviel' : 'opvielen'}, gebeurden nu ${formatPart(formatCount(hits), incidents(all))}: ${formatRate(pai)} keer zoveel als in een vak gemiddeld.`,
    unplaced: (count: number) => `Zonder plek, en niet bekeken: ${formatCount(count)}.`,
    outside: (count: number) => `In vakken buiten de gemeente, en niet bekeken: ${formatCount(count)}.`,
  },

  table: {
    caption: 'Plekken met meer dan toeval, in de gearceerde vakken en die eromheen',
    look: (where: string) => `Toon ${where} op de kaart`,
    where: 'plek',
    count: 'geteld',
    expected: 'verwacht',
    course: 'sinds',
    persistent: 'blijvend',
    new: 'nieuw',
    unknown: 'niet bekend',
  },

  refused: {
    nothing: 'Er is in deze periode niets geteld.',
    few: (placed: number, least: number) =>
      `Niet te zeggen: ${placed === 0 ? 'geen incident heeft' : placed === 1 ? 'één incident heeft' : `${formatCount(placed)} incidenten hebben`} een plek in de gemeente, en er zijn er ${formatCount(least)} nodig. Kies een langere periode.`,
    'one-spot': (placed: number, metres: number) =>
      `Alle ${formatCount(placed)} liggen in één vak van ${formatCount(metres)}\u00a0meter: dat is de plek. Kijk of ze daar zijn gebeurd, of daar zijn opgeschreven.`,
    'not-whole':
      'Niet te zeggen: niet elke maand van deze periode is bevestigd. Een gat in de lijst zou een rustige plek lijken. Bevestig de lijst bij Gegevens.',
    closed: 'Dit is er alleen voor de driehoek.',
  },
};
